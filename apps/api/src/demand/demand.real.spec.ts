import { unit } from '@app/testing';
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
