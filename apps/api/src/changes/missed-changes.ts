import type { Position } from '@app/event-sourcing';
import type { ApiParts } from '../api-parts.js';
import type { Happening } from './concerns.js';
import { happeningsOf } from './happenings-of.js';
import type { LiveChanges } from './live-changes.js';

/** Some of what happened, up to a position. */
interface Missed {
  readonly happenings: readonly Happening[];
  readonly to: Position;
}

const PAGE = 200;

/** Everything after a position up to where the log is followed: from memory, or page by page from the log. */
export async function* missedChanges(
  parts: Pick<ApiParts, 'store' | 'office'>,
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
  for await (const { events, scannedTo, caughtUp } of parts.store.subscribe(after, { signal, maxBatch: PAGE })) {
    yield { happenings: await happeningsOf(parts, events), to: scannedTo };
    if (caughtUp || scannedTo >= until) return;
  }
}
