import { type CallCommand, type Flag, type FlagRule, flagsIn } from '@app/domain';
import type { CallId, UnitCode } from '@app/kernel';
import { FEEDBACK, officer, on, responded, slip, unit } from '@app/testing';
import { trustLineAfter } from '../../libs/read-models/src/trust-sheet/trust-sheet.projection.js';
import type { TrustSheetRow } from '../../libs/read-models/src/trust-sheet/trust-sheet.row.js';
import {
  caller,
  clerk,
  confirm,
  dispatch,
  dispatcher,
  feedBack,
  onCall,
  otherClerk,
  raise,
  supervisor,
} from './in-county-words.js';
import { foundMeetingCounty, type MeetingCounty } from './meeting-county.js';

const MARCH = { from: on('03-01 00:00'), to: on('04-01 00:00') };
const OTHER_WORDS = [
  '经现场核查，已责令经营者清理占道物品。',
  '抽样送检三批次均合格，报告已公示。',
  '对当事人立案调查，先行登记保存物品。',
  '更换破损标志牌两块，重划减速标线。',
  '约谈企业负责人，限期补办排污许可。',
] as const;
const SAME_WORDS = { done: '已到现场核查处理', result: '已责令整改并进行批评教育' };
const { contact, phone, measure } = responded().data;
type Rating = Extract<CallCommand, { act: 'rateDepartment' }>['words']['rating'];

let county: MeetingCounty;
let calls: CallId[];
beforeEach(async () => {
  county = await foundMeetingCounty();
  calls = [];
});

/** Dispatched on Monday the 2nd at nine: to be closed by Monday the 9th, 24:00. */
const dispatched = async (to: UnitCode = unit.market): Promise<CallId> => {
  const call = `0192f0c1-7a10-7000-8000-0000000000${String(calls.length).padStart(2, '0')}` as CallId;
  await county.does('03-02 09:00', caller, raise({ call }));
  await county.does('03-02 09:00', dispatcher, dispatch(to, call));
  calls.push(call);
  return call;
};
const several = async (count: number, to?: UnitCode): Promise<readonly CallId[]> => {
  const all: CallId[] = [];
  for (let nth = 0; nth < count; nth += 1) all.push(await dispatched(to));
  return all;
};
const respond = (call: CallId) =>
  onCall(
    { act: 'respondToSlip', slip: slip(1), words: { contact, phone, startsAt: on('03-04 09:00'), measure } },
    call,
  );
const file = (call: CallId, words: object = {}) => feedBack(1, '03-02 10:00', words, call);
const filedOtherwise = (call: CallId, nth: number) => file(call, { done: OTHER_WORDS[nth % OTHER_WORDS.length] });
const rate = (call: CallId, rating: Rating) =>
  onCall({ act: 'rateDepartment', slip: slip(1), words: { rating, speed: 4, attitude: 4, result: 4 } }, call);
const comeBack = (call: CallId) => onCall({ act: 'reopenForRecurrence', words: { reason: '又堆起来了' } }, call);

/** What supervisors see of a period: the flags of a rule. */
const flags = async (rule: FlagRule, looked = MARCH): Promise<readonly Flag[]> => {
  const { rules } = await county.office.occasion({ by: supervisor, at: on('04-30 09:00') });
  const sheet = await Promise.all(calls.map(county.eventsOf));
  const lines = sheet.map((events) => events.reduce<TrustSheetRow | undefined>(trustLineAfter, undefined));
  return flagsIn(
    lines.flatMap((line) => line?.slips ?? []),
    rules.settings.flags,
    looked,
    [rule],
  );
};
const callsOf = (flagged: readonly Flag[]) => flagged.map(({ slips }) => slips.map(({ call }) => call));

describe('filed in the last 2 hours of the limit, with no earlier step', () => {
  test('is flagged, up to the last moment of the limit; signing for the slip is no step', async () => {
    const [atTen, atMidnight] = await several(2);
    await county.does('03-03 09:00', clerk, onCall({ act: 'signForSlip', slip: slip(1), words: {} }, atTen));
    await county.does('03-09 22:00', clerk, file(atTen as CallId));
    await county.does('03-09 24:00', clerk, file(atMidnight as CallId));
    expect(callsOf(await flags('last-hours'))).toEqual([[atMidnight], [atTen]]);
  });

  test('is not with more time left, after the limit, or after a response', async () => {
    const [earlier, late, answered] = await several(3);
    await county.does('03-04 09:00', clerk, respond(answered as CallId));
    await county.does('03-09 21:59:59.999', clerk, file(earlier as CallId));
    await county.does('03-09 23:00', clerk, file(answered as CallId));
    await county.does('03-10 00:00:00.001', clerk, file(late as CallId));
    expect(await flags('last-hours')).toEqual([]);
  });
});

describe('the same feedback on several slips', () => {
  test('of one unit is flagged, with every one of them', async () => {
    const all = await several(3);
    for (const [nth, call] of all.entries()) await county.does(`03-0${3 + nth} 09:00`, clerk, file(call, SAME_WORDS));
    expect(callsOf(await flags('same-words'))).toEqual([all]);
  });

  test('is not where the words are the unit’s own for each, or those of another unit', async () => {
    const [one, other, elsewhere] = [await dispatched(), await dispatched(), await dispatched(unit.environment)];
    await county.does('03-03 09:00', clerk, file(one, SAME_WORDS));
    await county.does('03-03 10:00', clerk, file(other, { done: OTHER_WORDS[1], result: OTHER_WORDS[2] }));
    await county.does('03-03 11:00', otherClerk, file(elsewhere, SAME_WORDS));
    expect(await flags('same-words')).toEqual([]);
  });
});

