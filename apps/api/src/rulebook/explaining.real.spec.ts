import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const explain = async (query: string) => (await (await api.as('chu')).get(`/api/v1/deadlines/explain?${query}`)).body;

describe('explaining deadlines', () => {
  test('lists the days that are counted, a make-up workday among them', async () => {
    const { respond } = await explain('at=2026-02-13');
    expect(respond).toMatchObject({
      lastDay: '2026-02-24',
      dueAt: '2026-02-25T00:00:00+08:00',
      counted: ['2026-02-14', '2026-02-24'],
      provisional: false,
    });
    expect(respond.explain.zh).toContain('调休上班');
  });

  test.each([
    ['2026-02-13T15:30', '2026-02-13T15:30:00+08:00'],
    ['2026-02-13 15:30', '2026-02-13T15:30:00+08:00'],
    ['2026-02-13T07:30:00Z', '2026-02-13T15:30:00+08:00'],
    ['2026-02-13T15:30:00%2B08:00', '2026-02-13T15:30:00+08:00'],
    ['2026-02-13T15:30:00+08:00', '2026-02-13T15:30:00+08:00'],
  ])('understands %s', async (at, moment) => {
    expect((await explain(`at=${at}`)).at).toBe(moment);
  });

  test('knows every urgency', async () => {
    const { respond, onSite } = await explain('at=2026-02-13T15:30&urgency=urgent');
    expect([respond.dueAt, onSite.dueAt]).toEqual(['2026-02-13T16:00:00+08:00', '2026-02-13T17:30:00+08:00']);
  });

  test('says where the calendar ends', async () => {
    expect(await explain('at=2199-12-30')).toMatchObject({ status: 422, code: 'calendar.beyond-horizon' });
    expect(await explain('at=1999-12-30')).toMatchObject({ status: 422, code: 'calendar.before-first-day' });
    expect(await explain('at=tomorrow')).toMatchObject({ status: 400, code: 'query.invalid' });
    expect(await explain('')).toMatchObject({ status: 400, errors: [{ path: 'at', zh: '必须填写' }] });
  });
});
