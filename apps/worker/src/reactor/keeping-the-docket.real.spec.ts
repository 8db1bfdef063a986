import { type Command, streamOf } from '@app/commands';
import { DEFAULT_SETTINGS } from '@app/domain';
import type { MeetingId, UnitCode } from '@app/kernel';
import { CALL_ID, day, dispatched, disputed, officer, on, raised, returned, returnRefused, unit } from '@app/testing';
import { type ReactingCounty, reactingCounty } from '../../test-kit/reacting-county.js';

/** Three that are there: the little county has no 政法委. */
const standingMembers: readonly UnitCode[] = [unit.market, unit.environment, unit.housing];
const settings = { ...DEFAULT_SETTINGS, jointMeeting: { ...DEFAULT_SETTINGS.jointMeeting, standingMembers } };
const MEETING = '0192f0c1-7a10-7000-8000-00000000aaaa' as MeetingId;
const ENTRY = streamOf('docketEntry', CALL_ID);
const CALL = streamOf('call', CALL_ID);

describe('the reaction that keeps the docket', () => {
  let county: ReactingCounty;
  beforeEach(async () => {
    county = await reactingCounty(settings);
  });
  afterEach(() => county.close());

  const typesIn = async (stream: string): Promise<readonly string[]> =>
    (await county.factsIn(stream)).map(({ type }) => type);
  const disputedCall = () => county.tell(CALL, raised(), dispatched(), returned(), returnRefused(), disputed());

  const ruledCall = async (): Promise<void> => {
    await disputedCall();
    await county.work();
    const talks = { attended: [unit.market], minutes: '各执一词', result: 'without-result' } as const;
    const onEntry = (command: Extract<Command, { of: 'docketEntry' }>['command']): Command => ({
      of: 'docketEntry',
      docketEntry: CALL_ID,
      command,
    });
    await county.does(officer.arbiter, onEntry({ act: 'recordConsultation', words: talks }));
    await county.does(officer.arbiter, onEntry({ act: 'recordCoordination', words: talks }));
    const sitsAt = on('03-02 11:00');
    const convening = { meeting: MEETING, sitsAt, place: '二楼', members: standingMembers, calls: [CALL_ID] };
    const meeting = { of: 'jointMeeting', jointMeeting: MEETING } as const;
    await county.does(officer.arbiter, { ...meeting, command: { act: 'conveneMeeting', words: convening } });
    county.clock.advanceTo(sitsAt);
    const minutes = { present: standingMembers, minutes: '议定如下' };
    await county.does(officer.arbiter, { ...meeting, command: { act: 'recordMinutes', words: minutes } });
    const words = {
      ...{ meeting: MEETING, lead: unit.housing, cooperating: [], bears: unit.market, basis: { noneFits: '清单未列' } },
      ...{ legalBasis: '三定规定', reasons: '由住建主管' },
    };
    await county.does(officer.arbiter, onEntry({ act: 'issueRuling', words }));
    await county.work();
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
    await county.tell(CALL, raised());
    county.clock.advanceTo(on('03-06 09:00'));
    await county.work();
    const [docketed] = await Promise.all([county.store.last(ENTRY)]);
    expect(docketed).toMatchObject({ data: { trigger: 'nobody-named', at: on('03-04 00:00:00.001') } });
  });

  test('lets the limits of an entry fall, each once', async () => {
    await disputedCall();
    await county.work();
    county.clock.advanceTo(on('03-10 09:00'));
    await county.work();
    expect((await typesIn(ENTRY)).slice(1)).toEqual(['StatementsMissed', 'RulingDeadlineNear', 'RulingDeadlineMissed']);
  });

  test('has the limits of an entry counted anew on a new calendar, and lets them fall then', async () => {
    await disputedCall();
    await county.work();
    const own = [{ day: day('03-05'), kind: 'rest', name: '台风停工' }] as const;
    await county.does(officer.listKeeper, { of: 'rulebook', command: { act: 'publishCalendar', notice: { own } } });
    await county.work();
    expect(await county.store.last(ENTRY)).toMatchObject({
      type: 'DocketDeadlineMoved',
      data: { rulingBy: { lastDay: '2026-03-10' } },
    });
    county.clock.advanceTo(on('03-10 09:00'));
    await county.work();
    expect(await typesIn(ENTRY)).not.toContain('RulingDeadlineMissed');
    county.clock.advanceTo(on('03-11 09:00'));
    await county.work();
    expect(await typesIn(ENTRY)).toContain('RulingDeadlineMissed');
  });

  test('that has forgotten everything and is told all of it again changes nothing', async () => {
    await ruledCall();
    const before = [await typesIn(CALL), await typesIn(ENTRY)];
    for (const table of ['checkpoint', 'process', 'timer', 'outgoing'])
      await county.database.pool.query(`delete from work.${table}`);
    await county.work();
    expect([await typesIn(CALL), await typesIn(ENTRY)]).toEqual(before);
  });
});
