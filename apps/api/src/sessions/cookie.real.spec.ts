import { PASSWORD } from '../../test-kit/found-little-county.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import { type Visitor, visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
let anybody: Visitor;
beforeAll(async () => {
  api = await startApi();
  anybody = visitor(api.url);
}, 60_000);
afterAll(() => api.close());

const SESSIONS = '/api/v1/sessions';
const OWN = { 'sec-fetch-site': 'same-origin' };

const signIn = (headers: Record<string, string> = OWN) =>
  anybody.post(SESSIONS, { officer: 'li', password: PASSWORD, keep: 'cookie' }, headers);

const cookieOf = async (): Promise<string> => (await signIn()).headers.get('set-cookie')?.split(';', 1)[0] ?? '';

describe('a session that a browser keeps', () => {
  test('shows its token to no page', async () => {
    const { status, body, headers } = await signIn();
    expect([status, body.token, body.officer.id]).toEqual([201, undefined, 'li']);
    expect(headers.get('set-cookie')).toMatch(/^huying=[\w.-]+; Path=\/api; Max-Age=43200; HttpOnly; SameSite=Strict$/);
  });

  test('is kept on secure lines only where the page came by one', async () => {
    const { headers } = await signIn({ ...OWN, 'x-forwarded-proto': 'https' });
    expect(headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  test('opens the doors, and is renewed and ended without a token', async () => {
    const cookie = await cookieOf();
    expect((await anybody.get('/api/v1/me', { cookie })).body).toMatchObject({ officer: { id: 'li' } });
    const renewed = await anybody.post(`${SESSIONS}/current/renew`, undefined, { cookie, ...OWN });
    expect([renewed.status, renewed.body.token]).toEqual([201, undefined]);
    expect(renewed.headers.get('set-cookie')).toContain('huying=ey');
    const ended = await anybody.send('DELETE', `${SESSIONS}/current`, { headers: { cookie, ...OWN } });
    expect([ended.status, ended.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('huying=; ')]);
    expect((await anybody.get('/api/v1/me', { cookie })).body.code).toBe('session.ended');
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this host', { 'sec-fetch-site': 'same-site' }],
    ['an origin that is not ours', { origin: 'https://elsewhere.invalid' }],
    ['an origin of nowhere', { origin: 'null' }],
    ['nobody who says whence', {}],
  ])('writes nothing for %s', async (_who, headers) => {
    const cookie = await cookieOf();
    const refused = await anybody.post('/api/v1/calls', {}, { cookie, ...headers });
    expect(refused.body).toMatchObject({ status: 403, code: 'session.foreign-page' });
    expect((await signIn(headers as Record<string, string>)).body.code).toBe('session.foreign-page');
  });

  test('writes for a page of this server that tells its origin only', async () => {
    const headers = { cookie: await cookieOf(), origin: api.url };
    expect((await anybody.post('/api/v1/calls', {}, headers)).body.code).toBe('body.invalid');
  });

  test('is no hindrance to who sends a token', async () => {
    const { token } = await api.as('li');
    const headers = { authorization: `Bearer ${token}`, 'sec-fetch-site': 'cross-site', cookie: 'huying=nonsense' };
    expect((await anybody.get('/api/v1/me', headers)).status).toBe(200);
  });
});
