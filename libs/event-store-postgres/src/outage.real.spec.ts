import { type Batch, type EventStore, position, START, StoreUnavailable } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { eventually, type FreshDatabase, freshDatabase, newEvents, type Postgres, startPostgres } from '@app/testing';
import type { Pool } from 'pg';

const HOUR_MS = 3_600_000;

describe('an outage', () => {
  let server: Postgres;
  let log: FreshDatabase;

  beforeAll(async () => {
    server = await startPostgres();
  });
  beforeEach(async () => {
    log = await freshDatabase(server.url);
    await migrateEventStore(log.pool);
  });
  afterEach(() => log.close());
  afterAll(() => server.stop());

  /** Reads the log from the start into a list until left. */
  const subscriberOf = (store: EventStore) => {
    const stop = new AbortController();
    const batches: Batch[] = [];
    const reading = (async () => {
      for await (const batch of store.subscribe(START, { signal: stop.signal })) batches.push(batch);
    })();
    const leave = (): Promise<void> => {
      stop.abort();
      return reading;
    };
    return { leave, batches, count: () => batches.flatMap(({ events }) => events).length };
  };

  /** The one backend whose statement is like this, waited for. */
  const backendThat = (asks: string): Promise<number | undefined> =>
    eventually(async () => {
      const pids = await pidsThat(log.pool, asks);
      expect(pids).toHaveLength(1);
      return pids[0];
    });

  test('that ends makes a subscription go on where it was', async () => {
    const troubles: unknown[] = [];
    const store = postgresEventStore(log.pool, { pollMs: 10, onTrouble: (error) => troubles.push(error) });
    const subscriber = subscriberOf(store);
    await store.append('call-1', 'any', newEvents(3));
    await eventually(() => expect(subscriber.count()).toBe(3));
    await server.restart();
    await store.append('call-1', 2n, newEvents(2));
    await eventually(() => expect(subscriber.count()).toBe(5));
    expect(troubles).toContainEqual(expect.any(StoreUnavailable));
    await subscriber.leave();
  });

  test('of the waking connection alone delays nothing for ever', async () => {
    const store = postgresEventStore(log.pool, { pollMs: HOUR_MS });
    const subscriber = subscriberOf(store);
    await log.pool.query('select pg_terminate_backend($1)', [await backendThat('listen es_appended')]);
    await store.append('call-1', 'any', newEvents(1));
    await eventually(() => expect(subscriber.count()).toBe(1));
    await subscriber.leave();
  });

  test('of the wake-up call is bridged by looking now and then', async () => {
    const subscriber = subscriberOf(postgresEventStore(log.pool, { pollMs: 20 }));
    await backendThat('listen es_appended');
    await log.pool.query(SILENT_APPEND);
    await eventually(() => expect(subscriber.count()).toBe(1));
    await subscriber.leave();
  });

  test('in the middle of an append is tried again, and the events are stored once', async () => {
    const store = postgresEventStore(log.pool);
    const holder = await log.pool.connect();
    await holder.query('begin');
    await holder.query('select from es.head for update');
    const appending = store.append('call-1', 'no_stream', newEvents(2));
    await log.pool.query('select pg_terminate_backend($1)', [await backendThat('%es.append(%')]);
    await holder.query('commit');
    holder.release();
    expect(await appending).toEqual({ revision: 1n, position: position(2), duplicate: false });
    expect(await store.head()).toBe(position(2));
  });

  test('after the commit but before its answer is no second append', async () => {
    const events = newEvents(2);
    const lossy = postgresEventStore(losingTheFirstAnswer(log.pool));
    expect(await lossy.append('call-1', 'no_stream', events)).toMatchObject({ revision: 1n, duplicate: true });
    expect(await lossy.head()).toBe(position(2));
  });

  test('that outlasts patience is StoreUnavailable, and the same append later is stored once', async () => {
    const [impatient, events] = [postgresEventStore(log.pool, { timeoutMs: 50 }), newEvents(2)];
    const holder = await log.pool.connect();
    await holder.query('begin');
    await holder.query('select from es.head for update');
    const lost = impatient.append('call-1', 'no_stream', events);
    await expect(lost).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(lost).rejects.toMatchObject({ cause: { message: 'Query read timeout' } });
    await holder.query('commit');
    holder.release();
    const store = postgresEventStore(log.pool);
    expect(await store.append('call-1', 'no_stream', events)).toMatchObject({ revision: 1n });
    expect(await store.head()).toBe(position(2));
  });

  test('a subscription ends quietly during it', async () => {
    const subscriber = subscriberOf(postgresEventStore(log.pool));
    await eventually(() => expect(subscriber.batches).toHaveLength(1));
    const restarting = server.restart();
    await subscriber.leave();
    await restarting;
  });
});

const SILENT_APPEND = `
  with head as (update es.head set position = position + 1 returning position)
  insert into es.events (position, recorded_at, revision, id, stream, type, data, meta)
  select position, now(), 0, gen_random_uuid(), 'call-silent', 'Said', '{}', '{}' from head`;

const pidsThat = async (pool: Pool, asks: string): Promise<readonly number[]> => {
  const { rows } = await pool.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and query like $1`,
    [asks],
  );
  return rows.map(({ pid }) => pid);
};

/** The same pool, but the connection breaks after the first statement was committed. */
const losingTheFirstAnswer = (pool: Pool): Pool => {
  let lost = false;
  const query = async (...what: readonly unknown[]): Promise<unknown> => {
    const answer: unknown = await Reflect.apply(pool.query, pool, what);
    if (lost) return answer;
    lost = true;
    throw new Error('Connection terminated unexpectedly');
  };
  return Object.assign(Object.create(pool), { query });
};
