import { unit } from '@app/testing';
import { RAISE, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const SILENCE = '/api/v1/figures/silence';
const DEMAND = '/api/v1/demand';

describe('call silence', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  test('compares calls with the demand that was told, month by month', async () => {
    const feng = await api.as('feng');
    const told = { month: '2026-02', source: '12345' };
    await feng.post(DEMAND, { ...told, township: unit.town, count: 120 });
    await feng.post(DEMAND, { ...told, source: 'grid', township: unit.town, count: 80 });
    const last = await feng.post(DEMAND, { ...told, township: unit.subdistrict, count: 90 });
    expect(last.body).toMatchObject({ demand: unit.subdistrict, facts: ['DemandReported'] });
    const { body } = await feng.get(`${SILENCE}?after=${last.body.position}`);
    expect(body).toMatchObject({ from: '2026-02', to: '2026-02', silentBelow: 50 });
    const rows = new Map(body.rows.map((row: { township: { code: string } }) => [row.township.code, row]));
    expect(rows.get(unit.town)).toMatchObject({
      basis: 'reported',
      numerator: 0,
      denominator: 200,
      proxy: 0,
      index: null,
    });
    expect(rows.get(unit.subdistrict)).toMatchObject({ denominator: 90, peers: { denominator: 200 } });
  });

  test('counts what a township raised itself, and apart what was raised in its name', async () => {
    await raised(api, { source: { kind: 'grid', number: 'G-1' } });
    const inTheirName = { ...RAISE, township: unit.town, source: { kind: 'patrol' } };
    const { body: proxy } = await (await api.as('qian')).post('/api/v1/calls', inTheirName);
    const { body } = await (await api.as('feng')).get(`${SILENCE}?from=2026-03&after=${proxy.position}`);
    const town = body.rows.find(({ township }: { township: { code: string } }) => township.code === unit.town);
    expect(town).toMatchObject({ basis: 'calls', months: ['2026-03'], numerator: 1, denominator: 1, proxy: 1 });
  });

  test('stands on the dashboard too, of the months that are over, for those who read everything', async () => {
    const feng = await api.as('feng');
    const { body: silence } = await feng.get(SILENCE);
    const screen = async (officer: string, period: string) =>
      (await (await api.as(officer)).get(`/api/v1/dashboard?${period}`)).body.silence;
    expect(await screen('feng', '')).toEqual(silence);
    expect(await screen('feng', 'from=2026-01-10&to=2026-03-02')).toMatchObject({ from: '2026-01', to: '2026-02' });
    for (const officer of ['li', 'wang']) expect(await screen(officer, '')).toBeUndefined();
  });

  test('is for those who read everything, and demand is told by supervisors and dispatchers', async () => {
    const li = await api.as('li');
    expect((await li.get(SILENCE)).body.code).toBe('officer.lacks-role');
    const told = { month: '2026-02', source: 'grid', township: unit.town, count: 1 };
    expect((await li.post(DEMAND, told)).body.code).toBe('officer.lacks-role');
  });

  test('is of whole months, the right way round', async () => {
    const feng = await api.as('feng');
    expect((await feng.get(`${SILENCE}?from=2026-02-01`)).status).toBe(400);
    expect((await feng.get(`${SILENCE}?from=2026-03&to=2026-02`)).body.code).toBe('query.invalid');
  });
});
