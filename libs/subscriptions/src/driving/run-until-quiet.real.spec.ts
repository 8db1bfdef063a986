import { inMemoryEventStore } from '@app/event-sourcing';
import { type Instant, instant, plusMs } from '@app/kernel';
import { virtualClock } from '@app/platform';
import {
  dispatchOutgoing,
  type Machinery,
  makeTimekeeper,
  migrateSubscriptions,
  nextDueAt,
  projectorOf,
  type Reaction,
  reactorOf,
  rowProjection,
  runThrough,
  runUntilQuiet,
} from '@app/subscriptions';
import { type FreshDatabase, freshDatabase } from '@app/testing';

const NINE = instant('2026-02-24T01:00:00Z');
const HOUR = 3_600_000;

/** Reminds of a call an hour after every fact, three times. */
const reminding: Reaction<{ readonly facts: number }, { readonly remind: string }> = {
  name: 'reminding',
  version: 1,
  streamPrefixes: ['call-'],
  correlate: ({ stream }) => stream,
  initial: { facts: 0 },
  react: ({ facts }, { data }, call) => {
    const { at } = data as { at: Instant };
    const timer = { name: 'remind', dueAt: plusMs(at, HOUR), command: { remind: call } };
    return { state: { facts: facts + 1 }, timers: facts < 3 ? [timer] : [] };
  },
};

const diary = rowProjection<{ readonly call: string; readonly moments: readonly Instant[] }>({
  name: 'diary',
  version: 1,
  streamPrefixes: ['call-'],
  table: { name: 'diary', columns: { call: 'text', moments: 'text[]' }, key: ['call'] },
  key: ({ stream }) => stream,
  apply: (row, { stream, data }) => ({
    call: stream,
    moments: [...(row?.moments ?? []), (data as { at: Instant }).at],
  }),
});

describe('driven by a virtual clock', () => {
  let database: FreshDatabase;
  let clock: ReturnType<typeof virtualClock>;
  let machinery: Machinery;
  let note: (call: string, id: string) => Promise<unknown>;

  beforeEach(async () => {
    database = await freshDatabase();
    const { pool } = database;
    await migrateSubscriptions(pool);
    const store = inMemoryEventStore();
    clock = virtualClock(NINE);
    note = (call, id) => store.append(call, 'any', [{ id, type: 'CallNoted', data: { at: clock.now() }, meta: {} }]);
    machinery = {
      consumers: [projectorOf({ store, pool }, diary), reactorOf({ store, pool }, reminding)],
      timekeeper: makeTimekeeper({ pool, clock }),
      outgoing: dispatchOutgoing<{ remind: string }>({
        pool,
        clock,
        run: async ({ remind }, id) => {
          await note(remind, id);
          return 'done';
        },
      }),
    };
  });
  afterEach(() => database.close());

  const moments = async () =>
    (await database.pool.query<{ moments: string[] }>('select moments from desk.diary')).rows.flatMap(
      (row) => row.moments,
    );

  test('everything that can be done now is done, and no more', async () => {
    await note('call-1', '7d9a2f3e-1111-4222-8333-444455556666');
    expect(await runUntilQuiet(machinery)).toBe(2);
    expect(await runUntilQuiet(machinery)).toBe(0);
    expect(await nextDueAt(machinery)).toBe(plusMs(NINE, HOUR));
    expect(await moments()).toEqual([NINE]);
  });

  test('a day passes at once, each thing at its moment', async () => {
    await note('call-1', '7d9a2f3e-1111-4222-8333-444455556666');
    await runThrough(machinery, clock, plusMs(NINE, 24 * HOUR));
    expect(await moments()).toEqual([0, 1, 2, 3].map((hours) => plusMs(NINE, hours * HOUR)));
    expect(clock.now()).toBe(plusMs(NINE, 24 * HOUR));
    expect(await nextDueAt(machinery)).toBeUndefined();
  });

  test('what is due later than the day ends is left for another day', async () => {
    await note('call-1', '7d9a2f3e-1111-4222-8333-444455556666');
    await runThrough(machinery, clock, plusMs(NINE, HOUR - 1));
    expect(await moments()).toEqual([NINE]);
  });
});
