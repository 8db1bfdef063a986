import { isAny, type Officer } from '@app/domain';
import { type OfficerId, type Rejection, reject } from '@app/kernel';
import { newCommandId, setInitialPassword } from '@app/platform';
import type { ApiParts } from '../api-parts.js';

type Parts = Pick<ApiParts, 'office' | 'signIn'>;

/** The admin sets an officer's password anew; refused as `officer.…` or `password.…`. */
export const resettingPassword = async (
  { office, signIn }: Parts,
  by: Officer,
  id: OfficerId,
  password: string,
): Promise<Rejection | undefined> => {
  if (!isAny(by, 'admin')) return reject('officer.lacks-role', { needs: 'admin' });
  const officer = (await office.organisation()).officers.get(id);
  return officer === undefined
    ? reject('officer.unknown', { officer: id })
    : setInitialPassword(signIn, officer, password);
};

/** Nobody knows the password any more, and every session of the officer is over: an id enrolled again later starts anew. */
export const voidingPassword = async ({ office, signIn }: Parts, id: OfficerId): Promise<void> => {
  const { officers } = await office.organisation();
  if (!officers.has(id)) await setInitialPassword(signIn, { id }, `${newCommandId()}${newCommandId()}`);
};
