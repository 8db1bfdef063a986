import type { Instant, OfficerId } from '@app/kernel';

/** What is kept of an officer's password: never in the event log. */
export interface Credential {
  readonly hash: string;
  /** Somebody else chose it: the officer is asked to change it. */
  readonly mustChange: boolean;
}

export interface KeptCredential extends Credential {
  readonly setAt: Instant;
}

export interface Credentials {
  of(officer: OfficerId): Promise<KeptCredential | undefined>;
  keep(officer: OfficerId, credential: Credential, at: Instant): Promise<void>;
}

/** Whose password is tried, and from which network (`networkOf`), or `anywhere` for the tries from all of them. */
export interface Tried {
  readonly officer: OfficerId;
  readonly from: string;
}

/** How many tries, and until when they are forgotten, reckoned from the first of them or from the last. */
export interface AttemptRule {
  readonly most: number;
  readonly forgetBefore: Instant;
  readonly reckonedFrom: 'first' | 'last';
}

/** Tries are counted before the password is looked at, so that many at once do not slip through; officers nobody knows count alike. */
export interface Attempts {
  /** Counts one more try; when there were too many, counts nothing and tells from when they are reckoned. */
  begin(tried: Tried, at: Instant, rule: AttemptRule): Promise<'may try' | { readonly since: Instant }>;
  /** Forgets the tries of an officer from these networks, else from all. */
  forget(officer: OfficerId, from?: readonly string[]): Promise<void>;
}

export interface Session {
  readonly id: string;
  readonly officer: OfficerId;
  readonly openedAt: Instant;
  readonly endsAt: Instant;
}

export interface Sessions {
  open(session: Session): Promise<void>;
  /** The session if it is neither closed nor at its end. */
  find(id: string, at: Instant): Promise<Session | undefined>;
  close(id: string): Promise<void>;
  closeAllOf(officer: OfficerId): Promise<void>;
}

export interface SignInStore {
  readonly credentials: Credentials;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  /** Drops sessions that have ended by now and tries that no longer count. */
  sweep(now: Instant, forgetBefore: Instant): Promise<void>;
}
