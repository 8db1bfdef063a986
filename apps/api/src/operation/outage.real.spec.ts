import { eventually, type Postgres, startPostgres } from '@app/testing';
import { RAISE } from '../../test-kit/a-call.js';
import { listening } from '../../test-kit/listening.js';
import type { Returned } from '../../test-kit/returned.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

let server: Postgres;
let api: RunningApi;
let li: Visitor;
beforeAll(async () => {
  server = await startPostgres();
  api = await startApi({ heartbeatMs: 50 }, server.url);
  li = await api.as('li');
}, 90_000);
afterAll(async () => {
  await api.close();
  await server.stop();
});

const raise = () => li.post('/api/v1/calls', RAISE, { 'idempotency-key': 'in the storm' });
const list = (after: string) => () => li.get(`/api/v1/calls?after=${after}`);

/** Asks until it is answered with that status; every other answer meanwhile is a refusal to try again later. */
const until = (status: number, ask: () => Promise<Returned>): Promise<Returned> =>
  eventually(async () => {
    const answer = await ask();
    if (answer.status !== status && answer.status !== 503) answers.push(answer);
    if (answer.status !== status) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }, 20_000);
const answers: Returned[] = [];

describe('a database that is down', () => {
  test('refuses with 503, loses nothing, and all goes on when it is back', async () => {
    const nobody = await api.as();
    const feng = await listening(api.url, (await api.as('feng')).token as string);
    await server.down();
    const refused = await raise();
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([
      503,
      'store.unavailable',
      '5',
    ]);
    expect((await nobody.get('/health/live')).status).toBe(200);
    for (let nth = 0; nth < 5; nth += 1) expect((await li.get('/api/v1/calls')).body.code).toBe('store.unavailable');
    expect((await nobody.get('/health/ready')).status).toBe(503);
    await server.up();
    const raised = await until(201, raise);
    const { body } = await until(200, list(raised.body.position));
    expect(body.calls.map(({ call }: { call: string }) => call)).toEqual([raised.body.call]);
    expect((await feng.until('CallRaised')).at(-1)?.call).toBe(raised.body.call);
    await feng.leave();
    await until(200, () => nobody.get('/health/ready'));
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  }, 60_000);
});
