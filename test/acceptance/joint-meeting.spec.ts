import { precedentsFor } from '@app/domain';
import type { CallId, MeetingId } from '@app/kernel';
import { CALL_ID, officer, on, unit } from '@app/testing';
import {
  acceptReturn,
  broughtBeforeTheMeeting,
  caller,
  clerk,
  confirm,
  consult,
  convene,
  coordinate,
  dispatch,
  dispatcher,
  dispute,
  feedBack,
  giveBack,
  minute,
  onCall,
  onDocket,
  otherClerk,
  raise,
  refuseReturn,
  rule,
  state,
  supervisor,
} from './in-county-words.js';
import { arbiter, foundMeetingCounty, type MeetingCounty, member } from './meeting-county.js';

let county: MeetingCounty;
beforeEach(async () => {
  county = await foundMeetingCounty();
  await county.does('03-02 09:00', caller, raise());
});

const triggers = async () =>
  (await county.docketFacts()).flatMap((fact) => (fact.type === 'CallDocketed' ? [fact.data] : []));
const disputed = async () => {
  await county.does('03-02 09:00', dispatcher, dispatch(unit.market));
  await county.does('03-02 10:00', clerk, giveBack(1, unit.environment));
  await county.does('03-02 11:00', dispatcher, refuseReturn(1));
  await county.does('03-02 12:00', clerk, dispute(1));
};

describe('the docket takes a call by itself', () => {
  test('when a refused return is disputed', async () => {
    await disputed();
    expect(await triggers()).toMatchObject([{ trigger: 'dispute', slip: '1', at: on('03-02 12:00') }]);
  });

  test('when it is returned a second time', async () => {
    await county.does('03-02 09:00', dispatcher, dispatch(unit.market));
    await county.does('03-02 10:00', clerk, giveBack(1, unit.environment));
    expect(await triggers()).toEqual([]);
    await county.does('03-02 11:00', dispatcher, acceptReturn(1));
    await county.does('03-03 09:00', otherClerk, giveBack(2, unit.housing));
    expect(await triggers()).toMatchObject([{ trigger: 'second-return', slip: '2' }]);
  });

  test('when nobody was named after one working day', async () => {
    await county.waits('03-03 24:00');
    expect(await triggers()).toEqual([]);
    await county.waits('03-04 00:00:00.002');
    expect(await triggers()).toMatchObject([{ trigger: 'nobody-named', at: on('03-04 00:00:00.001'), units: [] }]);
  });

  test('when the limit for the response passes and nobody has signed', async () => {
    await county.does('03-02 09:00', dispatcher, dispatch(unit.market));
    await county.waits('03-05 09:00');
    expect(await triggers()).toMatchObject([{ trigger: 'unsigned', at: on('03-05 00:00:00.001') }]);
  });

  test('when the limit for closing is missed by more than five working days', async () => {
    await county.does('03-02 09:00', dispatcher, dispatch(unit.market));
    await county.does('03-02 10:00', clerk, onCall({ act: 'signForSlip', slip: '1' as never, words: {} }));
    await county.waits('03-16 24:00'); // closing fell due on 03-09
    expect(await triggers()).toEqual([]);
    await county.waits('03-17 09:00');
    expect(await triggers()).toMatchObject([{ trigger: 'closure-missed', at: on('03-17 00:00:00.001') }]);
  });

  test('once: while a call stands there, what happens to it more puts it there no second time', async () => {
    await disputed();
    await county.waits('03-17 09:00');
    expect(await triggers()).toHaveLength(1);
  });

  test('not for what an old ledger tells, and not once the feedback is filed', async () => {
    await county.does('03-02 09:00', dispatcher, dispatch(unit.market));
    await county.does('03-10 09:00', clerk, feedBack(1, '03-02 10:00'));
    await county.waits('04-20 09:00');
    expect((await triggers()).map(({ trigger }) => trigger)).toEqual(['unsigned']);
  });
});

describe('by hand', () => {
  const byHand = onDocket({ act: 'docketCall', words: { reason: '两局均称非本职' } });

  test('the dispatcher, the supervisor or the arbiter puts a call there; a department does not', async () => {
    expect(await county.does('03-02 10:00', clerk, byHand)).toBe('officer.lacks-role');
    expect(await county.does('03-02 10:00', supervisor, byHand)).toEqual(['CallDocketed']);
    expect(await county.does('03-02 10:00', dispatcher, byHand)).toEqual([]);
  });

  test('but no call that is over', async () => {
    await county.does('03-02 10:00', dispatcher, onCall({ act: 'declineCall', words: { reason: '镇里可以处理' } }));
    expect(await county.does('03-02 11:00', arbiter, byHand)).toBe('docket.call-not-under-way');
  });
});

