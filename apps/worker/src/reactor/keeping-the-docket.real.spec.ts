import { type Command, openCommandOffice, streamOf } from '@app/commands';
import {
  type CallFact,
  DEFAULT_LIMIT_POLICY,
  DEFAULT_SETTINGS,
  type Officer,
  type RulebookFact,
  SYSTEM,
} from '@app/domain';
import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { instant, isRejection, type MeetingId, type UnitCode } from '@app/kernel';
import { newCommandId, virtualClock } from '@app/platform';
import { makeWorkBells, migrateSubscriptions } from '@app/subscriptions';
import {
  CALL_ID,
  COUNTY,
  dispatched,
  disputed,
  type FreshDatabase,
  freshDatabase,
  NOW,
  newEvent,
  officer,
  on,
  raised,
  returned,
  returnRefused,
  unit,
} from '@app/testing';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import type { WorkerParts } from '../role.js';
import { timekeeping } from '../timekeeper/timekeeper.js';
import { reactors } from './reactor.js';

const by = { by: SYSTEM.id, at: instant('2026-01-05T00:00:00Z') };
/** Three that are there: the little county has no 政法委. */
const standingMembers: readonly UnitCode[] = [unit.market, unit.environment, unit.housing];
const settings = { ...DEFAULT_SETTINGS, jointMeeting: { ...DEFAULT_SETTINGS.jointMeeting, standingMembers } };
const RULES: readonly RulebookFact[] = [
  { type: 'CalendarPublished', data: { ...by, calendar: calendar2025And2026 } },
  { type: 'LimitPolicyPublished', data: { ...by, policy: DEFAULT_LIMIT_POLICY } },
  { type: 'SettingsAdopted', data: { ...by, settings } },
];
const MEETING = '0192f0c1-7a10-7000-8000-00000000aaaa' as MeetingId;
const ENTRY = streamOf('docketEntry', CALL_ID);
const CALL = streamOf('call', CALL_ID);

describe('the reaction that keeps the docket', () => {
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
    const report = (_role: string, error: unknown): void => {
      throw error;
    };
    parts = { tools, office: openCommandOffice(store), clock, bells: makeWorkBells(), report };
    await tell('rulebook-county', ...RULES);
    await does(SYSTEM, { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } });
  });
  afterEach(() => database.close());

  const tell = async (stream: string, ...facts: readonly (CallFact | RulebookFact)[]): Promise<void> => {
    await store.append(
      stream,
      'any',
      facts.map(({ type, data }) => newEvent(data, type)),
    );
  };
  const does = async (who: Officer, command: Command): Promise<void> => {
    const answer = await parts.office.carryOut(command, {
      by: who,
      at: clock.now(),
      commandId: newCommandId(),
      source: 'spec',
    });
    if (isRejection(answer)) throw new Error(answer.rejected);
  };
  /** Reactions, timers and what they send, until nothing is left. */
  const work = async (): Promise<void> => {
    const { timekeeper, outgoing } = timekeeping(parts);
    for (let round = 0; round < 4; round += 1) {
      for (const reactor of reactors(parts)) await reactor.catchUp();
      await timekeeper.fireDue();
      await outgoing.drain();
    }
  };
  const typesIn = async (stream: string): Promise<readonly string[]> => {
    const types: string[] = [];
    for await (const { type } of store.read(stream)) types.push(type);
    return types;
  };
  const disputedCall = () => tell(CALL, raised(), dispatched(), returned(), returnRefused(), disputed());

  const ruledCall = async (): Promise<void> => {
    await disputedCall();
    await work();
    const talks = { attended: [unit.market], minutes: '各执一词', result: 'without-result' } as const;
    const onEntry = (command: Extract<Command, { of: 'docketEntry' }>['command']): Command => ({
      of: 'docketEntry',
      docketEntry: CALL_ID,
      command,
    });
    await does(officer.arbiter, onEntry({ act: 'recordConsultation', words: talks }));
    await does(officer.arbiter, onEntry({ act: 'recordCoordination', words: talks }));
    const sitsAt = on('03-02 11:00');
    const convening = { meeting: MEETING, sitsAt, place: '二楼', members: standingMembers, calls: [CALL_ID] };
    const meeting = { of: 'jointMeeting', jointMeeting: MEETING } as const;
    await does(officer.arbiter, { ...meeting, command: { act: 'conveneMeeting', words: convening } });
    clock.advanceTo(sitsAt);
    const minutes = { present: standingMembers, minutes: '议定如下' };
    await does(officer.arbiter, { ...meeting, command: { act: 'recordMinutes', words: minutes } });
    const words = {
      ...{ meeting: MEETING, lead: unit.housing, cooperating: [], bears: unit.market, basis: { noneFits: '清单未列' } },
      ...{ legalBasis: '三定规定', reasons: '由住建主管' },
    };
    await does(officer.arbiter, onEntry({ act: 'issueRuling', words }));
    await work();
  };

  test('puts a dispute on the docket, sends a ruling to the call and its effect back', async () => {
    await ruledCall();
    expect((await typesIn(CALL)).slice(-2)).toEqual(['ResponsibilityRuled', 'SlipRedispatched']);
    expect(await typesIn(ENTRY)).toEqual([
      'CallDocketed',
      'ConsultationRecorded',
      'CoordinationRecorded',
      'RulingIssued',
      'RulingTookEffect',
    ]);
  });

  test('puts there what nobody was named for, though the worker was down when the limit passed', async () => {
    await tell(CALL, raised());
    clock.advanceTo(on('03-06 09:00'));
    await work();
    const [docketed] = await Promise.all([store.last(ENTRY)]);
    expect(docketed).toMatchObject({ data: { trigger: 'nobody-named', at: on('03-04 00:00:00.001') } });
  });

  test('lets the limits of an entry fall, each once', async () => {
    await disputedCall();
    await work();
    clock.advanceTo(on('03-10 09:00'));
    await work();
    expect((await typesIn(ENTRY)).slice(1)).toEqual(['StatementsMissed', 'RulingDeadlineNear', 'RulingDeadlineMissed']);
  });

  test('that has forgotten everything and is told all of it again changes nothing', async () => {
    await ruledCall();
    const before = [await typesIn(CALL), await typesIn(ENTRY)];
    for (const table of ['checkpoint', 'process', 'timer', 'outgoing'])
      await database.pool.query(`delete from work.${table}`);
    await work();
    expect([await typesIn(CALL), await typesIn(ENTRY)]).toEqual(before);
  });
});
