import { afterActs, dispatched } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const FLAGS = '/api/v1/flags';

describe('the flags', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  test('are for supervisors only', async () => {
    for (const officer of ['li', 'wang', 'qian', 'chu']) {
      const { status, body } = await (await api.as(officer)).get(FLAGS);
      expect([status, body.code]).toEqual([403, 'officer.lacks-role']);
    }
  });

  test('name the slips behind each, the rule in words, and what was left out of the rates', async () => {
    const call = await dispatched(api);
    const feedback = {
      takenUpAt: '2026-03-02T01:30:00Z',
      spokenWith: '村委会',
      done: '已办',
      result: '已办',
      evidence: [],
    };
    const exclusion = { reason: '重复派发', approver: '督查室主任' };
    const last = await afterActs(
      api,
      call,
      ['wang', 'slips/1/feedback', feedback],
      ['feng', 'slips/1/exclude', exclusion],
    );
    const feng = await api.as('feng');
    const { body } = await feng.get(`${FLAGS}?rule=no-evidence,burst&after=${last?.body.position}`);
    expect(body.rules).toMatchObject([
      { rule: 'no-evidence', flags: 1, slips: 1, said: { zh: '反馈没有附佐证' } },
      { rule: 'burst', flags: 0, said: { en: '5 closings or more within 30 minutes' } },
    ]);
    expect(body.flags).toMatchObject([
      {
        rule: 'no-evidence',
        unit: { name: '市场监督管理局' },
        slips: [{ call: call.slice(-36), slip: '1', subject: '沿河小作坊夜间排放刺鼻气味', excluded: exclusion }],
      },
    ]);
    expect((await feng.get(`${FLAGS}?from=2026-01-01&to=2026-01-31`)).body.flags).toEqual([]);
    expect((await feng.get(`${FLAGS}?from=2026-02-01&to=2026-01-31`)).body.code).toBe('query.invalid');
  });
});