describe('both sides state their view', () => {
  test('the township and the departments of the call, and nobody else', async () => {
    await disputed();
    expect(await county.does('03-03 09:00', caller, state('请尽快明确'))).toEqual(['StatementFiled']);
    expect(await county.does('03-03 09:00', clerk, state('不属本局', unit.environment))).toEqual(['StatementFiled']);
    expect(await county.does('03-03 09:00', otherClerk, state('旁观'))).toBe('docket.not-a-party');
  });

  test('within a limit of its own; who has said nothing by then is named', async () => {
    await disputed();
    await county.waits('03-05 09:00');
    expect((await county.docketFacts()).at(-1)).toMatchObject({
      type: 'StatementsMissed',
      data: { at: on('03-05 00:00:00.001'), units: [unit.town, unit.market] },
    });
  });
});

describe('first the departments talk, then 编办 coordinates, then the meeting rules', () => {
  beforeEach(disputed);

  test('no ruling without consultation, coordination, a place on the agenda and a quorum', async () => {
    const ruling = rule({ lead: unit.environment });
    expect(await county.does('03-03 09:00', arbiter, ruling)).toBe('docket.consult-first');
    expect(await county.does('03-03 09:00', arbiter, coordinate())).toBe('docket.consult-first');
    await county.does('03-03 10:00', arbiter, consult('without-result'));
    expect(await county.does('03-03 10:00', arbiter, ruling)).toBe('docket.coordinate-first');
    await county.does('03-03 11:00', officer.listKeeper, coordinate());
    expect(await county.does('03-03 11:00', arbiter, ruling)).toBe('ruling.not-on-the-agenda');
    await county.does('03-03 12:00', arbiter, convene('03-04 09:00'));
    expect(await county.does('03-03 12:00', arbiter, minute())).toBe('meeting.not-yet-held');
    await county.does('03-04 10:00', arbiter, minute([member.zhengfa, member.bianban]));
    expect(await county.does('03-04 10:00', arbiter, ruling)).toBe('ruling.no-quorum');
  });

  test('the three standing members are convened, whoever else is', async () => {
    const two = convene('03-04 09:00', { invited: [member.zhengfa, member.bianban] });
    expect(await county.does('03-03 12:00', arbiter, two)).toBe('meeting.standing-member-missing');
    const elsewhere = convene('03-04 09:00', { calls: ['0192f0c1-7a10-7000-8000-00000000bbbb' as CallId] });
    expect(await county.does('03-03 12:00', arbiter, elsewhere)).toBe('meeting.call-not-on-docket');
  });

  test('what the departments agree on needs no ruling: the entry is withdrawn and the call goes where they agreed', async () => {
    const withdraw = onDocket({ act: 'withdrawEntry', words: { reason: '会商一致' } });
    expect(await county.does('03-03 09:00', arbiter, withdraw)).toBe('docket.parties-have-not-agreed');
    await county.does('03-03 10:00', arbiter, consult('agreed', unit.environment));
    expect(await county.does('03-03 11:00', arbiter, withdraw)).toEqual(['EntryWithdrawn']);
    expect((await county.callFacts()).slice(-2)).toMatchObject([
      { type: 'DisputeEnded', data: { reason: '会商一致', lead: unit.environment, released: ['1'] } },
      { type: 'SlipRedispatched', data: { to: unit.environment, insteadOf: '1' } },
    ]);
  });

  test('an agreement that leaves it where it is ends the dispute, and nothing moves', async () => {
    await county.does('03-03 10:00', arbiter, consult('agreed', unit.market));
    await county.does('03-03 11:00', arbiter, onDocket({ act: 'withdrawEntry', words: { reason: '会商一致' } }));
    expect((await county.callFacts()).at(-1)).toMatchObject({ type: 'DisputeEnded', data: { released: [] } });
  });
});

