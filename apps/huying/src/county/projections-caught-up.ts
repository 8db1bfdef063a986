import type { County } from '@app/county';
import { PROJECTIONS } from '@app/read-models';
import { projectorOf } from '@app/subscriptions';

/** Every paper holds what the log held when this was asked, whether or not a worker is running. */
export const projectionsCaughtUp = async ({ tools }: County): Promise<void> => {
  for (const projection of PROJECTIONS) await projectorOf(tools, projection).catchUp();
};
