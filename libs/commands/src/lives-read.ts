import { type CallFact, type CallLife, lifeOf } from '@app/domain';
import { type EventStore, type Position, START } from '@app/event-sourcing';
import type { CallId, Instant } from '@app/kernel';

/** Whose lives are wanted: those that could matter to a period, as the log knew them at a place. */
export interface LivesWanted {
  readonly from: Instant;
  readonly to: Instant;
  readonly position: string;
}

/** Where the lives of calls are read from. */
export type LivesRead = (wanted: LivesWanted) => AsyncIterable<CallLife>;

const CALLS = 'call-';

/** Reads lives from the log itself; what was read is kept, and only what came since is read again. */
export const livesInLog = (store: EventStore): LivesRead => {
  const lives = new Map<CallId, CallLife>();
  let read: Position = START;
  const readOn = async (until: string): Promise<void> => {
    if (read >= until) return;
    const enough = new AbortController();
    for await (const { events, scannedTo, caughtUp } of store.subscribe(read, { signal: enough.signal })) {
      for (const { stream, type, data, position } of events) {
        if (!stream.startsWith(CALLS)) continue;
        const call = stream.slice(CALLS.length) as CallId;
        const life = lifeOf(lives.get(call), { type, data, position } as unknown as CallFact & { position: string });
        if (life !== undefined) lives.set(call, life);
      }
      read = scannedTo;
      if (caughtUp || read >= until) break;
    }
  };
  return async function* ({ position }) {
    await readOn(position);
    yield* lives.values();
  };
};
