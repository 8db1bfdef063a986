import { randomUUID } from 'node:crypto';
import { earliest, type Instant, isRejection, type OfficerId, plusMs, type Rejection, reject } from '@app/kernel';
import { isOfBefore, type OfficerOnDuty } from './officer-on-duty.js';
import { type Proof, provePassword } from './proving-password.js';
import type { SignInRoom } from './sign-in-room.js';
import type { Session } from './sign-in-store.js';
import { type Bearer, issueToken } from './token.js';

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Instant;
  /** Until then the token can be renewed. */
  readonly sessionEndsAt: Instant;
  readonly mustChangePassword: boolean;
}

/** A session and its first token for whoever proves the password; refused as `sign-in.failed` or `sign-in.locked`. */
export const signIn = async (room: SignInRoom, proof: Proof): Promise<SignedIn | Rejection> => {
  const { officer } = proof;
  const proven = await provePassword(room, proof);
  if (isRejection(proven)) return proven;
  const onDuty = await room.officerOf(officer);
  if (onDuty === undefined || isOfBefore(proven, onDuty)) return reject('sign-in.failed');
  await room.store.sweep(room.clock.now(), plusMs(room.clock.now(), -room.settings.signInLockMinutes * 60_000));
  return tokenFor(room, onDuty, await openSession(room, officer), proven.mustChange);
};

/** A new token for a session that still stands, with the officer's unit and roles of now; refused as `session.ended`. */
export const renewToken = async (room: SignInRoom, { id, session }: Bearer): Promise<SignedIn | Rejection> => {
  const open = await room.store.sessions.find(session, room.clock.now());
  const onDuty = await room.officerOf(id);
  const credential = await room.store.credentials.of(id);
  if (open === undefined || onDuty === undefined || credential === undefined) return reject('session.ended');
  if (isOfBefore(credential, onDuty)) return reject('session.ended');
  return tokenFor(room, onDuty, open, credential.mustChange);
};

const openSession = async ({ store, clock, settings }: SignInRoom, officer: OfficerId): Promise<Session> => {
  const openedAt = clock.now();
  const session = { id: randomUUID(), officer, openedAt, endsAt: plusMs(openedAt, settings.sessionHours * 3_600_000) };
  await store.sessions.open(session);
  return session;
};

const tokenFor = async (
  { key, clock, settings }: SignInRoom,
  officer: OfficerOnDuty,
  { id, endsAt }: Session,
  mustChangePassword: boolean,
): Promise<SignedIn> => {
  const now = clock.now();
  const expiresAt = earliest(plusMs(now, settings.tokenMinutes * 60_000), endsAt) ?? endsAt;
  const bearer = { ...officer, session: id, ...(mustChangePassword && { mustChangePassword }) };
  const token = await issueToken(key, bearer, now, expiresAt);
  return { token, expiresAt, sessionEndsAt: endsAt, mustChangePassword };
};
