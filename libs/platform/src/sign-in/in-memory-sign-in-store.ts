import type { Instant, OfficerId } from '@app/kernel';
import type {
  AttemptRule,
  Attempts,
  Credentials,
  KeptCredential,
  Session,
  Sessions,
  SignInStore,
} from './sign-in-store.js';

interface Tries {
  readonly failures: number;
  readonly lastAt: Instant;
}

/** The sign-in store of one process without a database: for tests and the simulator. */
export const inMemorySignInStore = (): SignInStore => {
  const tries = new Map<OfficerId, Tries>();
  const open = new Map<string, Session>();
  const sweep = async (now: Instant, forgetBefore: Instant): Promise<void> => {
    for (const [id, { endsAt }] of open) if (endsAt <= now) open.delete(id);
    for (const [officer, { lastAt }] of tries) if (lastAt <= forgetBefore) tries.delete(officer);
  };
  return { credentials: credentialsIn(new Map()), attempts: attemptsIn(tries), sessions: sessionsIn(open), sweep };
};

const credentialsIn = (kept: Map<OfficerId, KeptCredential>): Credentials => ({
  of: async (officer) => kept.get(officer),
  keep: async (officer, credential, setAt) => void kept.set(officer, { ...credential, setAt }),
});

const attemptsIn = (tries: Map<OfficerId, Tries>): Attempts => ({
  begin: async (officer, at, rule) => {
    const { failures, lastAt } = countedFrom(tries.get(officer), at, rule);
    if (failures >= rule.most) return { lastAt };
    tries.set(officer, { failures: failures + 1, lastAt: at });
    return 'may try';
  },
  forget: async (officer) => void tries.delete(officer),
});

const countedFrom = (earlier: Tries | undefined, at: Instant, { forgetBefore }: AttemptRule): Tries =>
  earlier === undefined || earlier.lastAt <= forgetBefore ? { failures: 0, lastAt: at } : earlier;

const sessionsIn = (open: Map<string, Session>): Sessions => ({
  open: async (session) => void open.set(session.id, session),
  find: async (id, at) => [open.get(id)].find((session) => session !== undefined && session.endsAt > at),
  close: async (id) => void open.delete(id),
  closeAllOf: async (officer) => {
    for (const [id, session] of open) if (session.officer === officer) open.delete(id);
  },
});
