import type { Fact, Instant, LocalDate, OfficerId, SlipId, UnitCode } from '@app/kernel';
import type { By, WithReason } from '../acts/told.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { Basis, Evidence, Satisfaction } from './call-slip.js';

/** The limits that a slip runs under; a slip from an old ledger has only those that the ledger knew. */
export interface SlipDeadlines {
  readonly respond?: Deadline;
  readonly onSite?: Deadline;
  readonly close?: Deadline;
  readonly return?: Deadline;
}
export type WatchedLimit = 'respond' | 'onSite' | 'close';

interface OnSlip {
  readonly slip: SlipId;
  readonly at: Instant;
}
type OnSlipBy = OnSlip & By;
type OnSlipWithReason = OnSlipBy & WithReason;

export interface DispatchedSlip extends OnSlipBy {
  readonly to: UnitCode;
  readonly part: 'lead' | 'cooperating';
  readonly basis: Basis;
  /** Why, although the list says that the matter is the township's own. */
  readonly overrules?: string;
  readonly deadlines: SlipDeadlines;
  /** The version of the settings that this slip keeps. */
  readonly settings: number;
  readonly milestones?: readonly Milestone[];
}
/** A step of a long-cycle matter, promised for a day. */
export interface Milestone {
  readonly what: string;
  readonly day: LocalDate;
  /** The end of that day. */
  readonly dueAt: Instant;
}

export type SlipDispatched = Fact<'SlipDispatched', DispatchedSlip>;
export type SlipRedispatched = Fact<'SlipRedispatched', DispatchedSlip & { readonly insteadOf: SlipId }>;
export type SlipSignedFor = Fact<'SlipSignedFor', OnSlipBy>;
export type SlipDeemedSignedFor = Fact<'SlipDeemedSignedFor', OnSlip>;

/** "We are coming": who, how to reach them, when, and what they mean to do. */
export interface ResponseWords {
  readonly contact: string;
  readonly phone: string;
  readonly startsAt: Instant;
  readonly measure: string;
}
export type ResponseGiven = Fact<'ResponseGiven', OnSlipBy & ResponseWords & { readonly amends: boolean }>;
export type ArrivedOnSite = Fact<'ArrivedOnSite', OnSlipBy>;

export type SlipReturned = Fact<'SlipReturned', OnSlipBy & { readonly basis: string; readonly proposed: UnitCode }>;
export type ReturnAccepted = Fact<'ReturnAccepted', OnSlipBy>;
export type ReturnRefused = Fact<'ReturnRefused', OnSlipWithReason>;
export type ResponsibilityDisputed = Fact<'ResponsibilityDisputed', OnSlipWithReason>;

export type ExtensionAsked = Fact<'ExtensionAsked', OnSlipWithReason & { readonly days: number }>;
export type ExtensionRefused = Fact<'ExtensionRefused', OnSlipWithReason>;
export type DeadlineMoved = Fact<
  'DeadlineMoved',
  OnSlipBy & {
    readonly limit: 'respond' | 'close' | 'return';
    readonly reason: 'extension' | 'calendar' | 'rework' | 'suspension';
    readonly deadline: Deadline;
    readonly approvedBy?: string;
  }
>;

export type SlipSuspended = Fact<
  'SlipSuspended',
  OnSlipWithReason & { readonly promiseDate: LocalDate; readonly resumesAt: Instant }
>;
export type SlipResumed = Fact<'SlipResumed', OnSlip>;
export type SlipDischarged = Fact<'SlipDischarged', OnSlipWithReason>;

/** The four elements of a feedback slip. */
export interface FeedbackWords {
  readonly takenUpAt: Instant;
  readonly spokenWith: string;
  readonly done: string;
  readonly result: string;
  readonly evidence: readonly Evidence[];
}
export type FeedbackPrepared = Fact<'FeedbackPrepared', OnSlipBy & FeedbackWords>;
export type FeedbackFiled = Fact<
  'FeedbackFiled',
  OnSlipBy & FeedbackWords & { readonly signedBy?: OfficerId; readonly confirmBy?: Deadline }
>;

export type MilestoneReached = Fact<'MilestoneReached', OnSlipBy & { readonly milestone: string }>;
export type MilestoneMissed = Fact<'MilestoneMissed', OnSlip & { readonly milestone: string }>;

export type DepartmentRated = Fact<
  'DepartmentRated',
  OnSlipBy & {
    readonly rating: Satisfaction;
    /** 1–5 each. */
    readonly speed: number;
    readonly attitude: number;
    readonly result: number;
    readonly remark?: string;
  }
>;
/** How good the call was, by the lead: the other half of the two-way assessment. */
export type CallQualityMarked = Fact<
  'CallQualityMarked',
  OnSlipBy & {
    readonly accurate: boolean;
    readonly complete: boolean;
    readonly inScope: boolean;
    readonly reason?: string;
  }
>;
export type SlipExcluded = Fact<'SlipExcluded', OnSlipWithReason & { readonly approver: string }>;

export type DeadlineNear = Fact<'DeadlineNear', OnSlip & { readonly limit: WatchedLimit }>;
export type ResponseDeadlineMissed = Fact<'ResponseDeadlineMissed', OnSlip & { readonly dueAt: Instant }>;
export type OnSiteDeadlineMissed = Fact<'OnSiteDeadlineMissed', OnSlip & { readonly dueAt: Instant }>;
export type ClosureDeadlineMissed = Fact<
  'ClosureDeadlineMissed',
  OnSlip & {
    readonly dueAt: Instant;
    /** A slip that is still open after this goes on the joint meeting's docket. */
    readonly toleratedUntil?: Deadline;
  }
>;

export type SlipFact =
  | SlipDispatched
  | SlipRedispatched
  | SlipSignedFor
  | SlipDeemedSignedFor
  | ResponseGiven
  | ArrivedOnSite
  | SlipReturned
  | ReturnAccepted
  | ReturnRefused
  | ResponsibilityDisputed
  | ExtensionAsked
  | ExtensionRefused
  | DeadlineMoved
  | SlipSuspended
  | SlipResumed
  | SlipDischarged
  | FeedbackPrepared
  | FeedbackFiled
  | MilestoneReached
  | MilestoneMissed
  | DepartmentRated
  | CallQualityMarked
  | SlipExcluded
  | DeadlineNear
  | ResponseDeadlineMissed
  | OnSiteDeadlineMissed
  | ClosureDeadlineMissed;
