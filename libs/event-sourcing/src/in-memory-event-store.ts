import { type Instant, instant } from '@app/kernel';
import { assertAppendable } from './appendable.js';
import { makeBell } from './bell.js';
import { EventIdTaken, RevisionConflict } from './errors.js';
import type { Appended, Batch, EventStore, Expected, NewEvent, Position, StoredEvent } from './event-store.js';
import { isAsExpected } from './expected.js';
import { follow } from './follow.js';
import { position } from './position.js';
import { wantedBy } from './wanted-by.js';

/** The log in this process's memory, for tests and for trying out; `now` stamps what is recorded. */
export const inMemoryEventStore = (now: () => Instant = () => instant(0)): EventStore => {
  const log: StoredEvent[] = [];
  const streams = new Map<string, StoredEvent[]>();
  const byId = new Map<string, StoredEvent>();
  const bell = makeBell();

  const eventsOf = (stream: string): readonly StoredEvent[] => streams.get(stream) ?? [];

  const keep = (stream: string, { id, type, data, meta }: NewEvent): StoredEvent => {
    const own = streams.get(stream) ?? [];
    const place = { stream, revision: BigInt(own.length), position: position(log.length + 1), recordedAt: now() };
    const kept = { id, type, data: asJson(data), meta: asJson(meta), ...place };
    log.push(kept);
    own.push(kept);
    streams.set(stream, own);
    byId.set(id, kept);
    return kept;
  };

  const batchAfter = (after: Position, maxBatch: number, wanted: (event: StoredEvent) => boolean): Batch => {
    const scanned = log.slice(Number(after), Number(after) + maxBatch);
    const scannedTo = scanned.at(-1)?.position ?? after;
    return {
      events: scanned.filter(wanted),
      scannedTo,
      caughtUp: Number(scannedTo) >= log.length,
    };
  };

  return {
    append: async (stream, expected, events) => {
      assertAppendable(stream, events);
      const before = storedAlready(stream, events, byId);
      if (before !== undefined) return before;
      refuseSurprise(stream, expected, BigInt(eventsOf(stream).length) - 1n);
      const last = events.map((event) => keep(stream, event)).at(-1) as StoredEvent;
      bell.ring();
      return { revision: last.revision, position: last.position, duplicate: false };
    },
    async *read(stream, from = 0n) {
      yield* eventsOf(stream).slice(Number(from));
    },
    last: async (stream) => eventsOf(stream).at(-1),
    head: async () => position(log.length),
    subscribe: (after, { maxBatch = 500, signal, ...which }) =>
      follow({ look: async (at) => batchAfter(at, maxBatch, wantedBy(which)), bell }, after, signal),
  };
};

// What comes back is what JSON keeps, as from any other store.
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const refuseSurprise = (stream: string, expected: Expected, actual: bigint): void => {
  if (!isAsExpected(expected, actual)) throw new RevisionConflict(stream, String(expected), actual);
};

const storedAlready = (
  stream: string,
  events: readonly NewEvent[],
  byId: ReadonlyMap<string, StoredEvent>,
): Appended | undefined => {
  const found = events.map(({ id }) => byId.get(id));
  const [first, last] = [found[0], found.at(-1)];
  const isThis = (event: StoredEvent | undefined, index: number): boolean =>
    event?.stream === stream && event.revision === (first as StoredEvent).revision + BigInt(index);
  if (first !== undefined && last !== undefined && found.every(isThis))
    return { revision: last.revision, position: last.position, duplicate: true };
  const taken = events.find(({ id }) => byId.has(id));
  if (taken !== undefined) throw new EventIdTaken(stream, taken.id);
  return undefined;
};