describe('many closings in one burst', () => {
  const fileAll = async (minutes: readonly string[], all: readonly CallId[]) => {
    for (const [nth, call] of all.entries())
      await county.does(`03-06 16:${minutes[nth]}`, clerk, filedOtherwise(call, nth));
  };

  test('are flagged as one: five of a unit within half an hour', async () => {
    const all = await several(5);
    await fileAll(['00', '05', '10', '20', '30'], all);
    expect(callsOf(await flags('burst'))).toEqual([all]);
  });

  test('are none when there are four, or when the fifth comes a minute later', async () => {
    await fileAll(['00', '05', '10', '20', '31'], await several(5));
    expect(await flags('burst')).toEqual([]);
  });

  test('are none when another unit filed one of them', async () => {
    await fileAll(['00', '05', '10', '20'], await several(4));
    await county.does('03-06 16:25', otherClerk, file(await dispatched(unit.environment)));
    expect(await flags('burst')).toEqual([]);
  });
});

describe('no evidence', () => {
  test('is flagged; one picture is enough not to be', async () => {
    const [bare, shown] = await several(2);
    await county.does('03-03 09:00', clerk, file(bare as CallId, { evidence: [] }));
    await county.does('03-03 10:00', clerk, file(shown as CallId));
    expect(FEEDBACK.evidence).toHaveLength(1);
    expect(callsOf(await flags('no-evidence'))).toEqual([[bare]]);
  });

  test('is not while nothing is reported as done', async () => {
    await county.does('03-03 09:00', clerk, respond(await dispatched()));
    expect(await flags('no-evidence')).toEqual([]);
  });
});

describe('a recurrence within 30 days', () => {
  beforeEach(async () => {
    const call = await dispatched();
    await county.does('03-03 09:00', clerk, file(call));
    await county.does('03-04 09:00', caller, confirm(call));
  });

  test('is flagged on the slip whose closing did not last, in the period in which it came back', async () => {
    await county.does('03-20 09:00', caller, comeBack(calls[0] as CallId));
    expect(await flags('recurrence')).toMatchObject([{ unit: unit.market, slips: [{ call: calls[0], slip: '1' }] }]);
    expect(await flags('recurrence', { from: on('04-01 00:00'), to: on('05-01 00:00') })).toEqual([]);
  });

  test('is not while it stays away, and after 30 days it is none', async () => {
    expect(await county.does('04-04 00:00:00.001', caller, comeBack(calls[0] as CallId))).toBe(
      'call.recurrence-too-late',
    );
    expect(await flags('recurrence', { from: MARCH.from, to: on('05-01 00:00') })).toEqual([]);
  });
});

describe('rated satisfied by the same officer on everything', () => {
  const rateAll = async (ratings: readonly Rating[]) => {
    const all = await several(ratings.length);
    for (const [nth, call] of all.entries()) await county.does('03-03 09:00', clerk, filedOtherwise(call, nth));
    for (const call of all) await county.does('03-04 09:00', caller, confirm(call));
    for (const [nth, call] of all.entries())
      await county.does('03-05 09:00', caller, rate(call, ratings[nth] as Rating));
    return all;
  };
  const satisfied = (count: number): readonly Rating[] => Array.from({ length: count }, () => 'satisfied');

  test('is flagged from ten ratings on: the township’s, with the officer', async () => {
    const all = await rateAll(satisfied(10));
    expect(await flags('always-satisfied')).toMatchObject([{ unit: unit.town, officer: officer.caller.id }]);
    expect(callsOf(await flags('always-satisfied'))).toEqual([all]);
  });

  test('is not when one of ten was only basically satisfied', async () => {
    await rateAll([...satisfied(9), 'basically-satisfied']);
    expect(await flags('always-satisfied')).toEqual([]);
  });

  test('is not from nine', async () => {
    await rateAll(satisfied(9));
    expect(await flags('always-satisfied')).toEqual([]);
  });
});

describe('a flag', () => {
  test('stays when a supervisor leaves its slip out of the rates, and says so with reason and approver', async () => {
    const call = await dispatched();
    await county.does('03-03 09:00', clerk, file(call, { evidence: [] }));
    const words = { reason: '不可抗力', approver: '县领导' };
    await county.does('03-04 09:00', supervisor, onCall({ act: 'excludeSlip', slip: slip(1), words }, call));
    expect(await flags('no-evidence')).toMatchObject([{ slips: [{ call, excluded: words }] }]);
  });

  test('is raised under thresholds that the county sets for itself', async () => {
    await county.does('03-09 20:00', clerk, file(await dispatched()));
    expect(await flags('last-hours')).toEqual([]);
    const settings = {
      effectiveFrom: '2026-03-10' as never,
      changes: { flags: { ...(await usualFlags()), lastHours: 4 } },
    };
    const adopt = { of: 'rulebook', command: { act: 'adoptSettings', settings } } as const;
    expect(await county.does('03-10 09:00', officer.admin, adopt)).toEqual(['SettingsAdopted']);
    expect(callsOf(await flags('last-hours'))).toEqual([calls]);
  });
});

const usualFlags = async () => {
  const { rules } = await county.office.occasion({ by: supervisor, at: on('03-09 09:00') });
  return rules.settings.flags;
};
