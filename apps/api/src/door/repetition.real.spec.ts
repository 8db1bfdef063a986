import { DISPATCH, dispatched, RAISE, raised } from '../../test-kit/a-call.js';
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
const under = (key: string) => ({ 'idempotency-key': key });

describe('a write repeated under its Idempotency-Key', () => {
  test('is carried out once and answered alike', async () => {
    const first = await li.post(CALLS, RAISE, under('上午第一张'.length.toString()));
    const again = await li.post(CALLS, RAISE, under('上午第一张'.length.toString()));
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
  });

  test('many times at once is one call', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => li.post(CALLS, RAISE, under('at once'))));
    expect(new Set(answers.map(({ body }) => body.call)).size).toBe(1);
  });

  test('gives its first answer even after the call has moved on', async () => {
    const at = await raised(api);
    const qian = await api.as('qian');
    const first = await qian.post(`${at}/dispatch`, DISPATCH, under('d'));
    await (await api.as('wang')).post(`${at}/slips/1/sign`);
    expect(await qian.post(`${at}/dispatch`, DISPATCH, under('d'))).toMatchObject({ status: 200, body: first.body });
  });

  test('with another body is refused', async () => {
    await li.post(CALLS, RAISE, under('reused'));
    const { status, body } = await li.post(CALLS, { ...RAISE, subject: '别的事' }, under('reused'));
    expect([status, body.code]).toEqual([422, 'command.id-reused']);
  });

  test('with another source number is refused too', async () => {
    const numbered = (number: string) => ({ ...RAISE, source: { kind: 'grid', number } });
    expect((await li.post(CALLS, numbered('1'), under('numbered'))).status).toBe(201);
    expect((await li.post(CALLS, numbered('2'), under('numbered'))).body.code).toBe('command.id-reused');
  });

  test('belongs to one officer and one address', async () => {
    const [one, other] = [await dispatched(api), await dispatched(api)];
    const wang = await api.as('wang');
    const signs = [
      await wang.post(`${one}/slips/1/sign`, {}, under('s')),
      await wang.post(`${other}/slips/1/sign`, {}, under('s')),
    ];
    expect(signs.map(({ body }) => body.facts)).toEqual([['SlipSignedFor'], ['SlipSignedFor']]);
    const theirs = await (await api.as('qian')).post(CALLS, { ...RAISE, township: '349901101' }, under('reused'));
    expect(theirs.status).toBe(201);
  });

  test.each([
    ['an empty key', ''],
    ['a key of 201 characters', 'k'.repeat(201)],
  ])('%s is refused', async (_what, key) => {
    const { status, body } = await li.post(CALLS, RAISE, under(key));
    expect([status, body.code]).toEqual([400, 'command.id-invalid']);
  });
});
