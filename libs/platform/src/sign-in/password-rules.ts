import { type OfficerId, type Rejection, reject } from '@app/kernel';

const SHORTEST = 10;
const LONGEST = 128;

export interface PasswordOwner {
  readonly id: OfficerId;
  readonly name?: string;
}

/** Why a password cannot be this officer's, or nothing: it has 10 to 128 characters and holds neither id nor name. */
export const passwordRefusal = (password: string, owner: PasswordOwner): Rejection | undefined => {
  const length = [...password].length;
  if (length < SHORTEST) return reject('password.too-short', { shortest: SHORTEST });
  if (length > LONGEST) return reject('password.too-long', { longest: LONGEST });
  return namesItsOwner(password, owner) ? reject('password.names-its-owner') : undefined;
};

const namesItsOwner = (password: string, { id, name }: PasswordOwner): boolean =>
  [id, name].some((word) => word !== undefined && word.length > 1 && sameCase(password).includes(sameCase(word)));

const sameCase = (text: string): string => text.normalize('NFKC').toLowerCase();
