import { dispatched, fedBack } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
let chu: Visitor;
let jiang: Visitor;
beforeAll(async () => {
  api = await startApi();
  chu = await api.as('chu');
  jiang = await api.as('jiang');
}, 60_000);
afterAll(() => api.close());

const CALENDARS = '/api/v1/calendars';
const LIMITS = '/api/v1/limit-policies';
const SETTINGS = '/api/v1/settings';
const explain = async (query: string) => (await chu.get(`/api/v1/deadlines/explain?${query}`)).body;

describe('a calendar', () => {
  const typhoon = { own: [{ day: '2026-03-04', kind: 'rest', name: '台风停工' }] };

  test('is previewed: what would move, and nothing is stored', async () => {
    const at = await dispatched(api);
    const { body: before } = await chu.get(at);
    await chu.get(`/api/v1/calls?after=${before.position}`);
    const { body } = await chu.post(`${CALENDARS}?preview=true`, typhoon);
    expect(body.moves.map(({ limit }: { limit: string }) => limit)).toEqual(['respond', 'close']);
    expect(body.moves[0]).toMatchObject({
      call: before.call,
      slip: '1',
      from: { lastDay: '2026-03-04' },
      to: { lastDay: '2026-03-05' },
    });
    expect((await chu.get(CALENDARS)).body.calendars).toHaveLength(1);
    expect((await chu.get(at)).body.revision).toBe(before.revision);
  });

  test('is previewed with the limit for confirming, beside the slip that leads', async () => {
    const at = await fedBack(api);
    const { body: before } = await chu.get(at);
    await chu.get(`/api/v1/calls?after=${before.position}`);
    const { moves } = (await chu.post(`${CALENDARS}?preview=true`, typhoon)).body;
    expect(moves.filter(({ call }: { call: string }) => call === before.call)).toMatchObject([
      { slip: '1', limit: 'confirm', from: { lastDay: '2026-03-05' }, to: { lastDay: '2026-03-06' } },
    ]);
    expect(before.standing.confirmBy.lastDay).toBe('2026-03-05');
  });

  test('is published once, and counted from then on', async () => {
    const published = await chu.post(CALENDARS, typhoon);
    expect([published.status, published.body.facts]).toEqual([201, ['CalendarPublished']]);
    expect((await chu.post(CALENDARS, typhoon)).status).toBe(200);
    expect((await chu.get(CALENDARS)).body.calendars.at(-1)).toMatchObject({ version: 2, own: typhoon.own });
    expect((await explain('at=2026-03-02')).respond.counted).toEqual(['2026-03-03', '2026-03-05']);
  });

  test('is the list keeper’s, also to preview', async () => {
    for (const query of ['', '?preview=true'])
      expect((await jiang.post(`${CALENDARS}${query}`, typhoon)).body).toMatchObject({
        status: 403,
        code: 'calendar.not-list-keeper',
      });
  });

  test('that cannot be is refused', async () => {
    expect((await chu.post(CALENDARS, { rest: ['2026-03-05'], makeUp: ['2026-03-05'] })).body.code).toBe(
      'calendar.overlapping-days',
    );
    expect((await chu.post(CALENDARS, { horizon: '2025-01-01' })).body).toMatchObject({ status: 422 });
    expect((await chu.post(CALENDARS, { rest: ['2026-02-30'] })).body).toMatchObject({ errors: [{ path: 'rest[0]' }] });
    expect((await chu.post(`${CALENDARS}?preview=perhaps`, typhoon)).body.code).toBe('query.invalid');
  });
});

describe('limits', () => {
  const limits = {
    consultation: {
      respond: { length: 1, unit: 'working-day' },
      close: { length: 2, unit: 'working-day' },
      return: { length: 1, unit: 'working-day' },
    },
  };

  test('are published for slips to come: none that is open moves', async () => {
    const body = { effectiveFrom: '2026-03-02', limits };
    expect((await chu.post(`${LIMITS}?preview=true`, body)).body).toEqual({ moves: [], docket: [] });
    expect((await chu.post(LIMITS, body)).status).toBe(201);
    expect((await chu.get(LIMITS)).body.limitPolicies.at(-1)).toMatchObject({ version: 2, limits });
    expect((await explain('at=2026-03-10&urgency=consultation')).close.counted).toHaveLength(2);
  });

  test('that cannot be are refused', async () => {
    const zero = { consultation: { ...limits.consultation, close: { length: 0, unit: 'working-day' } } };
    expect((await chu.post(LIMITS, { effectiveFrom: '2026-03-02', limits: zero })).body.errors).toEqual([
      { path: 'limits.consultation.close.length', zh: '最少 1', en: 'takes 1 at least' },
    ]);
    const late = { consultation: { ...limits.consultation, respond: { length: 9, unit: 'working-day' } } };
    expect((await chu.post(LIMITS, { effectiveFrom: '2026-03-02', limits: late })).body.code).toBe(
      'limits.respond-after-close',
    );
    expect((await chu.post(LIMITS, { effectiveFrom: '2026-01-01', limits })).body.code).toBe(
      'limits.effective-in-the-past',
    );
    expect((await jiang.post(LIMITS, { effectiveFrom: '2026-03-02', limits })).body.code).toBe(
      'limits.not-list-keeper',
    );
  });
});

describe('settings', () => {
  test('are adopted by the admin', async () => {
    const body = { effectiveFrom: '2026-03-02', changes: { approval: true } };
    expect((await jiang.post(`${SETTINGS}?preview=true`, body)).body).toEqual({ moves: [], docket: [] });
    expect((await jiang.post(SETTINGS, body)).body.facts).toEqual(['SettingsAdopted']);
    expect((await chu.get(SETTINGS)).body.settings.at(-1)).toMatchObject({ version: 2, approval: true });
  });

  test('that cannot be are refused', async () => {
    const asked = async (changes: object) =>
      (await jiang.post(SETTINGS, { effectiveFrom: '2026-03-02', changes })).body;
    expect(await asked({ timeZone: 'Asia/Atlantis' })).toMatchObject({
      status: 422,
      code: 'settings.unknown-time-zone',
    });
    expect(await asked({ approvals: true })).toMatchObject({
      code: 'body.invalid',
      errors: [{ path: 'changes.approvals' }],
    });
    expect((await chu.post(SETTINGS, { effectiveFrom: '2026-03-02' })).body.code).toBe('settings.not-admin');
  });
});
