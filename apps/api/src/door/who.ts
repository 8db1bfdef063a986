import type { Officer } from '@app/domain';
import { isRejection, type Rejection, reject } from '@app/kernel';
import { type Bearer, bearerOf } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import type { ApiParts } from '../api-parts.js';
import { foreignPage } from './own-page.js';
import { tokenInCookie } from './session-cookie.js';

/** Who asks: the token only proves who it is, unit and roles are those that the organisation knows now. */
export interface Who {
  readonly bearer: Bearer;
  readonly officer: Officer;
  /** A browser keeps the token for them. */
  readonly byCookie: boolean;
}

const READS = new Set(['GET', 'HEAD']);

/** Whose token the header carries, or else the cookie; refused as `token.…` or `session.…`, also once the officer is dismissed. */
export const whoIs = async (
  { signIn, office }: Pick<ApiParts, 'signIn' | 'office'>,
  request: Pick<FastifyRequest, 'headers' | 'method'>,
): Promise<Who | Rejection> => {
  const told = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const token = told ?? tokenInCookie(request.headers);
  if (token === undefined) return reject('token.missing');
  const byCookie = told === undefined;
  const foreign = byCookie && !READS.has(request.method) ? foreignPage(request) : undefined;
  if (foreign !== undefined) return foreign;
  const [bearer, { officers }] = await Promise.all([bearerOf(signIn, token), office.organisation()]);
  if (isRejection(bearer)) return bearer;
  const officer = officers.get(bearer.id);
  return officer === undefined ? reject('session.ended') : { bearer, officer, byCookie };
};
