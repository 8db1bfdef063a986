import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { instant } from '@app/kernel';
import {
  type Consumer,
  EVERY,
  migrateSubscriptions,
  type Projector,
  projectorOf,
  type Reaction,
  reactorOf,
  rebuild,
  type SubscriptionTools,
  sheetProjection,
  wantedShards,
} from '@app/subscriptions';
import { type FreshDatabase, freshDatabase, newEvent } from '@app/testing';
import { Pool } from 'pg';

interface Row {
  readonly call: string;
  readonly facts: number;
  readonly parity: string;
}

const paper = sheetProjection<Row>({
  name: 'paper',
  version: 1,
  streamPrefixes: ['call-'],
  table: { name: 'paper', columns: { call: 'text', facts: 'int', parity: 'text' }, key: ['call'] },
  sheetColumn: 'call',
  sheet: ({ stream }) => stream,
  apply: ([row], { stream, type }) => {
    if (type === 'Poison' && poisonous) throw new Error('poison');
    const facts = (row?.facts ?? 0) + 1;
    return [{ call: stream, facts, parity: facts % 2 === 0 ? 'even' : 'odd' }];
  },
  counters: {
    table: { name: 'paper_sums', columns: { parity: 'text', calls: 'int', facts: 'int' }, key: ['parity'] },
    count: ({ parity, facts }) => [{ parity, calls: 1, facts }],
  },
});
let poisonous = false;

const watching: Reaction<{ readonly facts: number }, string> = {
  name: 'watching',
  version: 1,
  streamPrefixes: ['call-', 'rulebook-'],
  correlate: ({ stream }) => (stream.startsWith('rulebook-') ? EVERY : stream),
  initial: { facts: 0 },
  react: ({ facts }, { type }, key) => ({
    state: { facts: facts + (type === 'CalendarPublished' ? 1_000 : 1) },
    timers: [{ name: 'next', dueAt: instant('2026-02-24T16:00:00Z'), command: key }],
  }),
};

let database: FreshDatabase;
let store: EventStore;
beforeEach(async () => {
  poisonous = false;
  database = await freshDatabase();
  store = inMemoryEventStore();
  await migrateSubscriptions(database.pool);
});
afterEach(() => database.close());

const ask = async (text: string) => (await database.pool.query(text)).rows.map((row) => Object.values(row).join(' '));
const tools = (shards?: number): SubscriptionTools => ({
  ...{ store, pool: database.pool, maxBatch: 7, attempts: 1 },
  ...(shards !== undefined && { shards: wantedShards(shards) }),
});
const raise = async (calls: number) => {
  for (let call = 0; call < calls; call += 1)
    await store.append(`call-${call}`, 'any', [newEvent({}, 'CallRaised'), newEvent({}, 'SlipDispatched')]);
};
const places = () => ask(`select consumer, position::int from work.checkpoint where not divided order by consumer`);
const sums = () => ask('select parity, calls, facts from desk.paper_sums order by parity');

