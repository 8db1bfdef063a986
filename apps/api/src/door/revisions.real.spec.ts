import { afterActs, dispatched, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

describe('If-Match', () => {
  test('lets a write through on the revision that was read', async () => {
    const at = await dispatched(api);
    const wang = await api.as('wang');
    const etag = (await wang.get(at)).headers.get('etag') as string;
    const { status, headers } = await wang.post(`${at}/slips/1/sign`, {}, { 'if-match': etag });
    expect([status, headers.get('etag')]).toEqual([200, '"2"']);
  });

  test('refuses a write once the call has moved', async () => {
    const at = await dispatched(api);
    const wang = await api.as('wang');
    const etag = (await wang.get(at)).headers.get('etag') as string;
    await afterActs(api, at, ['li', 'withdraw', { reason: '误报' }]);
    const { status, body } = await wang.post(`${at}/slips/1/sign`, {}, { 'if-match': etag });
    expect([status, body.code, body.details]).toEqual([412, 'call.moved', { expected: 1, actual: 2 }]);
  });

  test('with a star holds to nothing', async () => {
    const at = await raised(api);
    const { status } = await (await api.as('li')).post(`${at}/withdraw`, { reason: '误报' }, { 'if-match': '*' });
    expect(status).toBe(200);
  });

  test.each(['7', 'W/"7"', '"seven"', '"1", "2"', '"-1"'])('that is %s is refused', async (tag) => {
    const at = await raised(api);
    const { status, body } = await (await api.as('li')).post(`${at}/withdraw`, { reason: '误报' }, { 'if-match': tag });
    expect([status, body.code]).toEqual([400, 'precondition.invalid']);
  });

  test('holds the organisation’s stream too', async () => {
    const body = { code: 'JTJ', name: '交通运输局', kind: 'department', parent: '349901' };
    const refused = await (await api.as('jiang')).post('/api/v1/units', body, { 'if-match': '"0"' });
    expect([refused.status, refused.body.code]).toEqual([412, 'call.moved']);
  });
});

describe('two officers at once', () => {
  test('one wins and the other is judged on the new state', async () => {
    const at = await raised(api);
    const [li, qian] = [await api.as('li'), await api.as('qian')];
    const answers = await Promise.all([
      li.post(`${at}/withdraw`, { reason: '误报' }),
      qian.post(`${at}/decline`, { reason: '不在受理范围' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });
});
