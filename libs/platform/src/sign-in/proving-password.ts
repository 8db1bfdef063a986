import { epochMs, type Instant, type OfficerId, plusMs, type Rejection, reject } from '@app/kernel';
import { networkOf } from './network-of.js';
import { NOBODYS_HASH, passwordMatches } from './password-hash.js';
import type { SignInRoom } from './sign-in-room.js';
import type { AttemptRule, KeptCredential } from './sign-in-store.js';

/** A password and whose it is said to be; `from` is the network address of whoever says so. */
export interface Proof {
  readonly officer: OfficerId;
  readonly password: string;
  readonly from: string;
}

/** So many networks must have used up their tries before an account is locked for all of them: by default 100 tries, the most that NIST SP 800-63B allows. */
const NETWORKS = 20;
const ANYWHERE = 'anywhere';

/** The officer's credential once the password is proven, or `sign-in.failed`, or `sign-in.locked` after too many tries; an officer nobody knows takes as long. */
export const provePassword = async (
  room: SignInRoom,
  { officer, password, from }: Proof,
): Promise<KeptCredential | Rejection> => {
  const network = networkOf(from);
  const refusal = await countTheTry(room, officer, network);
  if (refusal !== undefined) return refusal;
  const credential = await room.store.credentials.of(officer);
  const matches = await passwordMatches(credential?.hash ?? NOBODYS_HASH, password);
  if (credential === undefined || !matches) return reject('sign-in.failed');
  await room.store.attempts.forget(officer, [network, ANYWHERE]);
  return credential;
};

const countTheTry = async (room: SignInRoom, officer: OfficerId, network: string): Promise<Rejection | undefined> => {
  const at = room.clock.now();
  const forgetBefore = plusMs(at, -lockMs(room));
  const most = room.settings.signInAttempts;
  const begin = async (from: string, rule: Omit<AttemptRule, 'forgetBefore'>): Promise<Rejection | undefined> => {
    const begun = await room.store.attempts.begin({ officer, from }, at, { ...rule, forgetBefore });
    return begun === 'may try' ? undefined : locked(at, plusMs(begun.since, lockMs(room)));
  };
  return (
    (await begin(network, { most, reckonedFrom: 'last' })) ??
    (await begin(ANYWHERE, { most: NETWORKS * most, reckonedFrom: 'first' }))
  );
};

const locked = (at: Instant, until: Instant): Rejection =>
  reject('sign-in.locked', { until, retryAfter: Math.max(1, Math.ceil((epochMs(until) - epochMs(at)) / 1_000)) });

const lockMs = ({ settings }: SignInRoom): number => settings.signInLockMinutes * 60_000;
