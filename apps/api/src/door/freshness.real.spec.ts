import { RAISE } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const CALLS = '/api/v1/calls';
const FUTURE = '00000000000099999999';

describe('a read after a position', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api.close());

  test('has what was written at that position', async () => {
    const li = await api.as('li');
    for (let nth = 0; nth < 5; nth += 1) {
      const { body } = await li.post(CALLS, RAISE);
      const { body: list } = await li.get(`${CALLS}?limit=1&after=${body.position}`);
      expect(list.calls[0].call).toBe(body.call);
    }
  });

  test('that the log has not come to is no position to wait for', async () => {
    const { status, body } = await (await api.as('li')).get(`${CALLS}?after=${FUTURE}`);
    expect([status, body.code, body.details]).toEqual([
      400,
      'position.not-reached',
      { head: await api.parts.store.head() },
    ]);
  });
});

test('a read whose papers do not come so far in time is refused with the time to try again', async () => {
  const slow = await startApi({ arrived: async () => false });
  const { status, headers, body } = await (await slow.as('li')).get(`${CALLS}?after=${await slow.parts.store.head()}`);
  await slow.close();
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'read-model.behind', '2']);
});
