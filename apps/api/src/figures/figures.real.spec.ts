import { aMarchInFigures } from '../../test-kit/a-march-in-figures.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import { visitorsOf } from '../../test-kit/visitor.js';

let api: RunningApi;
let after: string;
let as: RunningApi['as'];
beforeAll(async () => {
  api = await startApi();
  after = await aMarchInFigures(api);
  as = visitorsOf(api.url); // those of before are signed out by now
}, 60_000);
afterAll(() => api.close());

const ask = async (officer: string, query: string) =>
  (await (await as(officer)).get(`/api/v1/figures?after=${after}&${query}`)).body;
const MARCH = 'from=2026-03-01&to=2026-03-31&asOf=2026-03-31';

type Row = { measure: string; formula: string; row: string };
const figure = (rows: readonly Row[], measure: string, formula?: string) =>
  rows.find((row) => row.measure === measure && (formula === undefined || row.formula === formula));

describe('figures', () => {
  test('are refused for a place that the log has not come to, and for days the wrong way round', async () => {
    const beyond = String(BigInt(after) + 1n).padStart(20, '0');
    for (const [query, path] of [
      [`position=${beyond}`, 'position'],
      ['from=2026-03-02&to=2026-03-01', 'from'],
    ]) {
      const refused = { status: 400, code: 'query.invalid', errors: [{ path }] };
      expect(await ask('feng', query as string)).toMatchObject(refused);
      const slips = `${query}&measure=CompletionRate&formula=standard&row=SCJG`;
      expect((await (await as('feng')).get(`/api/v1/figures/slips?${slips}`)).body).toMatchObject(refused);
    }
    expect((await ask('feng', `position=${after}&from=2026-03-02&to=2026-03-02`)).rows).not.toEqual([]);
  });

  test('show both parts, what was excluded and how they are defined', async () => {
    const { rows, asOf, rounding } = await ask('feng', MARCH);
    expect(figure(rows, 'OnTimeRate', 'all-due')).toMatchObject({
      unit: { code: 'SCJG', name: '市场监督管理局' },
      numerator: 1,
      denominator: 2,
      excluded: 1,
      rate: '50.00',
      withExclusions: { numerator: 1, denominator: 3, rate: '33.33' },
      definition: { version: 1, zh: expect.stringContaining('按时结案率') },
    });
    expect(asOf).toEqual({ at: '2026-03-30T16:00:00.000Z', position: after });
    expect(rounding.zh).toContain('四舍五入');
  });

  test('can be asked by one formula or all three side by side', async () => {
    const formulas = (rows: readonly Row[]) =>
      rows.filter(({ measure }) => measure === 'OnTimeRate').map(({ formula }) => formula);
    expect(formulas((await ask('feng', MARCH)).rows)).toEqual(['all-due', 'closed-plus-overdue', 'closed']);
    expect(formulas((await ask('feng', `${MARCH}&formula=closed`)).rows)).toEqual(['closed']);
  });

  test.each([
    ['township', { unit: { code: '349901101', name: '青石镇' } }],
    ['matter', { matter: '环境保护' }],
    ['month', { month: '2026-03' }],
    ['county', { unit: { code: '349901', name: '临溪县' } }],
  ])('are told by %s', async (by, named) => {
    const { rows, stock } = await ask('feng', `${MARCH}&by=${by}`);
    expect(figure(rows, 'CompletionRate')).toMatchObject({ ...named, numerator: 1, denominator: 2 });
    expect(stock).toHaveLength(by === 'month' ? 0 : 1);
  });

  test('have a stock that adds up, and times', async () => {
    const { stock, times } = await ask('feng', `${MARCH}&by=county`);
    expect(stock[0]).toMatchObject({ dispatched: 3, completed: 1, open: 2 });
    expect(times[0].handling).toMatchObject({ measured: 1, median: '0.00' });
  });

  test('look from an earlier moment or an earlier place in the log', async () => {
    const early = await ask('feng', 'asOf=2026-03-01');
    expect(early.rows).toEqual([]);
    const { rows } = await ask('feng', `${MARCH}&position=00000000000000000001`);
    expect(rows).toEqual([]);
  });

  test('open to the slips behind them', async () => {
    const query = `${MARCH}&measure=CompletionRate&formula=standard&row=SCJG`;
    const { rows } = await ask('feng', MARCH);
    const { formula } = figure(rows, 'CompletionRate') as Row;
    const { body } = await (await as('feng')).get(`/api/v1/figures/slips?${query.replace('standard', formula)}`);
    expect(body.slips).toHaveLength(3);
    expect(body.total).toBe(3);
    expect(body.slips.filter(({ met }: { met: boolean }) => met)).toHaveLength(1);
    expect(body.slips.find(({ exclusion }: { exclusion?: object }) => exclusion).exclusion).toMatchObject({
      reason: '台风',
      approver: '周县长',
    });
  });

  test('link to exactly as many slips as they count, in every part and on every page', async () => {
    const { rows } = await ask('feng', MARCH);
    const feng = await as('feng');
    for (const { slips, numerator, denominator, excluded } of rows) {
      const part = async (name: string) =>
        (await feng.get(slips.replace('part=denominator', `part=${name}&limit=1`))).body;
      expect(await part('numerator')).toMatchObject({ total: numerator });
      expect(await part('excluded')).toMatchObject({ total: excluded });
      const counted = await part('denominator');
      expect(counted).toMatchObject({ total: denominator });
      if (denominator < 2) continue;
      const { body } = await feng.get(`${slips}&limit=1&cursor=${counted.next}`);
      expect(body).toMatchObject({ asOf: counted.asOf, total: denominator });
      expect(body.slips).not.toEqual(counted.slips);
      expect((await feng.get(`${slips}&limit=1&skip=1`)).body.slips).toEqual(body.slips);
    }
  });

  test('open from the stock and the times to their slips too', async () => {
    const { stock, times } = await ask('feng', MARCH);
    const slips = async (query: string) =>
      (await (await as('feng')).get(`/api/v1/figures/slips?${MARCH}&row=SCJG&${query}`)).body.total;
    expect(await slips('measure=Stock&formula=open')).toBe(stock[0].open);
    expect(await slips('measure=HandlingTime')).toBe(times[0].handling.measured);
    expect(await slips('measure=WaitingTime')).toBe(times[0].waiting.measured);
  });

  test('refuse a cursor that no page gave', async () => {
    const forged = await (await as('feng')).get('/api/v1/figures/slips?measure=CompletionRate&row=SCJG&cursor=bm8');
    expect(forged).toMatchObject({ status: 400, body: { errors: [{ path: 'cursor' }] } });
  });

  test('are one’s own for townships and departments, without ratings for the latter', async () => {
    const own = await ask('wang', MARCH);
    expect(figure(own.rows, 'OnTimeRate', 'all-due')).toMatchObject({ denominator: 2 });
    expect(figure(own.rows, 'SatisfactionRate')).toBeUndefined();
    expect((await ask('zhou', MARCH)).rows).toEqual([]);
    expect(figure((await ask('li', MARCH)).rows, 'SatisfactionRate')).toMatchObject({ numerator: 1, denominator: 1 });
    expect((await ask('he', MARCH)).rows).toEqual([]);
  });

  test('are refused to an admin, and for moments that there are not', async () => {
    expect(await ask('jiang', MARCH)).toMatchObject({ status: 403, code: 'officer.lacks-role' });
    expect(await ask('feng', 'asOf=2026-02-30')).toMatchObject({ status: 400, errors: [{ path: 'asOf' }] });
    expect(await ask('feng', 'asOf=2026-04-02')).toMatchObject({ status: 400, errors: [{ path: 'asOf' }] });
    expect(await ask('feng', 'by=moon')).toMatchObject({ status: 400, errors: [{ path: 'by' }] });
  });
});
