import { RAISE } from '../../test-kit/a-call.js';
import type { Returned } from '../../test-kit/returned.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
let li: Visitor;
beforeAll(async () => {
  api = await startApi();
  li = await api.as('li');
}, 60_000);
afterAll(() => api.close());

const CALLS = '/api/v1/calls';
const paths = ({ body }: Returned): readonly string[] => body.errors.map(({ path }: { path: string }) => path);

describe('a query', () => {
  test.each([
    ['an unknown parameter', 'page=2', 'page'],
    ['a number out of range', 'limit=201', 'limit'],
    ['no number', 'limit=many', 'limit'],
    ['a day that does not exist', 'from=2026-02-30', 'from'],
    ['a standing that is none', 'standing=closed,asleep', 'standing[1]'],
    ['the same parameter twice', 'matter=a&matter=b', 'matter'],
    ['a position that is none', 'after=42', 'after'],
    ['a character that cannot be stored', 'matter=a%00b', 'matter'],
  ])('with %s is refused and the fault named', async (_what, query, fault) => {
    const returned = await li.get(`${CALLS}?${query}`);
    expect([returned.status, returned.body.code, paths(returned)]).toEqual([400, 'query.invalid', [fault]]);
  });

  test('is refused where none is asked for, and nothing is done', async () => {
    const raised = await li.post(`${CALLS}?preview=true`, RAISE);
    expect([raised.body.code, paths(raised)]).toEqual(['query.invalid', ['preview']]);
    expect((await li.get('/api/v1/units?page=2')).body.code).toBe('query.invalid');
    expect((await li.get('/health/live?probe=1')).status).toBe(200);
    expect((await li.get(`${CALLS}?limit=1`)).body.calls).toEqual([]);
  });

  test('with a forged cursor is refused', async () => {
    const cursor = Buffer.from(JSON.stringify(['yesterday', 'x'])).toString('base64url');
    expect((await li.get(`${CALLS}?cursor=${cursor}`)).status).toBe(400);
  });
});

describe('an address', () => {
  test('that there is not is refused', async () => {
    expect((await li.get('/api/v1/tickets')).body).toMatchObject({ status: 404, code: 'address.unknown' });
    expect((await li.get('/')).status).toBe(404);
  });

  test('that does not know the method says which it knows', async () => {
    const { status, headers, body } = await li.delete(CALLS);
    expect([status, body.code, headers.get('allow')]).toEqual([405, 'method.not-allowed', 'POST, GET']);
  });

  test('that is no address is refused', async () => {
    expect((await li.get('/api/v1/calls/%zz')).body.code).toBe('address.unknown');
  });

  test.each(['not-a-uuid', '1%27%20or%201=1', '0190b1c2-0000-7000-8000-000000000000', '长'.repeat(20), 'a%00b'])(
    'of a call that there is not (%s) is refused',
    async (id) => {
      const { status, body } = await li.get(`${CALLS}/${id}`);
      expect([status, body.code]).toEqual([404, 'call.unknown']);
    },
  );
});

describe('every problem', () => {
  test('is in Chinese unless English is asked for', async () => {
    const zh = await li.get('/api/v1/tickets');
    const en = await li.get('/api/v1/tickets', { 'accept-language': 'en-GB, zh;q=0.5' });
    expect([zh.body.title, zh.headers.get('content-language')]).toEqual(['没有这个地址', 'zh-CN']);
    expect([en.body.title, en.headers.get('content-language')]).toEqual(['There is no such address', 'en']);
  });

  test('carries the number of its request, and the client’s own where it is sane', async () => {
    const own = await li.get('/api/v1/tickets', { 'x-request-id': 'console-42' });
    expect([own.body.requestId, own.headers.get('x-request-id')]).toEqual(['console-42', 'console-42']);
    const forged = await li.get('/api/v1/tickets', { 'x-request-id': 'x'.repeat(101) });
    expect(forged.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('tells where it happened, without the query', async () => {
    expect((await li.get('/api/v1/tickets?token=secret')).body.instance).toBe('/api/v1/tickets');
  });
});
