import { inMemoryEventStore } from '@app/event-sourcing';
import { type Instant, instant, plusMs } from '@app/kernel';
import { systemClock, virtualClock } from '@app/platform';
import {
  hearOtherProcesses,
  makeTimekeeper,
  makeWorkBells,
  migrateSubscriptions,
  type Reaction,
  reactorOf,
  sweepTimers,
  workload,
} from '@app/subscriptions';
import { eventually, type FreshDatabase, freshDatabase, newEvent } from '@app/testing';
import { sql } from '../sql.js';

const NINE = instant('2026-02-24T01:00:00Z');

interface Wait {
  readonly dueAt: Instant;
}

/** Sets one timer for the moment that the fact names. */
const waiting: Reaction<Wait, string> = {
  name: 'waiting',
  version: 1,
  streamPrefixes: ['call-'],
  correlate: ({ stream }) => stream,
  initial: { dueAt: NINE },
  react: (_state, { data }, key) => {
    const dueAt = instant(String(data));
    return { state: { dueAt }, timers: [{ name: 'miss', dueAt, command: `miss ${key}` }] };
  },
};

describe('a timekeeper', () => {
  let database: FreshDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrateSubscriptions(database.pool);
  });
  afterEach(() => database.close());

  const setTimers = async (...dueAts: readonly Instant[]): Promise<void> => {
    const store = inMemoryEventStore();
    for (const [index, dueAt] of dueAts.entries()) await store.append(`call-${index}`, 'any', [newEvent(dueAt)]);
    await reactorOf({ store, pool: database.pool }, waiting).catchUp();
  };
  const keeper = (clock = virtualClock(NINE)) => makeTimekeeper({ pool: database.pool, clock });
  const sent = async () =>
    (await database.pool.query<{ key: string }>('select key from work.outgoing order by place')).rows.map(
      ({ key }) => key,
    );

  test('fires what is due, to the millisecond, and nothing else', async () => {
    await setTimers(plusMs(NINE, 1), NINE, plusMs(NINE, -5_000));
    expect(await keeper().nextDueAt()).toBe(plusMs(NINE, -5_000));
    expect(await keeper().fireDue()).toBe(2);
    expect(await sent()).toEqual(['call-2', 'call-1']);
    expect(await keeper().nextDueAt()).toBe(plusMs(NINE, 1));
    expect(await keeper().fireDue()).toBe(0);
    expect(await keeper().fireDue(plusMs(NINE, 1))).toBe(1);
    expect(await keeper().nextDueAt()).toBeUndefined();
  });

  test('two keepers fire each timer once', async () => {
    await setTimers(...Array.from({ length: 700 }, () => NINE));
    const fired = await Promise.all([keeper().fireDue(), keeper().fireDue(), keeper().fireDue()]);
    expect(fired.reduce((sum, count) => sum + count)).toBe(700);
    expect(new Set(await sent()).size).toBe(700);
  });

  test('what a killed keeper had in its hands is fired by another', async () => {
    await setTimers(NINE);
    const client = await database.pool.connect();
    client.on('error', () => undefined);
    await client.query('begin');
    expect((await client.query(sql('fire-due'), [NINE, 10])).rows[0]).toMatchObject({ fired: 1 });
    expect(await keeper().fireDue()).toBe(0);
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await eventually(async () => expect(await keeper().fireDue()).toBe(1));
    client.release(true);
    expect(await sent()).toEqual(['call-0']);
  });

  test('a timer set anew for the same moment sends the same command id', async () => {
    await setTimers(NINE);
    await keeper().fireDue();
    const { rows: first } = await database.pool.query('delete from work.outgoing returning id');
    await database.pool.query('delete from work.checkpoint');
    await setTimers(NINE);
    await keeper().fireDue();
    const { rows: second } = await database.pool.query('select id from work.outgoing');
    expect(second).toEqual(first);
  });

  describe('while it runs', () => {
    const running = async (work: () => Promise<void>, keepers = 1): Promise<void> => {
      const [ending, bells] = [new AbortController(), makeWorkBells()];
      const runs = Array.from({ length: keepers }, () =>
        makeTimekeeper({ pool: database.pool, clock: systemClock(), bells }).run(ending.signal),
      );
      const hearing = hearOtherProcesses(database.pool, bells, ending.signal);
      await work().finally(() => ending.abort());
      await Promise.all([...runs, hearing]);
    };
    const inMs = (ms: number): Instant => plusMs(systemClock().now(), ms);

    test('what came due while everything was down is fired at once', async () => {
      await setTimers(inMs(-60_000));
      await running(() => eventually(async () => expect(await sent()).toEqual(['call-0'])));
    });

    test('a timer set meanwhile by another process is fired when it is due, once', () =>
      running(async () => {
        await setTimers(inMs(3_600_000), inMs(300));
        await eventually(async () => expect(await sent()).toEqual(['call-1']));
        expect(await workload(database.pool)).toMatchObject({ timers: 1, waitingCommands: 1 });
      }, 2));
  });

  describe('the sweep', () => {
    const expected = (key: string, dueAt = NINE) => ({
      reaction: waiting,
      key,
      timers: [{ name: 'miss', dueAt, command: `miss ${key}` }],
    });

    test('sets what is missing, counts it, and leaves the rest as it is', async () => {
      await setTimers(plusMs(NINE, 9));
      expect(await sweepTimers(database.pool, [expected('call-0'), expected('call-1'), expected('call-2')])).toBe(2);
      expect(await sweepTimers(database.pool, [expected('call-0'), expected('call-1')])).toBe(0);
      await keeper().fireDue();
      expect((await sent()).toSorted()).toEqual(['call-1', 'call-2']);
      expect(await keeper().nextDueAt()).toBe(plusMs(NINE, 9));
    });

    test('a timer that fired is not missing', async () => {
      await setTimers(NINE);
      await keeper().fireDue();
      expect(await sweepTimers(database.pool, [expected('call-0')])).toBe(0);
    });

    test('with nothing to expect nothing is missing', async () => {
      expect(await sweepTimers(database.pool, [])).toBe(0);
    });
  });
});
