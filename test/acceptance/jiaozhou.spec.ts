import {
  type AsOf,
  type CallFact,
  type CallLife,
  DISPATCH_DESK,
  dwellingTallyFor,
  lifeOf,
  staysOf,
  wallText,
} from '@app/domain';
import type { Instant } from '@app/kernel';
import { on, unit } from '@app/testing';
import {
  acceptReturn,
  broughtBeforeTheMeeting,
  caller,
  clerk,
  confirm,
  dispatch,
  dispatcher,
  dispute,
  feedBack,
  giveBack,
  otherClerk,
  raise,
  refuseReturn,
  rule,
  state,
  thirdClerk,
} from './in-county-words.js';
import { arbiter, foundMeetingCounty, type MeetingCounty } from './meeting-county.js';

/** 胶州: nobody wants the call, until the joint meeting rules whose it is. */
describe('胶州：一件谁都不认的呼叫', () => {
  let county: MeetingCounty;
  let facts: readonly (CallFact & { readonly position: string })[];

  beforeAll(async () => {
    county = await foundMeetingCounty();
    await county.does('03-02 08:30', caller, raise());
    await county.does('03-02 09:00', dispatcher, dispatch(unit.market));
    await county.does('03-02 15:00', clerk, giveBack(1, unit.environment));
    await county.does('03-02 16:00', dispatcher, acceptReturn(1));
    await county.does('03-03 10:00', otherClerk, giveBack(2, unit.housing));
    await county.does('03-03 11:00', dispatcher, refuseReturn(2));
    await county.does('03-03 14:00', otherClerk, dispute(2));
    await county.does('03-04 09:00', caller, state('石桥下游已堆放三日，两局互推', unit.environment));
    await county.does('03-04 10:00', clerk, state('建筑垃圾不属市场监管', unit.environment));
    await county.does('03-06 09:00', otherClerk, state('污染由建筑垃圾引起，应由住建主办', unit.housing));
    await broughtBeforeTheMeeting(county, ['03-06 10:00', '03-06 16:00', '03-09 09:00']);
    await county.does('03-09 11:00', arbiter, rule({ lead: unit.housing, bears: unit.environment }));
    await county.does('03-11 10:00', thirdClerk, feedBack(3, '03-09 15:00'));
    await county.does('03-11 15:00', caller, confirm());
    facts = await county.callFacts();
  });

  const wallClock = (at: Instant) => wallText(at, 'Asia/Shanghai').slice(5, 16).replace('T', ' ');
  const heldBy = () => {
    const life = facts.reduce<CallLife | undefined>(lifeOf, undefined) as CallLife;
    return staysOf(life.held, { at: on('03-31 00:00') });
  };
  const figures = (asOf: AsOf = { at: on('03-31 00:00') }) => {
    const tally = dwellingTallyFor({ asOf });
    tally.add((facts.reduce<CallLife | undefined>(lifeOf, undefined) as CallLife).held);
    return Object.fromEntries(tally.rows().map(({ row, lay, borne }) => [row, { lay, borne }]));
  };
  const justBefore = (type: CallFact['type']) =>
    facts[facts.findIndex((fact) => fact.type === type) - 1]?.position as string;

  test('the second return put it on the docket by itself, within the hour', async () => {
    const [docketed] = await county.docketFacts();
    expect(docketed).toMatchObject({
      type: 'CallDocketed',
      data: { trigger: 'second-return', at: on('03-03 10:00'), by: 'system', units: [unit.market, unit.environment] },
    });
  });

  test('both sides stated their view; who missed the limit for it is named, and late stays late', async () => {
    const told = (await county.docketFacts()).slice(1, 5);
    expect(told.map(({ type }) => type)).toEqual([
      'StatementFiled',
      'StatementFiled',
      'StatementsMissed',
      'StatementFiled',
    ]);
    expect(told[2]?.data).toEqual({ at: on('03-06 00:00:00.001'), units: [unit.environment] });
    expect(told[3]?.data).toMatchObject({ unit: unit.environment, late: true });
  });

  test('consulted without result, coordinated without result, ruled under a number of its own', async () => {
    const types = (await county.docketFacts()).map(({ type }) => type);
    expect(types.slice(5)).toEqual([
      'ConsultationRecorded',
      'CoordinationRecorded',
      'RulingDeadlineNear',
      'RulingIssued',
      'RulingTookEffect',
    ]);
    expect(await county.entry()).toMatchObject({ standing: { is: 'ruled', ruling: '联〔2026〕1号', effect: 'taken' } });
  });

  test('while the meeting sat no clock stopped: the department that waited was late all the same', () => {
    const late = facts.filter(({ type }) => type === 'ResponseDeadlineMissed' || type === 'SlipDeemedSignedFor');
    expect(late.map(({ data }) => data)).toMatchObject([{ slip: '2', dueAt: on('03-04 24:00') }, { slip: '2' }]);
  });

  test('the ruling sent it on by itself, to the department that it named, with limits of its own', () => {
    const index = facts.findIndex(({ type }) => type === 'ResponsibilityRuled');
    expect(facts.slice(index, index + 2)).toMatchObject([
      { data: { ruling: '联〔2026〕1号', lead: unit.housing, bears: unit.environment, released: ['2'] } },
      { type: 'SlipRedispatched', data: { slip: '3', to: unit.housing, insteadOf: '2', at: on('03-09 11:00') } },
    ]);
    expect(facts.at(-1)?.type).toBe('CallClosed');
  });

  test('the file shows every hand-over, how long it lay with whom, and who bears the delay', () => {
    const told = heldBy().map(({ holder, from, to, borne }) => [
      'unit' in holder ? holder.unit : holder.is,
      wallClock(from),
      wallClock(to),
      borne?.bears,
    ]);
    expect(told).toEqual([
      ['dispatch desk', '03-02 08:30', '03-02 09:00', undefined],
      [unit.market, '03-02 09:00', '03-02 16:00', unit.environment],
      [unit.environment, '03-02 16:00', '03-09 11:00', unit.environment],
      [unit.housing, '03-09 11:00', '03-11 10:00', undefined],
      [unit.town, '03-11 10:00', '03-11 15:00', undefined],
    ]);
  });

  test('the figures: before the ruling each bears what lay with it, afterwards what the ruling says, and both add up', () => {
    const before = figures({ at: on('03-09 10:59'), position: justBefore('ResponsibilityRuled') });
    expect(before).toEqual({
      [DISPATCH_DESK]: { lay: '0.50', borne: '0.50' },
      [unit.market]: { lay: '7.00', borne: '7.00' },
      [unit.environment]: { lay: '162.98', borne: '162.98' },
    });
    expect(figures()).toEqual({
      [DISPATCH_DESK]: { lay: '0.50', borne: '0.50' },
      [unit.market]: { lay: '7.00', borne: '0.00' },
      [unit.environment]: { lay: '163.00', borne: '170.00' },
      [unit.housing]: { lay: '47.00', borne: '47.00' },
      [unit.town]: { lay: '5.00', borne: '5.00' },
    });
  });

  test('no fact was rewritten: the first department’s return, and the second’s lateness, stand where they stood', () => {
    const types = facts.map(({ type }) => type);
    expect(types.slice(0, 7)).toEqual([
      'CallRaised',
      'SlipDispatched',
      'SlipReturned',
      'ReturnAccepted',
      'SlipRedispatched',
      'DeadlineNear',
      'SlipReturned',
    ]);
  });
});
