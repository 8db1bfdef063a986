import { type Position, START } from '@app/event-sourcing';
import { sql } from '../sql.js';
import type { Feed } from './feed.js';

/** Where a consumer stands. */
export interface Standing {
  readonly consumer: string;
  readonly position: Position;
  readonly head: Position;
  /** How far the log is ahead, in the store's own measure; 0 is caught up. */
  readonly behind: bigint;
  readonly parked: number;
  /** Why its last batch failed; nothing after a batch that succeeded. */
  readonly lastError: unknown;
}

export const standingOf = async ({
  tools,
  key,
  lastError,
}: Pick<Feed, 'tools' | 'key' | 'lastError'>): Promise<Standing> => {
  const head = await tools.store.head();
  const { rows } = await tools.pool.query<{ position: Position | null; parked: number }>(sql('standing'), [key]);
  const { position, parked } = { position: rows[0]?.position ?? START, parked: rows[0]?.parked ?? 0 };
  const behind = position < head ? BigInt(head) - BigInt(position) : 0n;
  return { consumer: key, position, head, behind, parked, lastError };
};
