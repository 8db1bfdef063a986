import type { Instant, OfficerId } from '@app/kernel';
import type {
  AttemptRule,
  Attempts,
  Credentials,
  KeptCredential,
  Session,
  Sessions,
  SignInStore,
  Tried,
} from './sign-in-store.js';

interface Tries extends Tried {
  readonly failures: number;
  readonly since: Instant;
}

/** The sign-in store of one process without a database: for tests and the simulator. */
export const inMemorySignInStore = (): SignInStore => {
  const tries = new Map<string, Tries>();
  const open = new Map<string, Session>();
  const sweep = async (now: Instant, forgetBefore: Instant): Promise<void> => {
    for (const [id, { endsAt }] of open) if (endsAt <= now) open.delete(id);
    for (const [key, { since }] of tries) if (since <= forgetBefore) tries.delete(key);
  };
  return { credentials: credentialsIn(new Map()), attempts: attemptsIn(tries), sessions: sessionsIn(open), sweep };
};

const credentialsIn = (kept: Map<OfficerId, KeptCredential>): Credentials => ({
  of: async (officer) => kept.get(officer),
  keep: async (officer, credential, setAt) => void kept.set(officer, { ...credential, setAt }),
});

const attemptsIn = (tries: Map<string, Tries>): Attempts => ({
  begin: async (tried, at, rule) => {
    const key = JSON.stringify([tried.officer, tried.from]);
    const { failures, since } = counted(tries.get(key), at, rule);
    if (failures >= rule.most) return { since };
    tries.set(key, { ...tried, failures: failures + 1, since: rule.reckonedFrom === 'first' ? since : at });
    return 'may try';
  },
  forget: async (officer, from) => {
    for (const [key, tried] of tries)
      if (tried.officer === officer && (from?.includes(tried.from) ?? true)) tries.delete(key);
  },
});

const counted = (earlier: Tries | undefined, at: Instant, { forgetBefore }: AttemptRule) =>
  earlier === undefined || earlier.since <= forgetBefore ? { failures: 0, since: at } : earlier;

const sessionsIn = (open: Map<string, Session>): Sessions => ({
  open: async (session) => void open.set(session.id, session),
  find: async (id, at) => [open.get(id)].find((session) => session !== undefined && session.endsAt > at),
  close: async (id) => void open.delete(id),
  closeAllOf: async (officer) => {
    for (const [id, session] of open) if (session.officer === officer) open.delete(id);
  },
});
