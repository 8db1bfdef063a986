import { START, StoreUnavailable } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { eventStoreContract, type FreshDatabase, freshDatabase, newEvent, newEvents } from '@app/testing';
import { Pool } from 'pg';

const freshLog = async (): Promise<FreshDatabase> => {
  const database = await freshDatabase();
  await migrateEventStore(database.pool);
  return database;
};

eventStoreContract('the store on PostgreSQL', async () => {
  const { pool, close } = await freshLog();
  return { store: postgresEventStore(pool), close };
});

describe('the store on PostgreSQL', () => {
  let log: FreshDatabase;

  beforeEach(async () => {
    log = await freshLog();
  });
  afterEach(() => log.close());

  test('an empty log ends at zero', async () => {
    expect(await postgresEventStore(log.pool).head()).toBe(START);
  });

  test('positions have no gaps, even where an append was undone', async () => {
    const store = postgresEventStore(log.pool);
    await store.append('call-1', 'any', newEvents(2));
    await expect(store.append('call-2', 'any', [newEvent('\u0000')])).rejects.toThrow('unsupported Unicode');
    const { position } = await store.append('call-3', 'any', newEvents(1));
    expect(Number(position)).toBe(3);
  });

  test('an event it cannot take fails alone', async () => {
    const store = postgresEventStore(log.pool);
    const events = ['good', '\u0000', 'good', 'good'].map((word) => newEvent(word));
    const results = await Promise.allSettled(events.map((event) => store.append(`call-${event.id}`, 'any', [event])));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  });

  test('one id in two streams of one batch is stored once and taken once', async () => {
    const [store, event] = [postgresEventStore(log.pool), newEvent()];
    const results = await Promise.allSettled([
      store.append('call-1', 'any', [event]),
      store.append('call-2', 'any', [event]),
    ]);
    expect(results).toMatchObject([{ status: 'fulfilled' }, { reason: { name: 'EventIdTaken', stream: 'call-2' } }]);
  });

  test('two stores on one log see and wake each other', async () => {
    const stop = new AbortController();
    const [writer, reader] = [postgresEventStore(log.pool), postgresEventStore(log.pool, { pollMs: 3_600_000 })];
    const batches = reader.subscribe(START, { signal: stop.signal })[Symbol.asyncIterator]();
    expect(await batches.next()).toMatchObject({ value: { caughtUp: true } });
    const next = batches.next();
    const [event] = newEvents(1);
    await writer.append('call-1', 'any', event ? [event] : []);
    expect(await next).toMatchObject({ value: { events: [event] } });
    stop.abort();
  });
});

describe('a database that is not there', () => {
  test('is StoreUnavailable with the cause, for appends and reads', async () => {
    const pool = new Pool({ connectionString: 'postgres://nobody@localhost:1/nothing' });
    const store = postgresEventStore(pool);
    const append = store.append('call-1', 'any', newEvents(1));
    await expect(append).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(append).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable);
    await pool.end();
  });
});
