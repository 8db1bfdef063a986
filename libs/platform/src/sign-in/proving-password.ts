import { epochMs, type Instant, type OfficerId, plusMs, type Rejection, reject } from '@app/kernel';
import { NOBODYS_HASH, passwordMatches } from './password-hash.js';
import type { SignInRoom } from './sign-in-room.js';
import type { Credential } from './sign-in-store.js';

/** The officer's credential once the password is proven, or `sign-in.failed`, or `sign-in.locked` after too many tries; an officer nobody knows takes as long. */
export const provePassword = async (
  room: SignInRoom,
  officer: OfficerId,
  password: string,
): Promise<Credential | Rejection> => {
  const refusal = await countTheTry(room, officer);
  if (refusal !== undefined) return refusal;
  const credential = await room.store.credentials.of(officer);
  const matches = await passwordMatches(credential?.hash ?? NOBODYS_HASH, password);
  if (credential === undefined || !matches) return reject('sign-in.failed');
  await room.store.attempts.forget(officer);
  return credential;
};

const countTheTry = async (room: SignInRoom, officer: OfficerId): Promise<Rejection | undefined> => {
  const at = room.clock.now();
  const rule = { most: room.settings.signInAttempts, forgetBefore: plusMs(at, -lockMs(room)) };
  const begun = await room.store.attempts.begin(officer, at, rule);
  return begun === 'may try' ? undefined : locked(at, plusMs(begun.lastAt, lockMs(room)));
};

const locked = (at: Instant, until: Instant): Rejection =>
  reject('sign-in.locked', { until, retryAfter: Math.max(1, Math.ceil((epochMs(until) - epochMs(at)) / 1_000)) });

const lockMs = ({ settings }: SignInRoom): number => settings.signInLockMinutes * 60_000;
