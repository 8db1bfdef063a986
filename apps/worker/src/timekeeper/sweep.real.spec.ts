import { openCommandOffice } from '@app/commands';
import {
  type CallFact,
  DEFAULT_LIMIT_POLICY,
  DEFAULT_SETTINGS,
  type ReboundFact,
  type RulebookFact,
  SYSTEM,
} from '@app/domain';
import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { type CallId, type Instant, instant, plusMs } from '@app/kernel';
import { systemClock, virtualClock } from '@app/platform';
import { makeWorkBells, migrateSubscriptions } from '@app/subscriptions';
import {
  CALL_ID,
  closed,
  confirmed,
  day,
  dispatched,
  eventually,
  type FreshDatabase,
  fedBack,
  freshDatabase,
  NOW,
  newEvent,
  on,
  REBOUND_ID,
  raised,
  reboundReported,
} from '@app/testing';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import { reactors } from '../reactor/reactor.js';
import type { WorkerParts } from '../role.js';
import { sweep } from './sweep.js';
import { sweepingDaily } from './sweeping-daily.js';
import { timekeeping } from './timekeeper.js';

const OTHER_CALL = '0192f0c1-7a10-7000-8000-00000000beef' as CallId;
/** The first working day after the dispatch: yellow for the response. */
const YELLOW = on('03-03 00:00');

const by = { by: SYSTEM.id, at: instant('2026-01-05T00:00:00Z') };
const RULES: readonly RulebookFact[] = [
  { type: 'CalendarPublished', data: { ...by, calendar: calendar2025And2026 } },
  { type: 'LimitPolicyPublished', data: { ...by, policy: DEFAULT_LIMIT_POLICY } },
  { type: 'SettingsAdopted', data: { ...by, settings: DEFAULT_SETTINGS } },
];
const TYPHOON = {
  ...calendar2025And2026,
  version: 2,
  own: [{ day: day('03-03'), kind: 'rest', name: '台风' }],
} as const;
const typhoonDeclared: RulebookFact = { type: 'CalendarPublished', data: { ...by, calendar: TYPHOON } };

