import { type Instant, instant, type OfficerId, type Rejection, reject, type UnitCode } from '@app/kernel';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { OfficerOnDuty } from './officer-on-duty.js';
import type { TokenKey } from './token-key.js';

const ISSUER = 'huying';

/** Who a token speaks for, and in which session. */
export interface Bearer extends OfficerOnDuty {
  readonly session: string;
  /** Somebody else chose the password: it is to be changed before anything else. */
  readonly mustChangePassword?: true;
}

const claimsOf = ({ session, unit, roles, name, mustChangePassword }: Bearer): JWTPayload => ({
  sid: session,
  unit,
  roles: [...roles],
  name,
  ...(mustChangePassword && { mustChangePassword }),
});

/** A signed token (EdDSA) for a bearer, good from one moment to another; whole seconds count. */
export const issueToken = (key: TokenKey, bearer: Bearer, from: Instant, until: Instant): Promise<string> =>
  new SignJWT(claimsOf(bearer))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .setSubject(bearer.id)
    .setIssuer(ISSUER)
    .setIssuedAt(new Date(from))
    .setExpirationTime(new Date(until))
    .sign(key.privateKey);

/** The bearer of a token, or `token.expired`, or `token.invalid` for whatever we did not sign. */
export const verifyToken = async (key: TokenKey, token: string, at: Instant): Promise<Bearer | Rejection> => {
  try {
    const { payload } = await jwtVerify(token, key.publicKey, whatWeSign(at));
    return bearerIn(payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired) return reject('token.expired');
    if (error instanceof errors.JOSEError) return reject('token.invalid');
    throw error;
  }
};

const whatWeSign = (at: Instant) => ({
  algorithms: ['EdDSA'],
  issuer: ISSUER,
  typ: 'JWT',
  requiredClaims: ['exp', 'iat'],
  currentDate: new Date(instant(at)),
});

const claims = z.object({
  sub: z.string().min(1),
  sid: z.uuid(),
  unit: z.string().min(1),
  roles: z.array(z.string()),
  name: z.string(),
  mustChangePassword: z.literal(true).exactOptional(),
});

const bearerIn = (payload: unknown): Bearer | Rejection => {
  const { data } = claims.safeParse(payload);
  if (data === undefined) return reject('token.invalid');
  const { sub, sid, unit, ...told } = data;
  return { id: sub as OfficerId, session: sid, unit: unit as UnitCode, ...told };
};
