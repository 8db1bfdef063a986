import type { CallId, Instant, OfficerId, SlipId, UnitCode } from '@app/kernel';

/** What the flags need to know of a slip, and nothing more. */
export interface ToldSlip {
  readonly call: CallId;
  readonly slip: SlipId;
  readonly unit: UnitCode;
  readonly township: UnitCode;
  readonly dispatchedAt: Instant;
  readonly closeBy?: Instant;
  /** The first thing that the unit did before it reported: signing for a slip is none. */
  readonly firstStepAt?: Instant;
  /** The feedback in force. */
  readonly filed?: { readonly at: Instant; readonly words: string; readonly evidence: number };
  readonly closedAt?: Instant;
  readonly recurredAt?: Instant;
  readonly rated?: { readonly by: OfficerId; readonly at: Instant; readonly satisfied: boolean };
  /** Left out of the rates by a supervisor. */
  readonly excluded?: { readonly reason: string; readonly approver: string };
}

export const filedWithin = (slip: ToldSlip, from: Instant, to: Instant): boolean =>
  slip.filed !== undefined && slip.filed.at >= from && slip.filed.at < to;
