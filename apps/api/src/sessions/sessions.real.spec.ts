import { generateKeyPairSync } from 'node:crypto';
import { instant, plusMs } from '@app/kernel';
import { SignJWT } from 'jose';
import { PASSWORD } from '../../test-kit/found-little-county.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import { visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ trustedProxies: ['loopback'] });
}, 60_000);
afterAll(() => api.close());

const SESSIONS = '/api/v1/sessions';
const me = async (token: string | undefined) => visitor(api.url, token).get('/api/v1/me');
const signedIn = async (officer: string, password = PASSWORD, from = '10.0.0.1') =>
  (await api.as()).post(SESSIONS, { officer, password }, { 'x-forwarded-for': from });

describe('signing in', () => {
  test('gives a token and tells who one is', async () => {
    const { status, body } = await signedIn('zhao');
    expect([status, body.officer, body.mustChangePassword]).toEqual([
      201,
      { id: 'zhao', name: '赵', unit: '349901101', roles: ['approver'] },
      false,
    ]);
    expect((await me(body.token)).body).toMatchObject({ officer: { id: 'zhao' }, unit: { name: '青石镇' } });
  });

  test('with a wrong password or as nobody is refused alike', async () => {
    const wrong = await signedIn('zhao', 'wrong');
    const nobody = await signedIn('nobody', PASSWORD);
    expect([wrong.status, wrong.body.code]).toEqual([401, 'sign-in.failed']);
    const { requestId: _, ...told } = wrong.body;
    expect(nobody.body).toMatchObject(told);
  });

  test('is locked after five wrong passwords, even for the right one', async () => {
    for (let nth = 0; nth < 5; nth += 1) await signedIn('wei', 'wrong');
    const { status, headers, body } = await signedIn('wei');
    expect([status, body.code, headers.get('retry-after')]).toEqual([429, 'sign-in.locked', '900']);
  });

  test('is locked by nobody from another address', async () => {
    for (let nth = 0; nth < 6; nth += 1) await signedIn('qian', 'wrong', '10.0.0.66');
    expect((await signedIn('qian', PASSWORD, '10.0.0.66')).body.code).toBe('sign-in.locked');
    const { token } = (await signedIn('qian')).body;
    const change = { current: 'wrong', next: 'moon-festival-9' };
    const changed = () =>
      visitor(api.url, token).put('/api/v1/me/password', change, { 'x-forwarded-for': '10.0.0.66' });
    expect((await changed()).body.code).toBe('sign-in.locked');
    expect((await signedIn('qian')).status).toBe(201);
  });

  test('tells nothing of a password in the log', async () => {
    await signedIn('zhao', 'a-secret-of-mine');
    expect(api.logged.join()).not.toContain('a-secret-of-mine');
  });
});

describe('a token', () => {
  test('is asked for at every door that is not open', async () => {
    for (const path of ['/api/v1/me', '/api/v1/calls', '/api/v1/units', '/api/v1/changes', '/api/v1/figures']) {
      const { status, headers, body } = await (await api.as()).get(path);
      expect([path, status, body.code, headers.get('www-authenticate')]).toEqual([
        path,
        401,
        'token.missing',
        'Bearer',
      ]);
    }
  });

  test('that we did not sign is refused', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const forged = await new SignJWT({ sid: crypto.randomUUID(), unit: '349901', roles: ['admin'], name: '李' })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
      .setSubject('li')
      .setIssuer('huying')
      .setIssuedAt(new Date(api.clock.now()))
      .setExpirationTime(new Date(plusMs(api.clock.now(), 60_000)))
      .sign(privateKey);
    expect((await me(forged)).body).toMatchObject({ status: 401, code: 'token.invalid' });
    expect((await me('nonsense')).body.code).toBe('token.invalid');
  });

  test('without a signature is refused', async () => {
    const { token } = (await signedIn('zhao')).body;
    const [, payload] = token.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    expect((await me(`${none}.${payload}.`)).body.code).toBe('token.invalid');
  });

  test('ends with the session that is signed out', async () => {
    const { token } = (await signedIn('zhao')).body;
    expect((await visitor(api.url, token).delete(`${SESSIONS}/current`)).status).toBe(204);
    expect((await me(token)).body.code).toBe('session.ended');
  });

  test('is renewed before it expires, and no good afterwards', async () => {
    const { token } = (await signedIn('zhao')).body;
    const renewed = await visitor(api.url, token).post(`${SESSIONS}/current/renew`);
    expect([renewed.status, instant(renewed.body.expiresAt)]).toEqual([201, plusMs(api.clock.now(), 15 * 60_000)]);
    api.clock.advanceTo(plusMs(api.clock.now(), 15 * 60_000));
    expect((await me(token)).body.code).toBe('token.expired');
  });
});

describe('a password that somebody else chose', () => {
  const GIVEN = 'bie-ren-ding-de-1';

  const asNewcomer = async (id: string) => {
    await (await api.as('jiang')).post(`/api/v1/officers/${id}/password`, { password: GIVEN });
    return visitor(api.url, (await signedIn(id, GIVEN)).body.token);
  };

  test('opens no door but those to a password of one’s own', async () => {
    const sun = await asNewcomer('sun');
    for (const door of ['/api/v1/calls', '/api/v1/units', '/api/v1/changes', '/api/v1/figures?month=2026-03'])
      expect((await sun.get(door)).body).toMatchObject({ status: 403, code: 'password.must-be-changed' });
    expect((await sun.post('/api/v1/calls', {})).body.code).toBe('password.must-be-changed');
    expect((await sun.get('/api/v1/me')).body).toMatchObject({ officer: { id: 'sun' }, mustChangePassword: true });
    const renewed = await sun.post(`${SESSIONS}/current/renew`);
    expect([renewed.status, renewed.body.mustChangePassword]).toEqual([201, true]);
    expect((await visitor(api.url, renewed.body.token).get('/api/v1/calls')).status).toBe(403);
    expect((await sun.delete(`${SESSIONS}/current`)).status).toBe(204);
  });

  test('opens them all once it is changed', async () => {
    const zheng = await asNewcomer('zheng');
    const change = { current: GIVEN, next: 'zi-ji-ding-de-2' };
    expect((await zheng.put('/api/v1/me/password', change)).status).toBe(204);
    const { token } = (await signedIn('zheng', change.next)).body;
    expect((await visitor(api.url, token).get('/api/v1/calls')).status).toBe(200);
  });
});

describe('one’s own password', () => {
  test('is changed, and every session of before is over', async () => {
    const { token } = (await signedIn('chen')).body;
    const change = { current: PASSWORD, next: 'moon-festival-9' };
    expect((await visitor(api.url, token).put('/api/v1/me/password', change)).status).toBe(204);
    expect((await me(token)).body.code).toBe('session.ended');
    expect((await signedIn('chen')).status).toBe(401);
    expect((await signedIn('chen', change.next)).body.mustChangePassword).toBe(false);
  });

  test.each([
    ['the wrong current one', { current: 'wrong', next: 'moon-festival-9' }, 401, 'sign-in.failed'],
    ['one that is too short', { current: PASSWORD, next: 'short' }, 422, 'password.too-short'],
    ['the same one', { current: PASSWORD, next: PASSWORD }, 422, 'password.unchanged'],
  ])('is not changed with %s', async (_what, change, status, code) => {
    const { token } = (await signedIn('wu')).body;
    expect((await visitor(api.url, token).put('/api/v1/me/password', change)).body).toMatchObject({ status, code });
  });
});
