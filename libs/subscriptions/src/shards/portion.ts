import type { Position } from '@app/event-sourcing';
import { inShard, type Shard, shardOf } from '../consuming/consumer-key.js';

/** How far each shard of an earlier division had come. */
export interface Split {
  /** By the index of the shard; there are as many as there were shards. */
  readonly positions: readonly Position[];
  /** What the division before that one had taken, as long as it tells more. */
  readonly before?: Split;
}

/** The share of a consumer in the log: all, or one shard; without what an earlier division has taken already. */
export interface Portion {
  readonly shard?: Shard;
  readonly taken?: Split;
}

/** Whether this portion is to take what happened to the key (a stream, a process) at the position. */
export const isDue = ({ shard, taken }: Portion, key: string, position: Position): boolean =>
  inShard(key, shard) && !wasTaken(taken, key, position);

const wasTaken = (split: Split | undefined, key: string, position: Position): boolean => {
  if (split === undefined) return false;
  const { positions, before } = split;
  return position <= (positions[shardOf(key, positions.length)] ?? '') || wasTaken(before, key, position);
};

/** What shards at these positions have taken; undefined when that is the same for all of them and says nothing. */
export const takenBy = (positions: readonly Position[], before: Split | undefined): Split | undefined => {
  const lowest = positions.toSorted()[0] ?? '';
  const older = before !== undefined && tells(before, lowest) ? before : undefined;
  const split = older === undefined ? { positions } : { positions, before: older };
  return tells(split, lowest) ? split : undefined;
};

const tells = ({ positions, before }: Split, beyond: string): boolean =>
  positions.some((position) => position > beyond) || (before !== undefined && tells(before, beyond));