describe('the sweep', () => {
  let database: FreshDatabase;
  let store: EventStore;
  let parts: WorkerParts;
  let clock = virtualClock(NOW);

  beforeEach(async () => {
    database = await freshDatabase();
    await migrateSubscriptions(database.pool);
    store = inMemoryEventStore();
    clock = virtualClock(NOW);
    const tools = { store, pool: database.pool };
    parts = { tools, office: openCommandOffice(store), clock, bells: makeWorkBells(), report: () => undefined };
    await tell('rulebook-county', ...RULES);
  });
  afterEach(() => database.close());

  const tell = async (stream: string, ...facts: readonly (CallFact | ReboundFact | RulebookFact)[]): Promise<void> => {
    await store.append(
      stream,
      'any',
      facts.map(({ type, data }) => newEvent(data, type)),
    );
  };
  const tellCall = (...facts: readonly CallFact[]) => tell(`call-${CALL_ID}`, ...facts);
  const react = async (): Promise<void> => {
    for (const reactor of reactors(parts)) await reactor.catchUp();
  };
  const loseTimers = () => database.pool.query('delete from work.timer');
  const timers = async () =>
    (
      await database.pool.query<{ key: string; due_at: Date }>(
        `select key, due_at from work.timer where key <> 'county' order by key`,
      )
    ).rows.map(({ key, due_at }) => [key, instant(due_at)]);
  const typesIn = async (stream: string): Promise<readonly string[]> => {
    const types: string[] = [];
    for await (const { type } of store.read(stream)) types.push(type);
    return types;
  };

  test('finds nothing where every timer is set', async () => {
    await tellCall(raised(), dispatched());
    await react();
    expect(await sweep(parts)).toMatchObject({ calls: 1, rebounds: 0, repaired: 0, redated: 0 });
  });

  test('sets the timer that an open call has lost, and counts it', async () => {
    await tellCall(raised(), dispatched());
    await tell(`call-${OTHER_CALL}`, raised({ call: OTHER_CALL }), dispatched());
    await react();
    await database.pool.query('delete from work.timer where key = $1', [CALL_ID]);
    expect(await sweep(parts)).toMatchObject({ calls: 2, rebounds: 0, repaired: 1, redated: 0 });
    expect(await timers()).toEqual([
      [OTHER_CALL, YELLOW],
      [CALL_ID, YELLOW],
    ]);
    expect(await sweep(parts)).toMatchObject({ repaired: 0 });
  });

  test('does not look at calls to which nothing happens by itself', async () => {
    await tellCall(raised(), dispatched(), fedBack(), confirmed(), closed());
    await tell(`call-${OTHER_CALL}`, raised({ call: OTHER_CALL }));
    await react();
    expect(await sweep(parts)).toMatchObject({ calls: 0, rebounds: 0, repaired: 0, redated: 0 });
  });

  test('sets a lost timer that is due already, so that red shows after all', async () => {
    await tellCall(raised(), dispatched());
    await react();
    await loseTimers();
    clock.advanceTo(on('03-20 09:00'));
    await sweep(parts);
    const { timekeeper, outgoing } = timekeeping(parts);
    await timekeeper.fireDue();
    await outgoing.drain();
    expect((await typesIn(`call-${CALL_ID}`)).slice(2)).toEqual([
      'DeadlineNear',
      'ResponseDeadlineMissed',
      'SlipDeemedSignedFor',
      'DeadlineNear',
      'ClosureDeadlineMissed',
    ]);
  });

  test('leaves a call alone whose command is on its way', async () => {
    await tellCall(raised(), dispatched());
    await react();
    clock.advanceTo(on('03-03 09:00'));
    await timekeeping(parts).timekeeper.fireDue();
    expect(await sweep(parts)).toMatchObject({ calls: 1, rebounds: 0, repaired: 0, redated: 0 });
  });

  test('takes no timer for missing that has done its work when the reactor is behind', async () => {
    await tellCall(raised(), dispatched());
    await react();
    clock.advanceTo(on('03-03 09:00'));
    const { timekeeper, outgoing } = timekeeping(parts);
    await timekeeper.fireDue();
    await outgoing.drain();
    expect(await sweep(parts)).toMatchObject({ calls: 1, rebounds: 0, repaired: 0, redated: 0 });
  });

  test('counts anew what was dispatched on the calendar before the newest', async () => {
    await tell('rulebook-county', typhoonDeclared);
    await tellCall(raised(), dispatched());
    await react();
    expect(await sweep(parts)).toMatchObject({ calls: 1, rebounds: 0, repaired: 0, redated: 1 });
    expect((await typesIn(`call-${CALL_ID}`)).slice(2)).toEqual(['DeadlineMoved', 'DeadlineMoved', 'DeadlineMoved']);
    await react();
    expect(await timers()).toEqual([[CALL_ID, on('03-04 00:00')]]);
    expect(await sweep(parts)).toMatchObject({ redated: 0 });
  });

  test('leaves to the reaction what it is about to count anew', async () => {
    await tellCall(raised(), dispatched());
    await tell('rulebook-county', typhoonDeclared);
    await react();
    expect(await sweep(parts)).toMatchObject({ calls: 1, rebounds: 0, repaired: 0, redated: 0 });
  });

  test('goes over more calls than one page holds', async () => {
    const calls = Array.from(
      { length: 501 },
      (_, index) => `0192f0c1-7a10-7000-8000-${String(index).padStart(12, '0')}`,
    );
    for (const call of calls) await tell(`call-${call}`, raised({ call: call as CallId }), dispatched());
    await react();
    await loseTimers();
    expect(await sweep(parts)).toMatchObject({ calls: 501, rebounds: 0, repaired: 501, redated: 0 });
  });

  test('holds a department to its answer: sets the lost timer of a rebound report, and red shows after all', async () => {
    await tell(`rebound-${REBOUND_ID}`, reboundReported());
    await react();
    expect(await timers()).toEqual([[REBOUND_ID, YELLOW]]);
    await loseTimers();
    clock.advanceTo(on('03-20 09:00'));
    expect(await sweep(parts)).toMatchObject({ calls: 0, rebounds: 1, repaired: 1, redated: 0 });
    const { timekeeper, outgoing } = timekeeping(parts);
    await timekeeper.fireDue();
    await outgoing.drain();
    expect((await typesIn(`rebound-${REBOUND_ID}`)).slice(1)).toEqual(['ReboundDeadlineNear', 'ReboundDeadlineMissed']);
    await react();
    expect(await sweep(parts)).toMatchObject({ calls: 0, rebounds: 0, repaired: 0, redated: 0 });
  });

  test('counts a rebound report anew that was made on the calendar before the newest', async () => {
    await tell('rulebook-county', typhoonDeclared);
    await tell(`rebound-${REBOUND_ID}`, reboundReported());
    await react();
    expect(await sweep(parts)).toMatchObject({ calls: 0, rebounds: 1, repaired: 0, redated: 1 });
    expect((await typesIn(`rebound-${REBOUND_ID}`)).slice(1)).toEqual(['ReboundDeadlineMoved']);
  });

  test('sets the lost timer that puts a call on the docket when nobody was named', async () => {
    await tellCall(raised());
    await react();
    const set = await timers();
    expect(set).toEqual([[CALL_ID, on('03-04 00:00:00.001')]]);
    await loseTimers();
    expect(await sweep(parts)).toEqual({ calls: 0, rebounds: 0, orders: 0, docket: 1, repaired: 1, redated: 0 });
    expect(await timers()).toEqual(set);
    expect(await sweep(parts)).toMatchObject({ repaired: 0 });
  });

  test('sets the lost timer of a docket entry that is due already, so that its limits fall after all', async () => {
    await tellCall(raised());
    await react();
    clock.advanceTo(on('03-04 09:00'));
    const { timekeeper, outgoing } = timekeeping(parts);
    const timesPass = async (): Promise<void> => {
      await timekeeper.fireDue();
      await outgoing.drain();
      await react();
    };
    await timesPass();
    expect(await typesIn(`docketEntry-${CALL_ID}`)).toEqual(['CallDocketed']);
    await loseTimers();
    clock.advanceTo(on('03-20 09:00'));
    expect(await sweep(parts)).toMatchObject({ docket: 1, repaired: 1 });
    await timesPass();
    expect((await typesIn(`docketEntry-${CALL_ID}`)).slice(1)).toEqual([
      'StatementsMissed',
      'RulingDeadlineNear',
      'RulingDeadlineMissed',
    ]);
    expect(await sweep(parts)).toMatchObject({ repaired: 0 });
  });

  describe('made daily', () => {
    const running = async (during: (told: readonly object[]) => Promise<void>, more: Partial<WorkerParts> = {}) => {
      const [told, ending] = [[] as object[], new AbortController()];
      const note = (role: string, fields: object) => void told.push({ role, ...fields });
      const ended = sweepingDaily({ ...parts, note, ...more }, ending.signal);
      await during(told).finally(() => ending.abort());
      await ended;
    };
    const SWEPT = {
      role: 'timekeeper',
      swept: { calls: 0, rebounds: 0, orders: 0, docket: 0, repaired: 0, redated: 0 },
    };
    const nextAt = (at: Instant) => eventually(() => expect(clock.nextWaking()).toBe(at));

    test('is made at once and every 24 hours, and told', () =>
      running(async (told) => {
        await nextAt(plusMs(NOW, 86_400_000));
        clock.advanceTo(plusMs(NOW, 86_400_000));
        await nextAt(plusMs(NOW, 2 * 86_400_000));
        expect(told).toEqual([SWEPT, SWEPT]);
      }));

    test('is made again after a minute when it failed', async () => {
      const errors: unknown[] = [];
      const broken = { ...parts.tools, pool: { query: () => Promise.reject(new Error('the database is away')) } };
      await running(
        async (told) => {
          await nextAt(plusMs(NOW, 60_000));
          expect([told, errors]).toEqual([[], [new Error('the database is away')]]);
        },
        { tools: broken as never, report: (_role, error) => void errors.push(error) },
      );
    });

    test('ends when it is told to, on the machine’s own clock too', () =>
      running(
        async (told) => {
          await eventually(() => expect(told).toEqual([SWEPT]));
        },
        { clock: systemClock() },
      ));
  });
});
