import { generateKeyPairSync } from 'node:crypto';
import { instant, type OfficerId, plusMs, reject, type UnitCode } from '@app/kernel';
import { base64url, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { issueToken, verifyToken } from './token.js';

const key = generateKeyPairSync('ed25519');
const nine = instant('2026-03-02T01:00:00Z');
const quarterPast = plusMs(nine, 15 * 60_000);
const li = {
  id: 'li' as OfficerId,
  name: '李伟',
  unit: '320102001' as UnitCode,
  roles: ['caller'],
  session: '0191e1c2-7d3a-4b52-9d0e-1c2b3a4d5e6f',
};
const claims = { sid: li.session, unit: li.unit, roles: li.roles, name: li.name };

const forged = (payload: JWTPayload = claims) =>
  new SignJWT(payload)
    .setSubject('li')
    .setIssuer('huying')
    .setIssuedAt(new Date(nine))
    .setExpirationTime(new Date(quarterPast));

const issued = () => issueToken(key, li, nine, quarterPast);

describe('a token', () => {
  test('tells who bears it', async () => {
    expect(await verifyToken(key, await issued(), nine)).toEqual(li);
  });

  test('tells that somebody else chose the password', async () => {
    const newcomer = { ...li, mustChangePassword: true } as const;
    expect(await verifyToken(key, await issueToken(key, newcomer, nine, quarterPast), nine)).toEqual(newcomer);
  });

  test('is good until its last second and expired after', async () => {
    expect(await verifyToken(key, await issued(), plusMs(quarterPast, -1_000))).toEqual(li);
    expect(await verifyToken(key, await issued(), quarterPast)).toEqual(reject('token.expired'));
  });
});

describe('a token that we did not sign is invalid', () => {
  const isInvalid = async (token: string) =>
    expect(await verifyToken(key, token, nine)).toEqual(reject('token.invalid'));

  test('the forger of these tests would succeed with our key', async () => {
    const token = await forged().setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' }).sign(key.privateKey);
    expect(await verifyToken(key, token, nine)).toEqual(li);
  });

  test('text that is none', () => isInvalid('good morning'));

  test('signed with another key', async () => {
    const other = generateKeyPairSync('ed25519');
    await isInvalid(await issueToken(other, li, nine, quarterPast));
  });

  test('with algorithm none', async () => {
    const token = new UnsecuredJWT(claims).setSubject('li').setIssuer('huying').setIssuedAt(new Date(nine));
    await isInvalid(token.setExpirationTime(new Date(quarterPast)).encode());
  });

  test('signed with our public key as a shared secret', async () => {
    const secret = Buffer.from(key.publicKey.export({ type: 'spki', format: 'pem' }));
    await isInvalid(await forged().setProtectedHeader({ alg: 'HS256', typ: 'JWT' }).sign(secret));
  });

  test('with claims changed after signing', async () => {
    const [header, payload, signature] = (await issued()).split('.');
    const changed = { ...JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()), roles: ['supervisor'] };
    await isInvalid([header, base64url.encode(JSON.stringify(changed)), signature].join('.'));
  });

  test('of another issuer', async () => {
    const token = forged().setIssuer('elsewhere').setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' });
    await isInvalid(await token.sign(key.privateKey));
  });

  test('without an end', async () => {
    const token = new SignJWT(claims).setSubject('li').setIssuer('huying').setIssuedAt(new Date(nine));
    await isInvalid(await token.setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' }).sign(key.privateKey));
  });

  test('without a session', async () => {
    const { sid: _, ...rest } = claims;
    await isInvalid(await forged(rest).setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' }).sign(key.privateKey));
  });
});
