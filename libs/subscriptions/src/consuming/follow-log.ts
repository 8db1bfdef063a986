import { type Position, START } from '@app/event-sourcing';
import { LostRace, openCheckpoint, readCheckpoint } from './checkpoint.js';
import type { Feed } from './feed.js';
import { readAhead } from './read-ahead.js';
import { Retired } from './retired.js';
import { takeBatch } from './take-batch.js';

export interface Following {
  readonly signal: AbortSignal;
  /** Ends once it has come here, or to the end of the log. */
  readonly until?: Position;
  readonly onBatch?: (applied: number) => void;
}

/** Takes batch after batch from the checkpoint on; true when another instance of the consumer was faster. */
export const followLog = async (feed: Feed, { signal, until, onBatch }: Following): Promise<boolean> => {
  let from = await startingPlace(feed);
  if (until !== undefined && from >= until) return false;
  try {
    for await (const batch of batchesAfter(feed, from, signal)) {
      onBatch?.(await takeBatch(feed, from, batch));
      from = batch.scannedTo;
      if (until !== undefined && (batch.caughtUp || from >= until)) return false;
    }
    return false;
  } catch (error) {
    if (error instanceof LostRace) return true;
    throw error;
  }
};

const batchesAfter = ({ tools, spec }: Feed, from: Position, signal: AbortSignal) =>
  readAhead((ending) => {
    const { streamPrefixes, types, metaUnread } = spec;
    const which = {
      ...(streamPrefixes && { streamPrefixes }),
      ...(types && { types }),
      ...(metaUnread && { metaUnread }),
    };
    return tools.store.subscribe(from, { ...which, maxBatch: tools.maxBatch ?? 10_000, signal: ending });
  }, signal);

const startingPlace = async (feed: Feed): Promise<Position> => {
  if (!feed.opened) await (feed.options.open ?? (() => openPlain(feed)))();
  feed.opened = true;
  const place = await readCheckpoint(feed.tools.pool, feed.key);
  if (place === undefined) throw new Retired(feed.key);
  return place;
};

const openPlain = async ({ tools, spec, key }: Feed): Promise<void> =>
  openCheckpoint(tools.pool, spec, key, spec.beginsAt === 'head' ? await tools.store.head() : START);
