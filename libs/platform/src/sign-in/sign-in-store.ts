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

/** How many tries in a row, and until when earlier ones are forgotten. */
export interface AttemptRule {
  readonly most: number;
  readonly forgetBefore: Instant;
}

/** Tries are counted before the password is looked at, so that many at once do not slip through; officers nobody knows count alike. */
export interface Attempts {
  /** Counts one more try; when there were too many, counts nothing and tells when the last of them was. */
  begin(officer: OfficerId, at: Instant, rule: AttemptRule): Promise<'may try' | { readonly lastAt: Instant }>;
  forget(officer: OfficerId): Promise<void>;
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
