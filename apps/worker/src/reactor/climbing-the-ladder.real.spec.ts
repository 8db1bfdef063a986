import { openCommandOffice, streamOf } from '@app/commands';
import {
  type CallFact,
  DEFAULT_LIMIT_POLICY,
  DEFAULT_SETTINGS,
  type Officer,
  type RulebookFact,
  SYSTEM,
} from '@app/domain';
import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { type CallId, instant, isRejection, type StepId } from '@app/kernel';
import { newCommandId, virtualClock } from '@app/platform';
import { makeWorkBells, migrateSubscriptions } from '@app/subscriptions';
import {
  CALL_ID,
  COUNTY,
  dispatched,
  type FreshDatabase,
  freshDatabase,
  NOW,
  newEvent,
  officer,
  on,
  raised,
  unit,
} from '@app/testing';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import type { WorkerParts } from '../role.js';
import { sweep } from '../timekeeper/sweep.js';
import { timekeeping } from '../timekeeper/timekeeper.js';
import { reactors } from './reactor.js';

const by = { by: SYSTEM.id, at: instant('2026-01-05T00:00:00Z') };
const RULES: readonly RulebookFact[] = [
  { type: 'CalendarPublished', data: { ...by, calendar: calendar2025And2026 } },
  { type: 'LimitPolicyPublished', data: { ...by, policy: DEFAULT_LIMIT_POLICY } },
  { type: 'SettingsAdopted', data: { ...by, settings: DEFAULT_SETTINGS } },
];
const STREAM = streamOf('supervision', unit.market);

describe('the reaction that climbs the ladder', () => {
  let database: FreshDatabase;
  let store: EventStore;
  let parts: WorkerParts;
  let clock = virtualClock(NOW);

  beforeEach(async () => {
    database = await freshDatabase();
    await migrateSubscriptions(database.pool);
    store = inMemoryEventStore();
    clock = virtualClock(NOW);
    const report = (_role: string, error: unknown): void => {
      throw error;
    };
    const tools = { store, pool: database.pool };
    parts = { tools, office: openCommandOffice(store), clock, bells: makeWorkBells(), report };
    await tell('rulebook-county', ...RULES);
    await carriedOut(SYSTEM, { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } });
  });
  afterEach(() => database.close());

  const tell = async (stream: string, ...facts: readonly (CallFact | RulebookFact)[]): Promise<void> => {
    await store.append(
      stream,
      'any',
      facts.map(({ type, data }) => newEvent(data, type)),
    );
  };
  const carriedOut = async (who: Officer, command: Parameters<WorkerParts['office']['carryOut']>[0]): Promise<void> => {
    const answer = await parts.office.carryOut(command, {
      by: who,
      at: clock.now(),
      commandId: newCommandId(),
      source: 'spec',
    });
    if (isRejection(answer)) throw new Error(answer.rejected);
  };
  const work = async (): Promise<void> => {
    const { timekeeper, outgoing } = timekeeping(parts);
    for (let round = 0; round < 5; round += 1) {
      for (const reactor of reactors(parts)) await reactor.catchUp();
      await timekeeper.fireDue();
      await outgoing.drain();
    }
  };
  const at = async (moment: ReturnType<typeof on>): Promise<void> => {
    clock.advanceTo(moment);
    await work();
  };
  const told = async (): Promise<readonly string[]> => {
    const types: string[] = [];
    for await (const { type, data } of store.read(STREAM)) types.push((data as { kind?: string }).kind ?? type);
    return types;
  };
  const aSlip = async (call: CallId = CALL_ID): Promise<void> => {
    await tell(streamOf('call', call), raised({ call }), dispatched());
    await work();
  };
  const answered = (step: string): Promise<void> =>
    carriedOut(officer.clerk, {
      of: 'supervision',
      supervision: unit.market,
      command: { act: 'answerStep', step: step as StepId, words: { answer: '已整改', evidence: [] } },
    });

  test('tells nobody anything while the limits run', async () => {
    await aSlip();
    await at(on('03-03 09:00'));
    expect(await told()).toEqual(['yellow-card']);
  });

  test('climbs from yellow to red, orders an answer, and criticises silence, all by itself', async () => {
    await aSlip();
    await at(on('03-05 00:00:00.001'));
    expect(await told()).toEqual(['yellow-card', 'red-card', 'order']);
    await at(on('03-20 00:00'));
    expect(await told()).toEqual([
      'yellow-card',
      'red-card',
      'order',
      'StepAnswerNear',
      'StepAnswerMissed',
      'public-criticism',
      'yellow-card',
      'red-card',
    ]);
  });

  test('does not go on once the order is answered', async () => {
    await aSlip();
    await at(on('03-05 09:00'));
    await answered('3');
    await at(on('03-06 09:00'));
    const before = await told();
    expect(before).toEqual(['yellow-card', 'red-card', 'order', 'StepReceived', 'StepAnswered', 'yellow-card']);
    await work();
    expect(await told()).toEqual(before);
  });

  test('does everything once, however often it is woken', async () => {
    await aSlip();
    await at(on('03-05 09:00'));
    const before = await told();
    for (let again = 0; again < 3; again += 1) await work();
    expect(await told()).toEqual(before);
  });

  test('makes up in order for what happened while nobody worked', async () => {
    await aSlip();
    await at(on('03-30 09:00'));
    expect(await told()).toEqual(['yellow-card', 'red-card', 'order', 'yellow-card', 'red-card']);
  });

  test('lets cards of an old ledger lie', async () => {
    await tell(streamOf('call', CALL_ID), raised({ source: { kind: 'ledger', number: 'A-1' } as never }), dispatched());
    await at(on('03-20 09:00'));
    expect(await told()).toEqual([]);
  });

  test('sweeps up a timer that was lost', async () => {
    await aSlip();
    await at(on('03-05 09:00'));
    await database.pool.query('delete from work.timer');
    expect(await sweep(parts)).toMatchObject({ calls: 1, orders: 1, docket: 1, repaired: 3 });
  });
});
