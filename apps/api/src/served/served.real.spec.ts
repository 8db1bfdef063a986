import { afterActs, DISPATCH, FEEDBACK, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const PERSON = { name: '陈某', phone: '13900000002' };
const SAID = { rating: 'dissatisfied', solved: false, remark: '气味还在' };

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ rateLimits: { requests: 100_000, signIns: 100, served: 100 } });
}, 60_000);
afterAll(() => api.close());

const closed = async (): Promise<string> => {
  const at = await raised(api, { personServed: PERSON });
  const acts = [
    ['qian', 'dispatch', DISPATCH],
    ['wang', 'slips/1/feedback', FEEDBACK],
    ['li', 'confirm', { solved: true }],
  ] as const;
  await afterActs(api, at, ...acts);
  return at;
};
const linkTo = async (call: string, key?: string) =>
  (await api.as('li')).post(`${call}/served-link`, {}, key === undefined ? {} : { 'idempotency-key': key });

describe('the link for the person served', () => {
  test('shows the subject and the department, and nothing personal', async () => {
    const { body } = await linkTo(await closed());
    const seen = await (await api.as()).get(body.path);
    expect(seen.status).toBe(200);
    expect(Object.keys(seen.body).toSorted()).toEqual(['department', 'expiresAt', 'subject']);
    expect(seen.body).toMatchObject({ subject: '沿河小作坊夜间排放刺鼻气味', department: '市场监督管理局' });
    expect(JSON.stringify(seen.body)).not.toContain(PERSON.name);
  });

  test('takes one answer, which stands in the file apart from the township’s word', async () => {
    const call = await closed();
    const { body } = await linkTo(call);
    const person = await api.as();
    const said = await person.post(body.path, SAID);
    expect([said.status, said.body]).toEqual([200, { received: true }]);
    expect((await (await api.as('li')).get(call)).body).toMatchObject({
      callback: { ...SAID, through: 'link', by: 'served' },
      confirmation: { solved: true },
    });
    for (const again of [await person.post(body.path, SAID), await person.get(body.path)])
      expect([again.status, again.body.code]).toEqual([409, 'served-link.used']);
  });

  test('is kept as a hash: neither the log nor the file has the token', async () => {
    const call = await closed();
    const { body } = await linkTo(call);
    const log: unknown[] = [];
    for await (const { data, meta } of api.parts.store.read(`call-${call.slice(-36)}`)) log.push(data, meta);
    expect(JSON.stringify(log)).toContain('tokenHash');
    expect(JSON.stringify(log)).not.toContain(body.token);
    const timeline = await (await api.as('li')).get(`${call}/timeline`);
    const text = JSON.stringify(timeline.body);
    expect(text).toContain('ServedLinkIssued');
    expect(text.includes(body.token) || text.includes('tokenHash')).toBe(false);
  });

  test('is the same when its request is repeated, and another under another key', async () => {
    const call = await closed();
    const first = await linkTo(call, 'link-1');
    const repeated = await linkTo(call, 'link-1');
    expect([repeated.status, repeated.body]).toEqual([200, first.body]);
    expect((await (await api.as()).get(repeated.body.path)).status).toBe(200);
    const [second, elsewhere] = [await linkTo(call, 'link-2'), await linkTo(await closed(), 'link-1')];
    expect(new Set([first, second, elsewhere].map(({ body }) => body.token.slice(22))).size).toBe(3);
  });

  test('is voided by a new one', async () => {
    const call = await closed();
    const first = await linkTo(call);
    const second = await linkTo(call);
    const person = await api.as();
    expect((await person.get(first.body.path)).body.code).toBe('served-link.unknown');
    expect((await person.get(second.body.path)).status).toBe(200);
  });

  test('with a wrong secret, for no call, or of no form is no link', async () => {
    const { body } = await linkTo(await closed());
    const person = await api.as();
    const wrong = [`${body.token.slice(0, -1)}${body.token.endsWith('A') ? 'Q' : 'A'}`, 'x'.repeat(54), 'short'];
    for (const token of wrong)
      for (const answer of [
        await person.get(`/api/v1/served/${token}`),
        await person.post(`/api/v1/served/${token}`, SAID),
      ])
        expect([answer.status, answer.body.code]).toEqual([404, 'served-link.unknown']);
  });

  test('is shown to no department, nor is the answer', async () => {
    const call = await closed();
    const { body } = await linkTo(call);
    await (await api.as()).post(body.path, SAID);
    const wang = await api.as('wang');
    expect((await wang.get(call)).body.callback).toBeUndefined();
    expect(JSON.stringify((await wang.get(`${call}/timeline`)).body)).not.toMatch(/ServedPersonRated|ServedLink/);
    const refused = await wang.post(`${call}/served-link`, {});
    expect([refused.status, refused.body.code]).toEqual([403, 'officer.lacks-role']);
  });

  test('counts the person apart in the figures', async () => {
    const { body } = await (await api.as('feng')).get('/api/v1/figures?by=county&formula=all-due');
    const served = body.rows.find(({ measure }: { measure: string }) => measure === 'ServedSatisfactionRate');
    const township = body.rows.find(({ measure }: { measure: string }) => measure === 'SatisfactionRate');
    expect(served.denominator).toBeGreaterThan(0);
    expect(township.denominator).toBe(0);
  });
});
