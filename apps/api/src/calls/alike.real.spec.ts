import { RAISE, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const ALIKE = `/api/v1/calls/alike?subject=${encodeURIComponent('沿河小作坊夜里排放刺鼻气味')}`;

const alikeFor = async (officer: string, after: string) =>
  (await (await api.as(officer)).get(`${ALIKE}&matter=${encodeURIComponent(RAISE.matter)}&after=${after}`)).body.calls;

test('calls of one’s own township that say much the same are told, and no others', async () => {
  const at = await raised(api);
  await raised(api, { subject: '广场舞噪声扰民', matter: '社会生活噪声' });
  const after = await api.parts.store.head();
  expect(await alikeFor('li', after)).toMatchObject([{ call: at.slice(-36), subject: RAISE.subject }]);
  expect(await alikeFor('he', after)).toEqual([]);
});
