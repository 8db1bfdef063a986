import type { CallLife } from '@app/domain';
import { DEFAULT_SETTINGS, type FlagRule, flagsIn, lifeOf, tallyFor } from '@app/domain';
import { officer, on, unit } from '@app/testing';
import { trustLineAfter } from '../../libs/read-models/src/trust-sheet/trust-sheet.projection.js';
import type { TrustSheetRow } from '../../libs/read-models/src/trust-sheet/trust-sheet.row.js';
import {
  asksDays,
  callNo,
  calls,
  confirms,
  excludes,
  feedsBack,
  ordersRework,
  rates,
  reopens,
  responds,
  sends,
} from './numbered-calls.js';
import { foundSupervisedCounty, type SupervisedCounty } from './supervised-county.js';

const { caller, dispatcher, clerk, otherClerk, supervisor } = officer;
const MARCH = { from: on('03-01 00:00'), to: on('04-01 00:00') };

let county: SupervisedCounty;
let raised: number[];
beforeEach(async () => {
  county = await foundSupervisedCounty();
  raised = [];
});

/** A call lies with the department from that moment on. */
const dispatched = async (time: string, nth = 1, to = unit.market) => {
  raised.push(nth);
  await county.did(time, caller, calls(nth));
  await county.did(time, dispatcher, sends(nth, to));
};
/** Each of these calls was dispatched on 2 March and answered at once: to be closed by 9 March. */
const answered = async (...numbers: readonly number[]) => {
  for (const nth of numbers) {
    await dispatched('03-02 09:00', nth);
    await county.did('03-02 09:00', clerk, responds(nth));
  }
};
/** What lies on the trust sheet, call by call. */
const sheet = async () => {
  const lines = await Promise.all(
    raised.map(async (nth) =>
      (await county.callFile(callNo(nth))).reduce<TrustSheetRow | undefined>(trustLineAfter, undefined),
    ),
  );
  return lines.flatMap((line) => line?.slips ?? []);
};
const numberOf = (call: string): number => Number(call.slice(-12));
const flags = async (rule: FlagRule, looked = MARCH) => flagsIn(await sheet(), DEFAULT_SETTINGS.flags, looked, [rule]);
/** The numbers of the calls behind each flag that a rule raises. */
const flagged = async (rule: FlagRule, looked = MARCH) =>
  (await flags(rule, looked)).map(({ slips }) => slips.map(({ call }) => numberOf(call)));

describe('§7 末时办结 · filed in the last 2 hours of the limit with no earlier step', () => {
  beforeEach(() => dispatched('03-02 09:00'));

  test.each(['03-09 22:00', '03-09 23:59:59.999', '03-09 24:00'])('is flagged at %s', async (time) => {
    await county.did(time, clerk, feedsBack(1));
    expect(await flagged('last-hours')).toEqual([[1]]);
  });

  test('not one millisecond before the last two hours, and not when it was late already', async () => {
    await dispatched('03-02 09:00', 2);
    await county.did('03-09 21:59:59.999', clerk, feedsBack(1));
    await county.did('03-10 00:00:00.001', clerk, feedsBack(2));
    expect(await flagged('last-hours')).toEqual([]);
  });

  test('not after a step: a response, an extension that was asked for, an earlier feedback; signing for it is none', async () => {
    for (const nth of [2, 3, 4]) await dispatched('03-02 09:00', nth);
    const signs = { act: 'signForSlip', slip: '1', words: {} } as never;
    await county.did('03-02 10:00', clerk, { of: 'call', call: callNo(1), command: signs });
    await county.did('03-02 10:00', clerk, responds(2));
    await county.did('03-05 10:00', clerk, asksDays(3, 2));
    await county.did('03-06 10:00', clerk, feedsBack(4));
    await county.did('03-06 11:00', caller, ordersRework(4)); // two working days are left: by 10 March
    for (const nth of [1, 2, 3]) await county.did('03-09 23:00', clerk, feedsBack(nth));
    await county.did('03-10 23:00', clerk, feedsBack(4));
    expect(await flagged('last-hours')).toEqual([[1]]);
  });
});

