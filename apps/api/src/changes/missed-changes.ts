import type { Batch, Position } from '@app/event-sourcing';
import type { ApiParts } from '../api-parts.js';
import type { Happening } from './concerns.js';
import { happeningsOf } from './happenings-of.js';
import type { LiveChanges } from './live-changes.js';

/** Some of what happened, up to a position; anything, where that is too much to tell. */
interface Missed {
  readonly happenings: readonly Happening[] | 'anything';
  readonly to: Position;
}

type Parts = Pick<ApiParts, 'store' | 'office' | 'mostMissed'>;

const PAGE = 200;
const USUAL_MOST = 5_000;

/** Everything after a position up to where the log is followed: from memory, or from the log unless that is more than 5,000 facts. */
export async function* missedChanges(
  parts: Parts,
  live: LiveChanges,
  after: Position,
  signal: AbortSignal,
): AsyncGenerator<Missed> {
  const until = await live.position();
  const remembered = live.since(after);
  if (remembered !== undefined) {
    if (until > after) yield { happenings: remembered, to: until };
    return;
  }
  const batches = await batchesBetween(parts, after, until, signal);
  if (batches === undefined) yield { happenings: 'anything', to: until };
  for (const { events, scannedTo } of batches ?? [])
    yield { happenings: await happeningsOf(parts, events), to: scannedTo };
}

/** What the log holds from one position to another; undefined when that is too much to tell. */
const batchesBetween = async (
  { store, mostMissed = USUAL_MOST }: Parts,
  after: Position,
  until: Position,
  signal: AbortSignal,
): Promise<readonly Batch[] | undefined> => {
  const batches: Batch[] = [];
  let left = mostMissed;
  for await (const batch of store.subscribe(after, { signal, maxBatch: PAGE })) {
    left -= batch.events.length;
    if (left < 0) return undefined;
    batches.push(batch);
    if (batch.caughtUp || batch.scannedTo >= until) break;
  }
  return batches;
};
