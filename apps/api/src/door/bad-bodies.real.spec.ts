import { dispatched, FEEDBACK, RAISE } from '../../test-kit/a-call.js';
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
const JSON_TYPE = { 'content-type': 'application/json' };
const paths = ({ body }: Returned): readonly string[] => body.errors.map(({ path }: { path: string }) => path);

describe('a body', () => {
  test.each<[string, object, string[]]>([
    ['an unknown field', { ...RAISE, urgent: true }, ['urgent']],
    ['an unknown field further in', { ...RAISE, place: { ...RAISE.place, lat: 28.1 } }, ['place.lat']],
    ['a missing field', { ...RAISE, subject: undefined }, ['subject']],
    ['a wrong type', { ...RAISE, subject: 7 }, ['subject']],
    ['nothing where there must be something', { ...RAISE, subject: '  ' }, ['subject']],
    ['null', { ...RAISE, township: null }, ['township']],
    ['too long a text', { ...RAISE, subject: '长'.repeat(101) }, ['subject']],
    ['too many entries', { ...RAISE, evidence: Array(51).fill({}) }, ['evidence']],
    ['a word that is none', { ...RAISE, urgency: 'at once' }, ['urgency']],
    ['a source that is not for this door', { ...RAISE, source: { kind: 'ledger' } }, ['source.kind']],
    ['a character that cannot be stored', { ...RAISE, asks: 'a\u0000b' }, ['asks']],
    ['half a character', { ...RAISE, subject: 'a\ud83d' }, ['subject']],
    [
      'several of them',
      { source: {}, subject: 1 },
      ['subject', 'asks', 'matter', 'place', 'beyondPower', 'source.kind'],
    ],
    ['a list', [RAISE], ['']],
  ])('with %s is refused and the fault named', async (_what, body, faults) => {
    const returned = await li.post(CALLS, body);
    expect([returned.status, returned.body.code]).toEqual([422, 'body.invalid']);
    expect(paths(returned)).toEqual(expect.arrayContaining(faults));
    expect(paths(returned)).toHaveLength(faults.length === 1 ? paths(returned).length : faults.length);
  });

  test('has its faults told in Chinese and English', async () => {
    const { body } = await li.post(CALLS, { ...RAISE, subject: undefined, urgent: true });
    expect(body.errors).toEqual([
      { path: 'subject', zh: '必须填写', en: 'is missing' },
      { path: 'urgent', zh: '没有这个字段', en: 'is not a field here' },
    ]);
  });

  test('that says nothing which is seen is told so, once', async () => {
    const { body } = await li.post(CALLS, { ...RAISE, subject: '\u200b', asks: ' ', matter: '环境\u202e保护' });
    expect(body.errors).toEqual([
      { path: 'subject', zh: '不能只有或夹带看不见的字符', en: 'holds characters that nobody sees' },
      { path: 'asks', zh: '不能为空', en: 'must not be empty' },
      { path: 'matter', zh: '不能只有或夹带看不见的字符', en: 'holds characters that nobody sees' },
    ]);
  });

  test('that meets neither form is measured by the nearer one', async () => {
    const at = `${CALLS}/0190b1c2-0000-7000-8000-000000000000/dispatch`;
    const basis = { list: '属地管理责任清单', version: '1', item: '3' };
    const { body } = await (await api.as('qian')).post(at, { to: [{ unit: 'SCJG', part: 'lead' }], basis });
    expect(body.errors).toEqual([{ path: 'basis.version', zh: '须为数字', en: 'takes a number' }]);
  });

  test.each([
    ['no offset', '2026-03-02T09:30:00'],
    ['no such day', '2026-02-30T09:30:00+08:00'],
    ['an offset of no zone', '2026-03-02T09:30:00+99:00'],
    ['a year nobody counts', '0000-03-02T09:30:00Z'],
  ])('with a moment of %s is refused', async (_what, takenUpAt) => {
    const at = await dispatched(api);
    const returned = await (await api.as('wang')).post(`${at}/slips/1/feedback`, { ...FEEDBACK, takenUpAt });
    expect([returned.status, paths(returned)]).toEqual([422, ['takenUpAt']]);
  });

  test.each([
    ['broken off', '{"subject": "沿河'],
    ['no JSON at all', 'subject=沿河'],
    ['poisoned', '{"__proto__": {"admin": true}}'],
  ])('that is %s is refused', async (_what, body) => {
    const returned = await li.send('POST', CALLS, { body, headers: JSON_TYPE });
    expect([returned.status, returned.body.code]).toEqual([400, 'body.not-json']);
  });

  test('in GB18030 is refused instead of garbled', async () => {
    const body = Buffer.concat([Buffer.from('{"subject":"'), Buffer.from('d1d8bad3', 'hex'), Buffer.from('"}')]);
    expect((await li.send('POST', CALLS, { body, headers: JSON_TYPE })).body.code).toBe('body.not-json');
  });

  test('of more than 256 KiB is refused', async () => {
    const { status, body } = await li.post(CALLS, { ...RAISE, asks: '长'.repeat(90_000) });
    expect([status, body.code]).toEqual([413, 'body.too-large']);
  });

  test.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml', 'multipart/form-data; boundary=x'])(
    'as %s is refused',
    async (type) => {
      const returned = await li.send('POST', CALLS, { body: 'subject=1', headers: { 'content-type': type } });
      expect([returned.status, returned.body.code]).toEqual([415, 'media-type.not-accepted']);
    },
  );
});