describe('§7 雷同反馈 · the same feedback text on several slips', () => {
  const told = '经现场核查，已责令经营者清理占道物品，恢复通行，并对当事人进行批评教育';
  const files = (nth: number, done: string, by = clerk) => county.did('03-04 10:00', by, feedsBack(nth, { done }));

  test('is flagged with all of them, a word changed or not', async () => {
    await answered(1, 2, 3);
    await files(1, told);
    await files(2, told);
    await files(3, told.replace('当事人', '负责人')); // 93 % alike
    expect(await flagged('same-words')).toEqual([[1, 2, 3]]);
  });

  test('not when it is less than 90 % alike', async () => {
    await answered(1, 2);
    await files(1, told);
    await files(2, told.replace('占道物品', '店外堆放')); // 84 %
    expect(await flagged('same-words')).toEqual([]);
  });

  test('not on one slip, and not when another department says the same', async () => {
    await answered(1);
    await dispatched('03-02 09:00', 2, unit.environment);
    await files(1, told);
    await files(2, told, otherClerk);
    expect(await flagged('same-words')).toEqual([]);
  });

  test('not when the same slip says it again after a rework', async () => {
    await answered(1);
    await files(1, told);
    await county.did('03-05 09:00', caller, ordersRework(1));
    await county.did('03-06 09:00', clerk, feedsBack(1, { done: told }));
    expect(await flagged('same-words')).toEqual([]);
  });
});

describe('§7 集中办结 · many closings in one burst', () => {
  const fiveBy = async (last: string) => {
    await answered(1, 2, 3, 4, 5);
    for (const nth of [1, 2, 3, 4]) await county.did(`03-06 16:0${nth}`, clerk, feedsBack(nth));
    await county.did(last, clerk, feedsBack(5));
  };

  test('five within 30 minutes are flagged as one', async () => {
    await fiveBy('03-06 16:31');
    expect(await flagged('burst')).toEqual([[1, 2, 3, 4, 5]]);
  });

  test('not when the fifth comes a moment later', async () => {
    await fiveBy('03-06 16:31:00.001');
    expect(await flagged('burst')).toEqual([]);
  });

  test('not four, and not five of two departments', async () => {
    await answered(1, 2, 3, 4);
    await dispatched('03-02 09:00', 5, unit.environment);
    for (const nth of [1, 2, 3, 4]) await county.did('03-06 16:00', clerk, feedsBack(nth));
    await county.did('03-06 16:00', otherClerk, feedsBack(5));
    expect(await flagged('burst')).toEqual([]);
  });
});

describe('§7 无佐证 · no evidence', () => {
  test('is flagged; one picture is enough not to be', async () => {
    await answered(1, 2, 3);
    await county.did('03-04 09:00', clerk, feedsBack(1, { evidence: [] }));
    await county.did('03-05 09:00', clerk, feedsBack(2));
    expect(await flagged('no-evidence')).toEqual([[1]]);
  });
});

describe('§7 复发 · recurrence within 30 days', () => {
  beforeEach(async () => {
    await answered(1, 2);
    for (const nth of [1, 2]) await county.did('03-03 09:00', clerk, feedsBack(nth));
    for (const nth of [1, 2]) await county.did('03-04 09:00', caller, confirms(nth));
  });

  test('is flagged to the last moment of the thirtieth day, in the period in which it came back', async () => {
    await county.did('04-03 24:00', caller, reopens(1));
    expect(await flagged('recurrence')).toEqual([]);
    expect(await flagged('recurrence', { from: on('04-01 00:00'), to: on('05-01 00:00') })).toEqual([[1]]);
  });

  test('not one millisecond later: then it is a new call', async () => {
    expect(await county.does('04-04 00:00:00.001', caller, reopens(1))).toBe('call.recurrence-too-late');
    expect(await flagged('recurrence', { from: on('04-01 00:00'), to: on('05-01 00:00') })).toEqual([]);
  });
});

