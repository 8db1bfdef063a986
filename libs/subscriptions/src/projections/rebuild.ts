import type { SubscriptionTools } from '../tools.js';
import { fill } from './fill.js';
import { goLive } from './go-live.js';
import { openGeneration, openRebuild } from './open-generation.js';
import type { Projection } from './projection.js';

/** Makes a paper again from the first fact on, beside the one that is read, and shows it when it has caught up; an interrupted rebuild goes on where it was. Returns how many events it applied. */
export const rebuild = async (tools: SubscriptionTools, projection: Projection): Promise<number> => {
  const open = await openGeneration(tools.pool, projection);
  const building = open.stage === 'building' ? open : await openRebuild(tools.pool, projection);
  const filling = await fill(tools, projection, building);
  const applied = await filling.consumer.catchUp();
  await goLive(tools.pool, projection, filling);
  return applied;
};
