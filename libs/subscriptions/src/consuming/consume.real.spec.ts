import { type EventStore, inMemoryEventStore, position } from '@app/event-sourcing';
import { type Consumer, type ConsumerSpec, consume, makeArrivals, migrateSubscriptions } from '@app/subscriptions';
import { eventually, type FreshDatabase, freshDatabase, newEvent, newEvents } from '@app/testing';

describe('a durable consumer', () => {
  let database: FreshDatabase;
  let store: EventStore;

  beforeEach(async () => {
    database = await freshDatabase();
    store = inMemoryEventStore();
    await migrateSubscriptions(database.pool);
    await database.pool.query('create table applied (position text primary key, by text)');
  });
  afterEach(() => database.close());

  const append = (stream: string, count = 1) => store.append(stream, 'any', newEvents(count));

  const applied = async (): Promise<readonly string[]> =>
    (await database.pool.query<{ position: string }>('select position from applied order by position')).rows.map(
      (row) => row.position,
    );

  const noting = (by = 'one', more: Partial<ConsumerSpec> = {}): ConsumerSpec => ({
    name: 'noting',
    version: 1,
    effect: async (events, client) => {
      for (const event of events) await client.query('insert into applied values ($1, $2)', [event.position, by]);
    },
    ...more,
  });

  const consumer = (spec = noting(), maxBatch = 1000): Consumer =>
    consume({ store, pool: database.pool, maxBatch }, spec);

  test('applies what the log holds, and nothing again', async () => {
    await append('call-1', 3);
    expect(await consumer().catchUp()).toBe(3);
    expect(await consumer().catchUp()).toBe(0);
    expect(await applied()).toEqual([1, 2, 3].map(position));
  });

  test('goes on where it was', async () => {
    await append('call-1', 2);
    await consumer().catchUp();
    await append('call-1', 1);
    expect(await consumer().catchUp()).toBe(1);
  });

  test('begins after what is there, if it is told so, and only the first time', async () => {
    await append('call-1', 2);
    const fromNow = noting('one', { beginsAt: 'head' });
    expect(await consumer(fromNow).catchUp()).toBe(0);
    await append('call-1', 1);
    expect(await consumer(fromNow).catchUp()).toBe(1);
    expect(await applied()).toEqual([position(3)]);
  });

  test('a new version begins at the first fact', async () => {
    await append('call-1', 2);
    await consumer().catchUp();
    await database.pool.query('truncate applied');
    expect(await consumer(noting('one', { version: 2 })).catchUp()).toBe(2);
  });

  test('an effect that fails after writing leaves neither its writing nor a moved checkpoint', async () => {
    await append('call-1', 2);
    const crash = noting('one', {
      effect: async (_events, client) => {
        await client.query(`insert into applied values ('half', 'one')`);
        throw Object.assign(new Error('the machine went down'), { code: '57P01' });
      },
    });
    await expect(consumer(crash).catchUp()).rejects.toThrow('the machine went down');
    expect(await applied()).toEqual([]);
    expect((await consumer().standing()).position).toBe(position(0));
    expect(await consumer().catchUp()).toBe(2);
  });

  test('a statement that failed and was hushed up is no success', async () => {
    await append('call-1');
    const hushing = noting('one', {
      effect: async (_events, client) => {
        await client.query('select 1/0').catch(() => undefined);
      },
    });
    await consumer(hushing).catchUp();
    expect((await consumer(hushing).standing()).parked).toBe(1);
  });

  test('instances that compete apply each event once', async () => {
    for (let stream = 1; stream <= 20; stream += 1) await append(`call-${stream}`, 10);
    const instances = ['one', 'two', 'three'].map((by) => consumer(noting(by), 7));
    const counts = await Promise.all(instances.map((instance) => instance.catchUp()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(200);
    expect(await applied()).toHaveLength(200);
  });

  test('events that do not concern it move its checkpoint all the same', async () => {
    await append('rulebook-county', 5);
    const calls = consumer(noting('one', { streamPrefixes: ['call-'] }));
    expect(await calls.catchUp()).toBe(0);
    expect(await calls.standing()).toMatchObject({ position: position(5), behind: 0n });
  });

  test('types that it does not handle do not reach it', async () => {
    await store.append('call-1', 'any', [newEvent({}, 'CallRaised'), newEvent({}, 'CallClosed')]);
    expect(await consumer(noting('one', { types: ['CallClosed'] })).catchUp()).toBe(1);
    expect(await applied()).toEqual([position(2)]);
  });

  test('facts are handed on as if written today', async () => {
    await store.append('call-1', 'any', [newEvent({ word: 'old' }, 'CallRaised')]);
    const seen: unknown[] = [];
    const spec = noting('one', { effect: async (events) => void seen.push(...events.map(({ data }) => data)) });
    const upcasters = { CallRaised: { 1: ({ word }: { word: string }) => ({ words: [word] }) } };
    await consume({ store, pool: database.pool, upcasters }, spec).catchUp();
    expect(seen).toEqual([{ words: ['old'] }]);
  });

  test('a fact written by newer code is waited for, not parked', async () => {
    await store.append('call-1', 'any', [{ ...newEvent({}, 'CallRaised'), meta: { v: '2' } }]);
    const old = consume({ store, pool: database.pool, upcasters: {} }, noting());
    await expect(old.catchUp()).rejects.toThrow('version 2 of CallRaised is unknown here');
    expect(await old.standing()).toMatchObject({ parked: 0, position: position(0) });
  });

  test('shards share the streams and leave none out', async () => {
    for (let stream = 1; stream <= 30; stream += 1) await append(`call-${stream}`);
    const shards = [0, 1, 2].map((index) => consumer(noting(`${index}`, { shard: { index, of: 3 } })));
    const counts = await Promise.all(shards.map((shard) => shard.catchUp()));
    expect(await applied()).toHaveLength(30);
    expect(counts.reduce((sum, count) => sum + count)).toBe(30);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test('tells how far it is behind', async () => {
    await append('call-1', 4);
    const behind = consumer();
    await behind.catchUp();
    await append('call-1', 3);
    expect(await behind.standing()).toMatchObject({ consumer: 'noting.v1', head: position(7), behind: 3n, parked: 0 });
  });

  describe('while it runs', () => {
    const running = async (work: (one: Consumer) => Promise<void>, one = consumer()): Promise<void> => {
      const ending = new AbortController();
      const run = one.run(ending.signal);
      await work(one).finally(() => ending.abort());
      await run;
    };

    test('those who wait for a position hear of it, whoever moves the checkpoint', () =>
      running(async (one) => {
        const { position } = await append('call-1', 3);
        expect(await one.waitFor(position, 5_000)).toBe(true);
        expect(await makeArrivals(database.pool).waitFor('noting.v1', position, 5_000)).toBe(true);
      }));

    test('those who wait in vain are told when their time is over', async () => {
      const { position } = await append('call-1');
      expect(await consumer().waitFor(position, 60)).toBe(false);
    });

    test('a second instance takes over from one that ended', async () => {
      const [first, second] = [new AbortController(), new AbortController()];
      const runs = [consumer(noting('one')).run(first.signal), consumer(noting('two')).run(second.signal)];
      await append('call-1');
      await eventually(async () => expect(await applied()).toHaveLength(1));
      first.abort();
      await append('call-1', 2);
      await eventually(async () => expect(await applied()).toHaveLength(3));
      second.abort();
      await Promise.all(runs);
    });

    test('a lost connection is outlived, and nothing is parked for it', () => {
      database.pool.on('error', () => undefined);
      let losses = 0;
      const losing = noting('one', {
        effect: async (events, client) => {
          for (const event of events) await client.query(`insert into applied values ($1, 'one')`, [event.position]);
          losses += 1;
          if (losses < 3) await client.query('select pg_terminate_backend(pg_backend_pid())');
        },
      });
      return running(async (one) => {
        await append('call-1', 3);
        await eventually(async () => expect(await applied()).toHaveLength(3));
        expect(losses).toBe(3);
        expect(await one.standing()).toMatchObject({ parked: 0, lastError: undefined });
      }, consumer(losing));
    });
  });
});
