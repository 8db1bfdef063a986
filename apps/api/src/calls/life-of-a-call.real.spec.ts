import { unit } from '@app/testing';
import { afterActs, DISPATCH, FEEDBACK, RAISE, RATING, RESPONSE, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

describe('a call, from raising to rating', () => {
  let at: string;
  beforeAll(async () => {
    at = await raised(api);
  });

  test('is read as it was raised', async () => {
    const { status, headers, body } = await (await api.as('li')).get(at);
    expect([status, headers.get('etag')]).toEqual([200, '"0"']);
    expect(body).toMatchObject({ ...RAISE, place: { unit: { name: '石桥村' } }, township: { name: '青石镇' } });
    expect(body.standing).toEqual({ is: 'awaiting dispatch' });
  });

  test('is dispatched with limits that list the days they count', async () => {
    await afterActs(api, at, ['qian', 'dispatch', DISPATCH]);
    const { body } = await (await api.as('wang')).get(at);
    const { respond, close } = body.slips[0].deadlines;
    expect(respond).toMatchObject({ counted: ['2026-03-03', '2026-03-04'], dueAt: '2026-03-05T00:00:00+08:00' });
    expect(close).toMatchObject({ lastDay: '2026-03-09', provisional: false });
    expect(close.explain.zh).toContain('5个工作日');
    expect(close.explain.en).toContain('due by Mon 2026-03-09 24:00');
  });

  test('is signed for, answered, fed back, confirmed and rated', async () => {
    const rated = await afterActs(
      api,
      at,
      ['wang', 'slips/1/sign'],
      ['wang', 'slips/1/respond', RESPONSE],
      ['wang', 'slips/1/feedback', FEEDBACK],
      ['li', 'confirm', { solved: true }],
      ['li', 'slips/1/rate', RATING],
    );
    expect(rated?.body).toMatchObject({ facts: ['DepartmentRated'], revision: 7 });
    expect(rated?.headers.get('etag')).toBe('"7"');
    const { body } = await (await api.as('feng')).get(at);
    expect(body).toMatchObject({ standing: { is: 'closed' }, confirmation: { solved: true }, revision: 7 });
    expect(body.slips[0]).toMatchObject({ standing: { is: 'fed back' }, rating: { rating: 'satisfied', result: 4 } });
    expect(body.officers).toMatchObject({ li: '李', wang: '王', qian: '钱' });
  });

  test('tells its timeline in both languages', async () => {
    const { body } = await (await api.as('feng')).get(`${at}/timeline`);
    expect(body.entries.map(({ said }: { said: { zh: string } }) => said.zh)).toEqual([
      '发起呼叫',
      '派发',
      '签收',
      '响应',
      '提交反馈单',
      '确认结案',
      '结案',
      '评价部门',
    ]);
    expect(body.entries[1]).toMatchObject({ by: { id: 'qian', name: '钱' }, unit: { code: unit.county }, slip: '1' });
  });

  test('keeps its rating from the department that was rated', async () => {
    const wang = await api.as('wang');
    expect((await wang.get(at)).body.slips[0].rating).toBeUndefined();
    const { body } = await wang.get(`${at}/timeline`);
    expect(body.entries.map(({ fact }: { fact: string }) => fact)).not.toContain('DepartmentRated');
  });
});
