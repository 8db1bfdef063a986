import { type EventStore, type Position, position, type StoredEvent } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { type FreshDatabase, freshDatabase } from '@app/testing';
import { Pool } from 'pg';
import { type Model, makeModel } from './model.js';

export interface Subscriber {
  readonly after: Position;
  readonly events: readonly StoredEvent[];
}

/** Two processes on one log, whose connections may die at any time, and everybody who reads it. */
export interface World {
  readonly stores: readonly EventStore[];
  readonly model: Model;
  readonly subscribers: readonly Subscriber[];
  kill(which: number): Promise<void>;
  subscribe(store: EventStore, from: number, maxBatch: number): Promise<void>;
  close(): Promise<void>;
}

export const makeWorld = async (): Promise<World> => {
  const database = await freshDatabase();
  await migrateEventStore(database.pool);
  const killer = new Pool({ connectionString: process.env.TEST_DATABASE_URL, max: 1 }); // from outside, not to be killed
  const pools = [1, 2].map(() => new Pool({ connectionString: database.url }));
  const stop = new AbortController();
  const subscribers: Subscriber[] = [];
  const readings: Promise<void>[] = [];

  const read = async (store: EventStore, after: Position, maxBatch: number): Promise<void> => {
    const events: StoredEvent[] = [];
    subscribers.push({ after, events });
    for await (const batch of store.subscribe(after, { maxBatch, signal: stop.signal })) events.push(...batch.events);
  };

  return {
    stores: pools.map((pool) => postgresEventStore(pool, { pollMs: 200 })),
    model: makeModel(),
    subscribers,
    kill: (which) => killOne(killer, database, which),
    subscribe: async (store, from, maxBatch) => {
      const head = Number(await store.head());
      readings.push(read(store, position(from % (head + 1)), maxBatch));
    },
    close: async () => {
      stop.abort();
      await Promise.all(readings);
      await Promise.all([...pools, killer].map((pool) => pool.end()));
      await database.close();
    },
  };
};

const killOne = async (killer: Pool, { url }: FreshDatabase, which: number): Promise<void> => {
  const { rows } = await killer.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = $1 order by pid',
    [new URL(url).pathname.slice(1)],
  );
  const victim = rows[which % Math.max(rows.length, 1)];
  if (victim !== undefined) await killer.query('select pg_terminate_backend($1)', [victim.pid]);
};
