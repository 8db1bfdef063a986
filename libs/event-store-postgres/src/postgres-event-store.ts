import {
  type Appended,
  assertAppendable,
  EventIdTaken,
  type EventStore,
  follow,
  makeBell,
  type Position,
  position,
  RevisionConflict,
  type StoredEvent,
} from '@app/event-sourcing';
import type { Pool } from 'pg';
import { appendBatch, type Outcome } from './append-batch.js';
import { type Ask, asking } from './ask.js';
import { asStoredEvent, type EventRow } from './event-row.js';
import { type Entry, groupCommit } from './group-commit.js';
import { makeListener } from './listener.js';
import { pageAfter } from './page-after.js';
import { persevere } from './persevere.js';

export interface PostgresEventStoreOptions {
  /** How long a statement may take before the store counts as unavailable, in milliseconds. */
  readonly timeoutMs?: number;
  /** How often a waiting subscription looks by itself, in milliseconds, should no notification reach it. */
  readonly pollMs?: number;
  /** Told what subscriptions survive: a lost connection, a database that restarts. */
  readonly onTrouble?: (error: unknown) => void;
}

const PAGE = 500;

/** The log in the schema `es` of the pool's database, as `migrateEventStore` made it. The pool stays the caller's. */
export const postgresEventStore = (
  pool: Pool,
  { timeoutMs = 10_000, pollMs = 1_000, onTrouble = () => undefined }: PostgresEventStoreOptions = {},
): EventStore => {
  const ask = asking(pool, timeoutMs);
  const enter = groupCommit(appendBatch(ask));
  const bell = makeBell();
  const joinListener = makeListener(pool.options, bell, onTrouble);
  pool.on('error', onTrouble); // an idle connection that breaks must not end the process

  return {
    append: async (stream, expected, events) => {
      assertAppendable(stream, events);
      const entry = { stream, expected, events };
      return asAppended(entry, await enter(entry));
    },
    read: (stream, from = 0n) => readPages(ask, stream, from),
    last: async (stream) => (await ask<EventRow>('last', [stream])).map(asStoredEvent)[0],
    head: async () => position((await ask<{ position: string }>('head'))[0]?.position ?? 0),
    async *subscribe(after, { maxBatch = PAGE, signal, ...which }) {
      const leaving = new AbortController(); // whoever breaks off has left, and so has whoever aborts and never asks again
      const over = AbortSignal.any([signal, leaving.signal]);
      const page = (at: Position) => persevere(() => pageAfter(ask, at, maxBatch, which), over, onTrouble);
      joinListener(over);
      try {
        yield* follow({ look: page, bell, pollMs }, after, over);
      } finally {
        leaving.abort();
      }
    },
  };
};

const asAppended = ({ stream, expected }: Entry, { outcome, ...place }: Outcome): Appended => {
  const revision = BigInt(place.revision);
  switch (outcome) {
    case 'conflict':
      throw new RevisionConflict(stream, String(expected), revision);
    case 'id-taken':
      throw new EventIdTaken(stream, place.taken ?? '');
    default:
      return { revision, position: position(place.position ?? 0), duplicate: outcome === 'duplicate' };
  }
};

async function* readPages(ask: Ask, stream: string, from: bigint): AsyncGenerator<StoredEvent> {
  for (let next = from; ; next += BigInt(PAGE)) {
    const rows = await ask<EventRow>('read', [stream, String(next), PAGE]);
    yield* rows.map(asStoredEvent);
    if (rows.length < PAGE) return;
  }
}
