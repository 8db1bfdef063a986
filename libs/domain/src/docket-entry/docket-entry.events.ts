import type { CallId, Fact, Instant, MeetingId, SlipId, UnitCode } from '@app/kernel';
import type { By } from '../acts/told.js';
import type { Basis, ListBasis } from '../authority/basis.js';
import type { Deadline } from '../deadlines/deadline.js';

export const TRIGGERS = ['dispute', 'second-return', 'nobody-named', 'unsigned', 'closure-missed', 'by-hand'] as const;
/** Why a call is on the docket: what happened to it, or somebody who put it there. */
export type Trigger = (typeof TRIGGERS)[number];

export const RESULTS = ['agreed', 'without-result'] as const;
export type Result = (typeof RESULTS)[number];

/** What a call is about, as the docket and the precedents tell it. */
export interface Matter {
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly listItem?: ListBasis;
}

export type CallDocketed = Fact<
  'CallDocketed',
  By &
    Matter & {
      readonly call: CallId;
      /** A call may come on the docket again: its first entry is 1. */
      readonly round: number;
      readonly trigger: Trigger;
      readonly slip?: SlipId;
      readonly reason?: string;
      readonly township: UnitCode;
      /** Those that had a slip of it until now. */
      readonly units: readonly UnitCode[];
      readonly lead?: UnitCode;
      readonly statementsBy: Deadline;
      readonly rulingBy: Deadline;
    }
>;

/** By when both sides are to have spoken, and by when it is ruled. */
export interface EntryLimits {
  readonly statementsBy: Deadline;
  readonly rulingBy: Deadline;
}

/** A new calendar moved what was still running. */
export type DocketDeadlineMoved = Fact<
  'DocketDeadlineMoved',
  By & Partial<EntryLimits> & { readonly reason: 'calendar' }
>;

export type StatementFiled = Fact<
  'StatementFiled',
  By & {
    readonly unit: UnitCode;
    readonly text: string;
    readonly basis?: string;
    /** The unit that should lead, in its view. */
    readonly proposes?: UnitCode;
    readonly late: boolean;
  }
>;
export type StatementsMissed = Fact<'StatementsMissed', { readonly at: Instant; readonly units: readonly UnitCode[] }>;

interface Talks extends By {
  readonly attended: readonly UnitCode[];
  readonly minutes: string;
  readonly result: Result;
  /** On whom they agreed. */
  readonly lead?: UnitCode;
}
export type ConsultationRecorded = Fact<'ConsultationRecorded', Talks>;
export type CoordinationRecorded = Fact<'CoordinationRecorded', Talks>;

export type EntryWithdrawn = Fact<
  'EntryWithdrawn',
  By & { readonly round: number; readonly reason: string; readonly lead?: UnitCode }
>;
/** The call was closed, withdrawn or declined: there is nothing left to rule on. */
export type EntryLapsed = Fact<'EntryLapsed', { readonly at: Instant; readonly because: string }>;

export type RulingIssued = Fact<
  'RulingIssued',
  By &
    Matter & {
      readonly call: CallId;
      readonly round: number;
      /** 联〔2026〕3号: unique, counted anew each year. */
      readonly ruling: string;
      readonly meeting: MeetingId;
      readonly lead: UnitCode;
      readonly cooperating: readonly UnitCode[];
      readonly basis: Basis;
      /** The law and the 三定 provisions that it rests on. */
      readonly legalBasis: string;
      readonly reasons: string;
      /** The unit that bears the time lost. */
      readonly bears: UnitCode;
      /** Earlier rulings that are no precedents any more. */
      readonly overrules: readonly string[];
      /** What the list should say henceforth. */
      readonly draft?: string;
    }
>;
export type RulingTookEffect = Fact<'RulingTookEffect', { readonly at: Instant; readonly ruling: string }>;
export type RulingFoundNoEffect = Fact<
  'RulingFoundNoEffect',
  { readonly at: Instant; readonly ruling: string; readonly because: string }
>;
export type RulingPublished = Fact<'RulingPublished', By & { readonly ruling: string }>;

export type RulingDeadlineNear = Fact<'RulingDeadlineNear', { readonly at: Instant }>;
export type RulingDeadlineMissed = Fact<'RulingDeadlineMissed', { readonly at: Instant; readonly dueAt: Instant }>;

/** Everything that can happen to a call on the joint meeting's docket: one stream, `docketEntry-<call>`. */
export type DocketEntryFact =
  | CallDocketed
  | DocketDeadlineMoved
  | StatementFiled
  | StatementsMissed
  | ConsultationRecorded
  | CoordinationRecorded
  | EntryWithdrawn
  | EntryLapsed
  | RulingIssued
  | RulingTookEffect
  | RulingFoundNoEffect
  | RulingPublished
  | RulingDeadlineNear
  | RulingDeadlineMissed;