describe('a projector that is divided', () => {
  const both = async (calls: number) => {
    expect(await ask('select count(*), sum(facts) from desk.paper')).toEqual([`${calls} ${calls * 2}`]);
    expect(await sums()).toContain(`even ${calls} ${calls * 2}`);
  };

  test('fills one paper and one set of counters, with a checkpoint for each shard', async () => {
    await raise(40);
    expect(await projectorOf(tools(4), paper).catchUp()).toBe(80);
    expect(await places()).toEqual(['0', '1', '2', '3'].map((shard) => `paper.v1/${shard}of4 80`));
    await both(40);
  });

  test('shards that work at the same time add to the same counters', async () => {
    await raise(200);
    const projectors = [1, 2, 3].map(() => projectorOf(tools(8), paper));
    await Promise.all(projectors.map((projector) => projector.catchUp()));
    await both(200);
  });

  test('divided anew in the middle it goes on where each shard was', async () => {
    await raise(30);
    await projectorOf(tools(3), paper).catchUp();
    await raise(20);
    await onlyShard(0, 3);
    await projectorOf(tools(5), paper).catchUp();
    expect(await places()).toHaveLength(5);
    expect(await ask('select sum(facts) from desk.paper')).toEqual(['100']);
    await projectorOf(tools(1), paper).catchUp();
    expect(await places()).toEqual(['paper.v1 100']);
    expect(await ask('select sum(facts) from desk.paper')).toEqual(['100']);
  });

  /** One shard goes ahead of the others, as when another process holds it. */
  const onlyShard = async (index: number, of: number) => {
    const holding = await database.pool.connect();
    await holding.query('begin');
    await holding.query(
      `select from work.checkpoint where consumer like 'paper.v1/%' and consumer <> 'paper.v1/${index}of${of}' for update`,
    );
    const impatient = new Pool({ connectionString: database.url, options: '-c lock_timeout=200ms' });
    const ahead = projectorOf({ ...tools(), pool: impatient }, paper).catchUp();
    await expect(ahead).rejects.toThrow('lock timeout');
    await holding.query('rollback');
    holding.release();
    await impatient.end();
    expect(new Set((await places()).map((place) => place.split(' ')[1])).size).toBe(2);
  };

  test('another process takes up the new division in the middle of its work', async () => {
    await raise(10);
    const old: Projector = projectorOf(tools(1), paper);
    await old.catchUp();
    await projectorOf(tools(4), paper).catchUp();
    await raise(10);
    expect(await old.catchUp()).toBe(20);
    expect(await places()).toHaveLength(4);
    expect(await ask('select sum(facts) from desk.paper')).toEqual(['40']);
  });

  test('is where the last of its shards is', async () => {
    await raise(10);
    const projector = projectorOf(tools(4), paper);
    await projector.catchUp();
    await database.pool.query(
      `update work.checkpoint set position = '00000000000000000003' where consumer = 'paper.v1/2of4'`,
    );
    expect(await projector.standing()).toMatchObject({ consumer: 'paper.v1', behind: 17n, parked: 0 });
  });

  test('stays as it is while anything is parked', async () => {
    poisonous = true;
    await raise(5);
    await store.append('call-2', 'any', [newEvent({}, 'Poison')]);
    await projectorOf(tools(2), paper).catchUp();
    await projectorOf(tools(3), paper).catchUp();
    expect(await places()).toHaveLength(2);
    poisonous = false;
    expect(await projectorOf(tools(), paper).replayParked()).toBe(1);
    await projectorOf(tools(3), paper).catchUp();
    expect(await places()).toHaveLength(3);
    expect(await ask('select sum(facts) from desk.paper')).toEqual(['11']);
  });

  test('is rebuilt beside itself, in shards, and takes its place', async () => {
    await raise(20);
    const projector = projectorOf(tools(4), paper);
    await projector.catchUp();
    expect(await rebuild(tools(2), paper)).toBe(40);
    await raise(20);
    await projector.catchUp();
    await projectorOf(tools(), paper).catchUp();
    expect(await places()).toEqual(['0', '1', '2', '3'].map((shard) => `paper.v1.g2/${shard}of4 80`));
    expect(await ask('select sum(facts) from desk.paper')).toEqual(['80']);
  });

  test('a paper that must not be divided is not', async () => {
    await raise(5);
    await projectorOf(tools(4), { ...paper, undivided: true }).catchUp();
    expect(await places()).toEqual(['paper.v1 10']);
  });
});

describe('a reactor that is divided', () => {
  const reactor = (shards?: number): Consumer => reactorOf(tools(shards), watching);
  const states = () => ask(`select state->>'facts', count(*) from work.process group by 1 order by 1`);

  test('keeps each process in one shard, and tells all of them what concerns everybody', async () => {
    await raise(20);
    await store.append('rulebook-county', 'any', [newEvent({}, 'CalendarPublished')]);
    await reactor(4).catchUp();
    expect(await states()).toEqual(['1002 20']);
    expect(await ask('select count(*) from work.timer')).toEqual(['20']);
  });

  test('divided anew, no process hears a fact twice', async () => {
    await raise(20);
    const old = reactor(2);
    await old.catchUp();
    await database.pool.query(`update work.checkpoint set resting = true where consumer = 'watching.v1/1of2'`);
    await store.append('rulebook-county', 'any', [newEvent({}, 'CalendarPublished')]);
    await old.catchUp().catch(() => undefined);
    await database.pool.query(`update work.checkpoint set resting = false where consumer = 'watching.v1/1of2'`);
    expect(await states()).toHaveLength(2); // half of them have heard of the calendar
    await reactor(3).catchUp();
    expect(await states()).toEqual(['1002 20']);
    await old.catchUp();
    expect(await states()).toEqual(['1002 20']);
  });

  test('a new version folds everything again and forgets the old once every shard has come as far', async () => {
    await raise(10);
    await reactor(2).catchUp();
    const next = reactorOf(tools(3), { ...watching, version: 2 });
    await next.catchUp();
    expect(await places()).toEqual(['0', '1', '2'].map((shard) => `watching.v2/${shard}of3 20`));
    expect(await states()).toEqual(['2 10']);
  });
});
