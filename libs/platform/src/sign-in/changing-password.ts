import { isRejection, type Rejection, reject } from '@app/kernel';
import { hashPassword } from './password-hash.js';
import { type PasswordOwner, passwordRefusal } from './password-rules.js';
import { provePassword } from './proving-password.js';
import type { SignInRoom } from './sign-in-room.js';
import type { Bearer } from './token.js';

/** The current password and the next; `from` is the network address of whoever changes it. */
export interface PasswordChange {
  readonly current: string;
  readonly next: string;
  readonly from: string;
}

/** The bearer's own change: ends every session of the officer; refused as `password.…`, `sign-in.failed` or `sign-in.locked`. */
export const changePassword = async (
  room: SignInRoom,
  bearer: Bearer,
  { current, next, from }: PasswordChange,
): Promise<Rejection | undefined> => {
  const refusal = current === next ? reject('password.unchanged') : passwordRefusal(next, bearer);
  if (refusal !== undefined) return refusal;
  const proven = await provePassword(room, { officer: bearer.id, password: current, from });
  if (isRejection(proven)) return proven;
  await keepPassword(room, bearer, next, false);
  return undefined;
};

/** A password that somebody else chose: the officer must change it; unlocks the account and ends its sessions; refused as `password.…`. */
export const setInitialPassword = async (
  room: SignInRoom,
  owner: PasswordOwner,
  password: string,
): Promise<Rejection | undefined> => {
  const refusal = passwordRefusal(password, owner);
  if (refusal === undefined) await keepPassword(room, owner, password, true);
  return refusal;
};

/** Whether the officer's password was chosen by somebody else. */
export const mustChangePassword = async (room: SignInRoom, { id }: PasswordOwner): Promise<boolean> =>
  (await room.store.credentials.of(id))?.mustChange ?? false;

const keepPassword = async (room: SignInRoom, { id }: PasswordOwner, password: string, mustChange: boolean) => {
  const hash = await hashPassword(password);
  await room.store.credentials.keep(id, { hash, mustChange }, room.clock.now());
  await room.store.attempts.forget(id);
  await room.store.sessions.closeAllOf(id);
};
