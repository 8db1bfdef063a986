import { setMaxListeners } from 'node:events';
import { assertAppendable, type EventStore, makeTurns, type StoredEvent } from '@app/event-sourcing';
import { appending } from './appending.js';
import { asking } from './asking.js';
import { connect } from './connect.js';
import { followAll } from './follow-all.js';
import { makeGate } from './gate.js';
import { makeHead } from './head.js';
import { makeKnownEvents } from './known-events.js';
import { type LayDown, layingDown } from './laying-down.js';
import { asStoredEvent } from './stored-event.js';
import { makeTail } from './tail.js';
import { asStoreError } from './unavailable.js';

export interface EventStoreDbOptions {
  /** How long one question may take before the store counts as unavailable, in milliseconds. */
  readonly timeoutMs?: number;
  /** Appends in flight at once; the others wait here and not in the server's queue. */
  readonly inFlight?: number;
  /** Streams whose event ids are kept in mind. */
  readonly knownStreams?: number;
  /** Told what subscriptions survive: a lost connection, a change of the leader. */
  readonly onTrouble?: (error: unknown) => void;
}

/** A store with connections of its own. */
export interface EventStoreDb extends EventStore {
  /** One round trip instead of two, for a copy that alone writes. Throws RevisionConflict where something else stands. */
  readonly layDown: LayDown;
  close(): Promise<void>;
}

/** Subscriptions that may catch up at once: with the appends in flight, fewer than the hundred calls that the server takes of a connection. */
const CATCHING_UP = 30;

/** The log in an EventStoreDB or KurrentDB, 23.10 or newer. Connects when it is first used; throws UnusableAddress at once. */
export const eventStoreDb = (address: string, options: EventStoreDbOptions = {}): EventStoreDb => {
  const { timeoutMs = 5_000, inFlight = 64, knownStreams = 5_000, onTrouble = () => undefined } = options;
  // the client gives up its channel when a subscription breaks off: that is no end of an append
  const [connection, subscriptions] = [connect(address), connect(address)];
  const ask = asking(connection.client, timeoutMs);
  const known = makeKnownEvents(ask, knownStreams);
  const [append, inTurn, writing, closing] = [
    appending(ask, known),
    makeTurns(),
    makeGate(inFlight),
    new AbortController(),
  ];
  const findHead = makeHead(ask);
  const head = () => asked(findHead());
  const watched = { client: subscriptions.client, head, onTrouble };
  const followed = { ...watched, tail: makeTail(watched), catchingUp: makeGate(CATCHING_UP) };
  setMaxListeners(0, closing.signal);

  async function* read(stream: string, from = 0n): AsyncGenerator<StoredEvent> {
    for (let next = from; ; ) {
      const { events, isLast } = await asked(ask.page(stream, next));
      for (const event of events) {
        known.see(stream, event);
        yield asStoredEvent(event);
      }
      if (isLast) return;
      next += BigInt(events.length);
    }
  }

  return {
    append: async (stream, expected, events) => {
      assertAppendable(stream, events);
      return inTurn(stream, async () => {
        await writing.enter();
        return asked(append(stream, expected, events)).finally(writing.leave);
      });
    },
    layDown: layingDown(ask),
    read,
    last: async (stream) => {
      const event = await asked(ask.one(stream));
      return event && asStoredEvent(event);
    },
    head,
    subscribe: (after, { maxBatch = 500, signal, ...which }) => {
      setMaxListeners(0, signal); // one signal may end everything that a process runs
      const over = AbortSignal.any([signal, closing.signal]);
      return followAll(followed, after, { ...which, maxBatch, signal: over });
    },
    close: async () => {
      closing.abort();
      await Promise.all([connection.close(), subscriptions.close()]);
    },
  };
};

const asked = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw asStoreError(error);
  });
