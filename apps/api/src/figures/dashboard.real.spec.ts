import type { DashboardView, ShownRateView } from '@app/contracts';
import { aMarchInFigures } from '../../test-kit/a-march-in-figures.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import { visitorsOf } from '../../test-kit/visitor.js';

let api: RunningApi;
let after: string;
let as: RunningApi['as'];
beforeAll(async () => {
  api = await startApi();
  after = await aMarchInFigures(api);
  as = visitorsOf(api.url);
}, 60_000);
afterAll(() => api.close());

const MARCH = 'from=2026-03-01&to=2026-03-31';
const ask = async (officer: string, query = MARCH) =>
  (await (await as(officer)).get(`/api/v1/dashboard?after=${after}&${query}`)).body;
const screen = async (officer: string, query = MARCH): Promise<DashboardView> => ask(officer, query);
const rate = (rates: readonly ShownRateView[] | undefined, measure: string) =>
  rates?.find((one) => one.measure === measure);

describe('the dashboard', () => {
  test('shows a whole screen in one answer', async () => {
    const { total, units, townships, definitions, ageing, matters, heat, trend, dwelling } = await screen('feng');
    expect(rate(total, 'CompletionRate')).toMatchObject({ numerator: 1, denominator: 2, rate: '50.00', excluded: 1 });
    expect(units.map(({ unit }) => unit.name)).toEqual(['市场监督管理局']);
    expect(townships.map(({ unit }) => unit.name)).toEqual(['青石镇']);
    expect(definitions.map(({ measure }) => measure)).toEqual(total.map(({ measure }) => measure));
    expect(ageing.reduce((sum, { open }) => sum + open, 0)).toBe(2);
    expect(matters).toEqual([{ matter: '环境保护', calls: 3 }]);
    expect(heat.reduce((sum, { calls }) => sum + calls, 0)).toBe(3);
    expect(trend).toHaveLength(13);
    expect(dwelling.map(({ unit }) => unit?.code)).toContain('SCJG');
  });

  test('leads from each of its rates to exactly as many slips', async () => {
    const { total, units, townships } = await screen('feng');
    const feng = await as('feng');
    for (const rates of [total, ...units.map((row) => row.rates), ...townships.map((row) => row.rates)])
      for (const { slips, numerator, denominator } of rates) {
        expect((await feng.get(slips)).body).toMatchObject({ total: denominator });
        const met = slips.replace('part=denominator', 'part=numerator');
        expect((await feng.get(met)).body).toMatchObject({ total: numerator });
      }
  });

  test('compares months where there is a basis', async () => {
    const { trend } = await screen('feng');
    const [march, april] = trend.slice(-2);
    expect(march).toMatchObject({ month: '2026-03', dispatched: { count: 3, monthOnMonth: null, yearOnYear: null } });
    expect(april).toMatchObject({ month: '2026-04', dispatched: { count: 0, monthOnMonth: '-100.00' } });
  });

  test('is one’s own for townships and departments, without ratings for the latter', async () => {
    const own = await screen('wang');
    expect(own.units.map(({ unit }) => unit.code)).toEqual(['SCJG']);
    expect(rate(own.total, 'CompletionRate')).toMatchObject({ denominator: 2 });
    expect(rate(own.total, 'SatisfactionRate')).toBeUndefined();
    expect(own.dwelling.map(({ row }) => row)).toEqual(['SCJG']);
    expect(JSON.stringify(own.trend)).not.toContain('SatisfactionRate');
    expect((await screen('zhou')).units).toEqual([]);
    expect(rate((await screen('li')).total, 'SatisfactionRate')).toMatchObject({ numerator: 1, denominator: 1 });
    const elsewhere = await screen('he');
    expect([elsewhere.units, elsewhere.heat, elsewhere.matters]).toEqual([[], [], []]);
  });

  test('is of the month so far, unless told', async () => {
    expect(await screen('feng', '')).toMatchObject({ from: '2026-04-01', to: '2026-04-01' });
  });

  test('is refused to an admin, and for days the wrong way round', async () => {
    expect(await ask('jiang')).toMatchObject({ status: 403, code: 'officer.lacks-role' });
    expect(await ask('feng', 'from=2026-03-02&to=2026-03-01')).toMatchObject({
      status: 400,
      errors: [{ path: 'from' }],
    });
  });
});
