import { type CallFact, type Figure, type Grouping, localDate, startOfDay } from '@app/domain';
import { epochMs, type Instant, type LocalDate } from '@app/kernel';
import { on, rulesWith, unit } from '@app/testing';
import fc from 'fast-check';
import { anyCall, withTimePassed } from '../test-kit/any-call.js';
import { type CountyDesk, openCountyDesk } from '../test-kit/county-desk.js';
import { type Dashboard, readDashboard } from './dashboard.queries.js';
import { measuresShown } from './dashboard-rates.js';
import { readFigures, readStock } from './figures.queries.js';
import { readDwelling } from './read-dwelling.js';
import type { LivesFilter } from './read-lives.js';
import { slipLivesRows } from './slip-lives.row.js';

const NOW = on('06-10 12:00');
const timeZone = 'Asia/Shanghai';
const formula = 'closed-plus-overdue';
const SHOWN = measuresShown(formula).map(({ measure }) => measure);
const day = (text: string) => text as LocalDate;
type Period = readonly [string, string];
const ALWAYS: Period = ['2026-01-01', '2026-06-11'];
const PERIODS: readonly Period[] = [
  ALWAYS,
  ['2026-03-01', '2026-04-01'],
  ['2026-03-04', '2026-03-10'],
  ['2026-03-09', '2026-06-05'],
];
const WHOSE: readonly LivesFilter[] = [{}, { township: unit.town }, { unit: unit.environment }];

const ofCall = (facts: readonly CallFact[], call: string): readonly CallFact[] =>
  facts.map((fact) => ({ ...fact, data: { ...fact.data, call } }) as CallFact);

const counted = (figures: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ measure, withExclusions }) => SHOWN.includes(measure) && withExclusions.denominator > 0);

let county: CountyDesk;
beforeAll(async () => {
  county = await openCountyDesk();
  const calls = fc.sample(anyCall, { numRuns: 60, seed: 7 });
  for (const [nth, facts] of calls.entries())
    await county.tell(`call${nth}`, ...ofCall(withTimePassed(facts, NOW), `call${nth}`));
}, 60_000);
afterAll(() => county.close());

const shown = async ([from, to]: Period, whose: LivesFilter = {}): Promise<Dashboard> => {
  const asking = { from: day(from), to: day(to), formula, now: NOW, calendar: rulesWith().calendar } as const;
  return (await readDashboard(county.desk, asking, whose)).answer;
};

const asking = ([from, to]: Period, by: Grouping) => ({
  ...({ by, timeZone, formula, asOf: { at: NOW } } as const),
  from: startOfDay(day(from), timeZone),
  to: startOfDay(day(to), timeZone),
});

describe.each(PERIODS)('the dashboard from %s to %s', (...period) => {
  test.each(WHOSE)('shows the rates that are counted slip by slip, of %j', async (whose) => {
    const exact = async (by: Grouping) => counted((await readFigures(county.desk, asking(period, by), whose)).answer);
    const { total, units, townships } = await shown(period, whose);
    expect(counted(units)).toEqual(await exact('unit'));
    expect(counted(townships)).toEqual(await exact('township'));
    expect(counted(total)).toEqual(await exact('county'));
  });

  test.each(WHOSE)('shows how long calls lay with whom, of %j', async (whose) => {
    const { answer } = await readDwelling(county.desk, asking(period, 'unit'), whose);
    expect((await shown(period, whose)).dwelling).toEqual(answer.map(({ row, lay, borne }) => ({ row, lay, borne })));
  });

  test('shows in which hours calls were raised, and of what', async () => {
    const { from, to } = asking(period, 'unit');
    const raised = (await county.desk.getRepository(slipLivesRows).find()).filter(
      ({ raised_at }) => raised_at >= from && raised_at < to,
    );
    const { heat, matters } = await shown(period);
    expect(heat.reduce((sum, { calls }) => sum + calls, 0)).toBe(raised.length);
    expect(matters.reduce((sum, { calls }) => sum + calls, 0)).toBe(raised.length);
  });
});

describe('the dashboard', () => {
  test('tells the weekday and the hour of the county', async () => {
    const [row] = await county.desk.getRepository(slipLivesRows).find();
    const at = row?.raised_at as Instant;
    const today = localDate(at, timeZone);
    const hour = Math.floor((epochMs(at) - epochMs(startOfDay(today, timeZone))) / 3_600_000);
    const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
    expect((await shown(ALWAYS)).heat).toContainEqual({ weekday, hour, calls: expect.any(Number) });
  });

  test.each(WHOSE)('ages all that is open, of %j', async (whose) => {
    const { answer } = await readStock(county.desk, { by: 'county', timeZone, asOf: { at: NOW } }, whose);
    const { ageing } = await shown(ALWAYS, whose);
    const sum = (column: 'open' | 'suspended') => ageing.reduce((total, bucket) => total + bucket[column], 0);
    expect(sum('open')).toBe(answer[0]?.open);
    expect(sum('suspended')).toBe(answer[0]?.suspended);
    expect(ageing.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 5],
      [6, 10],
      [11, 20],
      [21, null],
    ]);
  });

  test('has thirteen months of a trend, compared where there is a basis', async () => {
    const { trend } = await shown(ALWAYS);
    expect(trend.map(({ month }) => month)).toEqual([
      ...['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
      ...['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'],
    ]);
    const march = trend.find(({ month }) => month === '2026-03');
    expect(march?.dispatched).toMatchObject({ yearOnYear: null, monthOnMonth: null });
    const exact = await readFigures(county.desk, asking(['2026-03-01', '2026-04-01'], 'county'));
    expect(march?.rates.map(({ measure, rate }) => ({ measure, rate }))).toEqual(
      exact.answer.filter(({ measure }) => SHOWN.includes(measure)).map(({ measure, rate }) => ({ measure, rate })),
    );
  });

  test('of nothing shows nothing, in all its parts', async () => {
    const { total, units, heat } = await shown(['2024-01-01', '2024-02-01']);
    expect(total.map(({ rate }) => rate)).toEqual(SHOWN.map(() => null));
    expect([units, heat]).toEqual([[], []]);
  });
});
