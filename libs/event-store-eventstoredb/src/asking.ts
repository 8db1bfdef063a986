import type { NewEvent, Position } from '@app/event-sourcing';
import { BACKWARDS, END, type EventStoreDBClient, FORWARDS } from '@eventstore/db-client';
import { readWhole } from './reading.js';
import { asJsonEvent, type Recorded } from './stored-event.js';
import { tryAgain } from './try-again.js';

const PAGE = 500;

/** The questions that the store asks; every one of the leader, so that what was written is read. */
export const asking = (client: EventStoreDBClient, timeoutMs: number) => {
  const requiresLeader = true;
  return {
    /** Some events of a stream from a revision on; fewer than a page are all that there are. */
    page: async (stream: string, fromRevision: bigint): Promise<{ events: readonly Recorded[]; isLast: boolean }> => {
      const options = { fromRevision, maxCount: PAGE, direction: FORWARDS, requiresLeader } as const;
      const events = await readWhole(() => client.readStream(stream, options), timeoutMs);
      return { events, isLast: events.length < PAGE };
    },
    /** One event of a stream, the last unless told. */
    one: async (stream: string, fromRevision: bigint | 'end' = 'end'): Promise<Recorded | undefined> => {
      const options = { fromRevision, maxCount: 1, direction: BACKWARDS, requiresLeader } as const;
      return (await readWhole(() => client.readStream(stream, options), timeoutMs))[0];
    },
    /** What comes before a place in the log, or its end, the latest first; system events too. */
    before: (place: Position | 'end', maxCount: number): Promise<readonly Recorded[]> => {
      const fromPosition = place === 'end' ? END : { commit: BigInt(place), prepare: BigInt(place) };
      const options = { fromPosition, maxCount, direction: BACKWARDS, requiresLeader } as const;
      return readWhole(() => client.readAll(options), timeoutMs);
    },
    /** Appends where the stream ends as told (-1: it does not exist); gives its end. */
    append: async (stream: string, after: bigint, events: readonly NewEvent[], appendId: string): Promise<bigint> => {
      const expectedRevision = after === -1n ? 'no_stream' : after;
      const options = { expectedRevision, deadline: timeoutMs, requiresLeader } as const;
      const proposed = events.map((event) => asJsonEvent(event, appendId));
      return (await tryAgain(() => client.appendToStream(stream, proposed, options))).nextExpectedRevision;
    },
  };
};

export type Asking = ReturnType<typeof asking>;
