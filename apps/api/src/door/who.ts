import type { Officer } from '@app/domain';
import { isRejection, type Rejection, reject } from '@app/kernel';
import { type Bearer, bearerOf } from '@app/platform';
import type { ApiParts } from '../api-parts.js';

/** Who asks: the token only proves who it is, unit and roles are those that the organisation knows now. */
export interface Who {
  readonly bearer: Bearer;
  readonly officer: Officer;
}

/** Whose token the header carries; refused as `token.…` or `session.ended`, also once the officer is dismissed. */
export const whoIs = async (
  { signIn, office }: Pick<ApiParts, 'signIn' | 'office'>,
  authorization: string | undefined,
): Promise<Who | Rejection> => {
  const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return reject('token.missing');
  const [bearer, { officers }] = await Promise.all([bearerOf(signIn, token), office.organisation()]);
  if (isRejection(bearer)) return bearer;
  const officer = officers.get(bearer.id);
  return officer === undefined ? reject('session.ended') : { bearer, officer };
};
