import type { CallId, OfficerId, SlipId } from '@app/kernel';
import { on, unit } from '@app/testing';
import { DEFAULT_SETTINGS } from '../deadlines/settings.js';
import type { FlagRule } from './flag.js';
import { flagsIn } from './flags-in.js';
import type { ToldSlip } from './told-slip.js';

const MARCH = { from: on('03-01 00:00'), to: on('04-01 00:00') };

const slip = (nth: number, otherwise: Partial<ToldSlip> = {}): ToldSlip => ({
  call: `c${nth}` as CallId,
  slip: '1' as SlipId,
  unit: unit.market,
  township: unit.town,
  dispatchedAt: on('03-02 09:00'),
  closeBy: on('03-09 24:00'),
  ...otherwise,
});
const filed = (at: string, words = '已清理完毕', evidence = 1) => ({ at: on(at), words, evidence });
const raised = (rule: FlagRule, ...slips: readonly ToldSlip[]) =>
  flagsIn(slips, DEFAULT_SETTINGS.flags, MARCH, [rule]).map((flag) => flag.slips.map(({ call }) => call));

describe('filed in the last 2 hours of the limit with no earlier step', () => {
  const late = filed('03-09 22:00');

  test('is flagged, to the last moment of the limit', () => {
    expect(raised('last-hours', slip(1, { filed: late }), slip(2, { filed: filed('03-09 24:00') }))).toEqual([
      ['c2'],
      ['c1'],
    ]);
  });

  test('is not when something was done before, when there was more time, or when it was late already', () => {
    const answeredBefore = slip(1, { filed: late, firstStepAt: on('03-03 09:00') });
    const earlier = slip(2, { filed: filed('03-09 21:59') });
    const overdue = slip(3, { filed: filed('03-10 00:01') });
    expect(raised('last-hours', answeredBefore, earlier, overdue)).toEqual([]);
  });

  test('is not where the limit is hardly longer, or where there is none', () => {
    const urgent = slip(1, { dispatchedAt: on('03-09 18:00'), filed: late });
    const { closeBy: _, ...unlimited } = slip(2, { filed: late });
    expect(raised('last-hours', urgent, unlimited)).toEqual([]);
  });
});

describe('the same feedback on several slips', () => {
  const same = '经现场核查，已责令经营者清理占道物品，恢复通行，并进行批评教育。';

  test('of a unit is flagged, with all of them', () => {
    const one = slip(1, { filed: filed('03-03 09:00', same) });
    const two = slip(2, { filed: filed('03-04 09:00', same) });
    const nearly = slip(3, { filed: filed('03-05 09:00', same.replace('，并', '并')) });
    expect(raised('same-words', one, two, nearly)).toEqual([['c1', 'c2', 'c3']]);
  });

  test('is not when the words are others, the unit is another, or both are slips of one call', () => {
    const one = slip(1, { filed: filed('03-03 09:00', same) });
    const other = slip(2, { filed: filed('03-04 09:00', '抽样送检合格，已向举报人说明检测结果。') });
    const elsewhere = slip(3, { unit: unit.environment, filed: filed('03-04 09:00', same) });
    const joint = slip(1, { slip: '2' as SlipId, filed: filed('03-04 09:00', same) });
    const within = slip(4, {
      filed: filed('03-05 09:00', `${same}当事人表示服从。次日复查，已无占道，周边商户一并告知。`),
    });
    expect(raised('same-words', one, other, elsewhere, joint, within)).toEqual([]);
  });
});

describe('many closings in one burst', () => {
  const inMinutes = (...minutes: readonly number[]) =>
    minutes.map((minute, nth) => slip(nth, { filed: filed(`03-06 16:${String(minute).padStart(2, '0')}`) }));

  test('are flagged as one', () => {
    expect(raised('burst', ...inMinutes(1, 5, 9, 20, 30))).toEqual([['c0', 'c1', 'c2', 'c3', 'c4']]);
  });

  test('are none when they are fewer, further apart, or of several units', () => {
    expect(raised('burst', ...inMinutes(1, 5, 9, 20))).toEqual([]);
    expect(raised('burst', ...inMinutes(1, 5, 9, 20, 32))).toEqual([]);
    const ofTwo = inMinutes(1, 5, 9, 20, 30).map((one, nth) => (nth === 2 ? { ...one, unit: unit.housing } : one));
    expect(raised('burst', ...ofTwo)).toEqual([]);
  });
});

describe('no evidence', () => {
  test('is flagged, and one file is enough not to be', () => {
    expect(raised('no-evidence', slip(1, { filed: filed('03-03 09:00', '已办', 0) }))).toEqual([['c1']]);
    expect(raised('no-evidence', slip(1, { filed: filed('03-03 09:00') }), slip(2))).toEqual([]);
  });
});

describe('a recurrence', () => {
  test('within the days of recurrence is flagged in the period in which it came back', () => {
    const closed = { filed: filed('02-20 09:00'), closedAt: on('02-25 09:00') };
    expect(raised('recurrence', slip(1, { ...closed, recurredAt: on('03-02 09:00') }))).toEqual([['c1']]);
    expect(raised('recurrence', slip(1, closed), slip(2, { ...closed, recurredAt: on('04-01 00:00') }))).toEqual([]);
  });
});

describe('an officer who rates everything satisfied', () => {
  const rated = (nth: number, satisfied = true, by = 'li') =>
    slip(nth, { rated: { by: by as OfficerId, at: on('03-12 09:00'), satisfied } });
  const ten = Array.from({ length: 10 }, (_, nth) => rated(nth));

  test('is flagged from ten ratings on, as the township’s', () => {
    const [flag] = flagsIn(ten, DEFAULT_SETTINGS.flags, MARCH, ['always-satisfied']);
    expect(flag).toMatchObject({ unit: unit.town, officer: 'li' });
    expect(flag?.slips).toHaveLength(10);
  });

  test('is not with fewer, with one that was not, or when several officers rated', () => {
    expect(raised('always-satisfied', ...ten.slice(1))).toEqual([]);
    expect(raised('always-satisfied', ...ten, rated(10, false))).toEqual([]);
    expect(raised('always-satisfied', ...ten.slice(1), rated(10, true, 'zhao'))).toEqual([]);
  });
});

test('what lies outside the period raises nothing, and a rule that is not asked for is not looked at', () => {
  const bare = slip(1, { filed: filed('04-01 00:00', '已办', 0) });
  expect(raised('no-evidence', bare)).toEqual([]);
  expect(raised('last-hours', slip(1, { filed: filed('03-03 09:00', '已办', 0) }))).toEqual([]);
});

test('thresholds are the county’s own', () => {
  const bare = slip(1, { filed: filed('03-09 20:00') });
  const flags = flagsIn([bare], { ...DEFAULT_SETTINGS.flags, lastHours: 4 }, MARCH, ['last-hours']);
  expect(flags).toHaveLength(1);
});
