import type { Instant, OfficerId, UnitCode } from '@app/kernel';
import type { KeptCredential } from './sign-in-store.js';

/** An officer as the organisation knows them now. */
export interface OfficerOnDuty {
  readonly id: OfficerId;
  readonly name: string;
  readonly unit: UnitCode;
  readonly roles: readonly string[];
  readonly enrolledAt?: Instant | undefined;
}

/** Whether a password was set for whoever had the id before: it opens nothing. */
export const isOfBefore = (
  { setAt }: Pick<KeptCredential, 'setAt'>,
  { enrolledAt }: Pick<OfficerOnDuty, 'enrolledAt'>,
): boolean => enrolledAt !== undefined && setAt < enrolledAt;
