import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { type Batch, follow, makeBell, type Position, whileJoined } from '@app/event-sourcing';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { type Looking, look } from './looking.js';
import { batchAfter, longer, type Seen } from './seen.js';
import { throughOutages } from './through-outages.js';

const AT_ONCE = 500;
const AGAIN_MS = 1_000;

export interface Watched {
  readonly client: EventStoreDBClient;
  readonly head: () => Promise<Position>;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * The end of the log, watched by one subscription for all who follow it: the server takes a hundred calls of a connection
 * at once, a worker has more consumers than that. Every event is seen, so that whoever waits to read what he wrote hears
 * at once how far the log is; the unwanted are left out here.
 */
export const makeTail = ({ client, head, onTrouble }: Watched) => {
  const bell = makeBell();
  let [seen, failure]: [Seen | undefined, { readonly error: unknown } | undefined] = [undefined, undefined];

  async function* watch(last: Batch | undefined, signal: AbortSignal): AsyncGenerator<Batch> {
    const end = await head();
    const after = last?.scannedTo ?? end;
    yield { events: [], scannedTo: after, caughtUp: false };
    yield* look(client, { after, head: end }, { maxBatch: AT_ONCE, signal });
  }

  const watchUntilFailed = async (signal: AbortSignal): Promise<void> => {
    try {
      for await (const batch of throughOutages((last) => watch(last, signal), { signal, onTrouble })) {
        if (signal.aborted) return;
        seen = longer(seen ?? { from: batch.scannedTo, to: batch.scannedTo, events: [], caughtUp: false }, batch);
        bell.ring();
      }
    } catch (error) {
      if (signal.aborted) return;
      failure = { error };
      bell.ring();
      await nextTurn(); // whoever waits has heard of it, and comes again; whoever rests goes on with the next watch
    }
  };

  const keepWatch = async (signal: AbortSignal): Promise<void> => {
    [seen, failure] = [undefined, undefined];
    while (!signal.aborted) {
      await watchUntilFailed(signal);
      if (signal.aborted) return; // who watches now has begun with nothing
      [seen, failure] = [undefined, undefined];
      await pause(AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  };

  const isThere = (head: Position): boolean => failure !== undefined || (seen !== undefined && seen.to >= head);

  return {
    /** Watches until the signals of all who joined have aborted. */
    join: whileJoined((signal) => void keepWatch(signal)),
    /** Waits until as much was seen; throws what ended the watch. */
    seeTo: async (head: Position, signal: AbortSignal): Promise<void> => {
      for (let heard = bell.count(); !isThere(head) && !signal.aborted; heard = bell.count())
        await bell.since(heard, signal);
      if (failure !== undefined) throw failure.error;
    },
    /** Whether all that came after a place is still kept. */
    reachesBackTo: (place: Position): boolean => seen !== undefined && seen.from <= place,
    /** What comes after a place, and what is yet to come; over when so much came meanwhile that not all of it is kept. */
    after: (place: Position, looking: Looking): AsyncGenerator<Batch> => {
      const lookOn = async (at: Position): Promise<Batch | undefined> => {
        for (let heard = bell.count(); !looking.signal.aborted; heard = bell.count()) {
          if (failure !== undefined) throw failure.error;
          const batch = seen && batchAfter(seen, at, looking);
          if (batch === undefined || batch.caughtUp || batch.scannedTo > at) return batch;
          await bell.since(heard, looking.signal);
        }
        return undefined;
      };
      return follow({ look: lookOn, bell }, place, looking.signal);
    },
  };
};

export type Tail = ReturnType<typeof makeTail>;
