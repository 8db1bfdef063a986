import { eventually, type Postgres, startPostgres } from '@app/testing';
import { RAISE } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let server: Postgres;
let api: RunningApi;
beforeAll(async () => {
  server = await startPostgres();
  api = await startApi({}, server.url);
}, 90_000);
afterAll(async () => {
  await api.close();
  await server.stop();
});

describe('a database that is down', () => {
  test('refuses writes with 503, loses nothing, and all goes on when it is back', async () => {
    const li = await api.as('li');
    const nobody = await api.as();
    const back = server.restart();
    const refused = await eventually(async () => {
      const answer = await li.post('/api/v1/calls', RAISE, { 'idempotency-key': 'in the storm' });
      if (answer.status !== 503) throw new Error(`not refused but ${answer.status}`);
      return answer;
    });
    expect([refused.body.code, refused.headers.get('retry-after')]).toEqual(['store.unavailable', '5']);
    expect((await nobody.get('/health/live')).status).toBe(200);
    await back;
    const raised = await eventually(async () => {
      const answer = await li.post('/api/v1/calls', RAISE, { 'idempotency-key': 'in the storm' });
      if (answer.status !== 201) throw new Error(`not raised but ${answer.status}`);
      return answer;
    }, 20_000);
    const list = await eventually(async () => {
      const answer = await li.get(`/api/v1/calls?after=${raised.body.position}`);
      if (answer.status !== 200) throw new Error(`not read but ${answer.status}`);
      return answer;
    }, 20_000);
    expect(list.body.calls.map(({ call }: { call: string }) => call)).toEqual([raised.body.call]);
    expect((await nobody.get('/health/ready')).body.ready).toBe(true);
  }, 60_000);
});
