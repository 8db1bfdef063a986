import type { CallId, Fact, Instant, SlipId, UnitCode } from '@app/kernel';
import type { By, WithReason } from '../acts/told.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { Urgency } from '../deadlines/limit.js';
import type { Evidence, ListBasis, PersonServed, Place, Satisfaction, Source } from './call-slip.js';
import type { SlipFact } from './slip.events.js';

export const BEYOND_POWER = [
  'no-enforcement-power',
  'needs-certification',
  'crosses-departments',
  'needs-expertise',
] as const;
/** Why the matter is beyond the township's own power. */
export type BeyondPower = (typeof BEYOND_POWER)[number];

export type CallRaised = Fact<
  'CallRaised',
  By & {
    readonly call: CallId;
    readonly number: string;
    readonly township: UnitCode;
    /** Raised by the dispatcher, or by a connected system, in the township's name. */
    readonly proxy: boolean;
    readonly needsApproval: boolean;
    readonly subject: string;
    readonly asks: string;
    readonly matter: string;
    readonly place: Place;
    readonly beyondPower: readonly BeyondPower[];
    readonly urgency: Urgency;
    readonly listItem?: ListBasis;
    readonly evidence: readonly Evidence[];
    readonly source: Source;
    readonly personServed?: PersonServed;
    /** When a department is to be named; a call that waits for its approval has no such limit yet. */
    readonly nameBy?: Deadline;
  }
>;
/** From now on the call waits for a department to be named. */
interface Awaiting {
  readonly nameBy?: Deadline;
}
export type CallApproved = Fact<'CallApproved', By & Awaiting>;
export type CallHeldBack = Fact<'CallHeldBack', By & WithReason>;
export type CallDeclined = Fact<'CallDeclined', By & WithReason>;
export type CallWithdrawn = Fact<'CallWithdrawn', By & WithReason>;
export type ClosureConfirmed = Fact<'ClosureConfirmed', By & { readonly solved: boolean; readonly remark?: string }>;
export type ClosureDeemedConfirmed = Fact<'ClosureDeemedConfirmed', { readonly at: Instant }>;
/** A new calendar counts the limit for confirming anew. */
export type ConfirmationMoved = Fact<
  'ConfirmationMoved',
  By & { readonly reason: 'calendar'; readonly confirmBy: Deadline }
>;
export type CallClosed = Fact<
  'CallClosed',
  { readonly at: Instant; readonly rateUntil: Deadline; readonly recursUntil: Deadline }
>;
export type ReworkOrdered = Fact<'ReworkOrdered', By & WithReason & { readonly slip: SlipId }>;
export type CallReopened = Fact<'CallReopened', By & WithReason & Awaiting>;

interface Settled {
  readonly at: Instant;
  /** Slips whose departments owe nothing more. */
  readonly released: readonly SlipId[];
}
/** The joint meeting ruled who is responsible; slips follow where they are not there yet. */
export type ResponsibilityRuled = Fact<
  'ResponsibilityRuled',
  Settled & {
    readonly ruling: string;
    readonly lead: UnitCode;
    readonly cooperating: readonly UnitCode[];
    /** The unit to which the time lost until now is attributed. */
    readonly bears: UnitCode;
  }
>;
/** It came too late to change anything. */
export type RulingWithoutEffect = Fact<
  'RulingWithoutEffect',
  { readonly at: Instant; readonly ruling: string; readonly because: string }
>;
/** The departments agreed before the joint meeting had to rule. */
export type DisputeEnded = Fact<
  'DisputeEnded',
  Settled & {
    readonly reason: string;
    readonly lead: UnitCode;
    /** The entry of the docket that was withdrawn. */
    readonly round: number;
  }
>;
export type ServedPersonRated = Fact<
  'ServedPersonRated',
  By & {
    readonly rating: Satisfaction;
    readonly solved: boolean;
    readonly remark?: string;
    /** Absent: by telephone, noted by an officer. */
    readonly through?: 'link';
    readonly calledAt?: Instant;
    /** Who telephoned, when it was not the officer who noted it. */
    readonly caller?: string;
  }
>;
/** A one-time link for the person served; its token is kept nowhere. */
export type ServedLinkIssued = Fact<
  'ServedLinkIssued',
  By & { readonly tokenHash: string; readonly expiresAt: Instant }
>;

/** Everything that can happen to a call and its slips: one stream, `call-<id>`. */
export type CallFact =
  | CallRaised
  | CallApproved
  | CallHeldBack
  | CallDeclined
  | CallWithdrawn
  | ClosureConfirmed
  | ClosureDeemedConfirmed
  | ConfirmationMoved
  | CallClosed
  | ReworkOrdered
  | CallReopened
  | ServedPersonRated
  | ServedLinkIssued
  | ResponsibilityRuled
  | RulingWithoutEffect
  | DisputeEnded
  | SlipFact;

const RATINGS: ReadonlySet<string> = new Set<CallFact['type']>([
  'DepartmentRated',
  'ServedPersonRated',
  'ServedLinkIssued',
]);

/** What the township or the person served thinks of a department: never shown to it beside the call. */
export const isRatingFact = (type: string): boolean => RATINGS.has(type);