describe('§7 一律满意 · rated satisfied by the same officer on everything', () => {
  const closedAndRated = async (
    count: number,
    ratingOf: (nth: number) => Parameters<typeof rates>[1] = () => 'satisfied',
  ) => {
    const numbers = Array.from({ length: count }, (_, nth) => nth + 1);
    await answered(...numbers);
    for (const nth of numbers) await county.did('03-03 09:00', clerk, feedsBack(nth));
    for (const nth of numbers) await county.did('03-04 09:00', caller, confirms(nth));
    for (const nth of numbers) await county.did('03-05 09:00', caller, rates(nth, ratingOf(nth)));
  };

  test('ten ratings are flagged, as the township’s, with the officer', async () => {
    await closedAndRated(10);
    expect(await flags('always-satisfied')).toMatchObject([{ unit: unit.town, officer: caller.id }]);
    expect((await flagged('always-satisfied'))[0]).toHaveLength(10);
  });

  test('not nine', async () => {
    await closedAndRated(9);
    expect(await flagged('always-satisfied')).toEqual([]);
  });

  test('not when one of them was only basically satisfied', async () => {
    await closedAndRated(11, (nth) => (nth === 7 ? 'basically-satisfied' : 'satisfied'));
    expect(await flagged('always-satisfied')).toEqual([]);
  });

  test('silence is no rating: closings that are deemed confirmed raise nothing', async () => {
    const numbers = Array.from({ length: 10 }, (_, nth) => nth + 1);
    await answered(...numbers);
    for (const nth of numbers) await county.did('03-03 09:00', clerk, feedsBack(nth));
    await county.waits('03-31 24:00');
    expect(await flagged('always-satisfied')).toEqual([]);
  });
});

describe('§7 a flag never changes a figure by itself', () => {
  const onTime = async () => {
    const tally = tallyFor({
      ...{ by: 'unit', timeZone: 'Asia/Shanghai', ...MARCH, asOf: { at: on('03-31 24:00') } },
      formula: 'all-due',
    });
    for (const nth of raised) {
      const life = (await county.callFile(callNo(nth))).reduce<CallLife | undefined>(lifeOf, undefined);
      for (const slip of life?.slips ?? []) tally.add(slip);
    }
    return tally.figures().find(({ row, measure }) => row === unit.market && measure === 'OnTimeRate');
  };
  beforeEach(async () => {
    for (const nth of [1, 2]) await dispatched('03-02 09:00', nth);
    for (const nth of [1, 2]) await county.did('03-09 23:00', clerk, feedsBack(nth, { evidence: [] }));
  });

  test('flagged three times over, the slips count as before', async () => {
    expect([await flagged('last-hours'), await flagged('no-evidence'), await flagged('same-words')]).toEqual([
      [[1], [2]],
      [[1], [2]],
      [[1, 2]],
    ]);
    expect(await onTime()).toMatchObject({ numerator: 2, denominator: 2, excluded: 0 });
  });

  test('a supervisor leaves one out, with reason and approver; it is listed beside the rate, and stays flagged', async () => {
    expect(await county.does('03-10 09:00', dispatcher, excludes(1))).toBe('officer.lacks-role');
    await county.did('03-10 10:00', supervisor, excludes(1));
    expect(await onTime()).toMatchObject({
      ...{ numerator: 1, denominator: 1, excluded: 1, withExclusions: { numerator: 2, denominator: 2 } },
    });
    expect(await flagged('no-evidence')).toEqual([[1], [2]]);
    expect((await flags('no-evidence'))[0]?.slips[0]?.excluded).toEqual({ reason: '不可抗力', approver: '县领导' });
  });
});