describe('a ruling', () => {
  beforeEach(async () => {
    await disputed();
    await broughtBeforeTheMeeting(county, ['03-03 09:00', '03-03 16:00', '03-05 09:00']);
  });

  test('is the arbiter’s', async () => {
    expect(await county.does('03-05 10:00', supervisor, rule({ lead: unit.housing }))).toBe('officer.lacks-role');
  });

  test('names departments and agencies only: nothing goes back to a township by a ruling', async () => {
    expect(await county.does('03-05 10:00', arbiter, rule({ lead: unit.town }))).toBe('ruling.never-to-a-township');
    expect(await county.does('03-05 10:00', arbiter, rule({ lead: unit.village }))).toBe('unit.not-callable');
  });

  test('never lets the township that called bear the time lost', async () => {
    const onTheTown = rule({ lead: unit.housing, bears: unit.town });
    expect(await county.does('03-05 10:00', arbiter, onTheTown)).toBe('ruling.township-bears-nothing');
  });

  test('is issued once, under the next number of the year, and published', async () => {
    expect(await county.does('03-05 10:00', arbiter, rule({ lead: unit.housing }))).toEqual(['RulingIssued']);
    expect(await county.does('03-05 11:00', arbiter, rule({ lead: unit.market }))).toBe('docket.is-ruled');
    expect(await county.does('03-05 12:00', arbiter, onDocket({ act: 'publishRuling', words: {} }))).toEqual([
      'RulingPublished',
    ]);
    expect(await county.entry()).toMatchObject({ standing: { ruling: '联〔2026〕1号', published: true } });
  });

  test('that confirms the lead ends the dispute and moves nothing', async () => {
    await county.does('03-05 10:00', arbiter, rule({ lead: unit.market }));
    const [last] = (await county.callFacts()).slice(-1);
    expect(last).toMatchObject({ type: 'ResponsibilityRuled', data: { lead: unit.market, released: [] } });
    const { state: call } = await county.office.call(CALL_ID);
    expect(call).toMatchObject({ slips: [{ disputed: false, standing: { is: 'in hand' } }] });
  });

  test('sends cooperating departments their slips, and the lead neither returns nor disputes any more', async () => {
    await county.does('03-05 10:00', arbiter, rule({ lead: unit.environment, cooperating: [unit.market] }));
    const sent = (await county.callFacts()).slice(-2).map(({ data }) => data);
    expect(sent).toMatchObject([
      { slip: '2', to: unit.environment, part: 'lead' },
      { slip: '3', to: unit.market, part: 'cooperating' },
    ]);
    expect(await county.does('03-05 11:00', otherClerk, giveBack(2, unit.housing))).toBe('slip.lead-was-ruled');
    expect(await county.does('03-05 11:00', otherClerk, dispute(2))).toBe('slip.lead-was-ruled');
  });

  test('that finds the work done has no effect, and the docket says so', async () => {
    await county.does('03-05 09:30', clerk, feedBack(1, '03-02 10:00'));
    await county.does('03-05 10:00', arbiter, rule({ lead: unit.housing }));
    expect((await county.callFacts()).at(-1)).toMatchObject({
      type: 'RulingWithoutEffect',
      data: { ruling: '联〔2026〕1号', because: 'awaiting confirmation' },
    });
    expect((await county.docketFacts()).at(-1)).toMatchObject({ type: 'RulingFoundNoEffect' });
  });
});

describe('a ruling has its own limit', () => {
  test('of five working days from docketing: yellow, then red', async () => {
    await disputed();
    await county.does('03-03 09:00', caller, state('请尽快明确'));
    await county.does('03-03 09:00', clerk, state('不属本局'));
    await county.waits('03-10 09:00');
    expect((await county.docketFacts()).slice(-2).map(({ type, data }) => [type, data.at])).toEqual([
      ['RulingDeadlineNear', on('03-06 00:00')],
      ['RulingDeadlineMissed', on('03-10 00:00:00.001')],
    ]);
  });

  test('a call that is closed leaves the docket by itself', async () => {
    await disputed();
    await county.does('03-05 09:30', clerk, feedBack(1, '03-02 10:00'));
    await county.does('03-05 10:00', caller, confirm());
    expect((await county.docketFacts()).at(-1)).toMatchObject({ type: 'EntryLapsed', data: { because: 'closed' } });
    await county.waits('04-01 09:00');
    expect((await county.docketFacts()).at(-1)?.type).toBe('EntryLapsed');
  });
});

describe('every ruling is a precedent', () => {
  const tuesday = '0192f0c1-7a10-7000-8000-00000000bbbb' as CallId;
  const wednesdays = '0192f0c1-7a10-7000-8000-00000000cccc' as MeetingId;
  const sought = { matter: '建筑垃圾', words: '河边又堆放建筑垃圾' };
  const proposed = async () =>
    precedentsFor(sought, await county.precedents(CALL_ID, tuesday)).map(({ ruling, lead }) => [ruling, lead]);

  test('ruled on Monday, cited on Tuesday for a call like it, overruled on Wednesday and cited no more', async () => {
    await disputed();
    await broughtBeforeTheMeeting(county, ['03-05 09:00', '03-05 16:00', '03-09 09:00']);
    await county.does('03-09 10:00', arbiter, rule({ lead: unit.housing }));
    expect(await proposed()).toEqual([['联〔2026〕1号', unit.housing]]);

    await county.does('03-10 09:00', caller, raise({ call: tuesday, source: { kind: 'visit' } }));
    const byHand = onDocket({ act: 'docketCall', words: { reason: '同类事项' } }, tuesday);
    await county.does('03-10 09:00', arbiter, byHand);
    await broughtBeforeTheMeeting(county, ['03-10 10:00', '03-10 11:00', '03-11 09:00'], {
      call: tuesday,
      meeting: wednesdays,
    });
    const again = { lead: unit.environment, call: tuesday, meeting: wednesdays };
    const unknown = rule({ ...again, overrules: ['联〔2026〕7号'] });
    expect(await county.does('03-11 10:00', arbiter, unknown)).toBe('ruling.overrules-unknown');
    await county.does('03-11 10:00', arbiter, rule({ ...again, overrules: ['联〔2026〕1号'] }));
    expect(await proposed()).toEqual([['联〔2026〕2号', unit.environment]]);
  });
});
