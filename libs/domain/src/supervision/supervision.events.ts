import type { CallId, Fact, Instant, SlipId, StepId, UnitCode } from '@app/kernel';
import type { Evidence } from '../acts/evidence.js';
import type { By, WithReason } from '../acts/told.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { StepKind } from '../ladder/ladder.js';

/** The slip that a step is about. */
export interface AboutSlip {
  readonly call: CallId;
  readonly slip: SlipId;
}

/** The limit of a slip for which a card is shown. */
export type CardLimit = 'respond' | 'onSite' | 'close';

/** Why a step was taken. */
export type Cause =
  /** A limit of the slip turned yellow, or was missed, at that moment. */
  | { readonly is: 'limit-near' | 'limit-missed'; readonly limit: CardLimit; readonly since: Instant }
  /** The earlier steps that brought it about. */
  | { readonly is: 'steps'; readonly steps: readonly StepId[] }
  /** The step that was not answered. */
  | { readonly is: 'unanswered'; readonly step: StepId }
  | { readonly is: 'false-closure' }
  /** A supervisor took it. */
  | { readonly is: 'direct'; readonly reason: string };

/** By when a step is to be answered, and by when silence brings the next one about. */
export interface AnswerLimits {
  readonly answerBy?: Deadline;
  readonly toleratedUntil?: Deadline;
}

interface OnStep {
  readonly step: StepId;
}

export type StepIssued = Fact<
  'StepIssued',
  By &
    OnStep &
    AnswerLimits & {
      readonly unit: UnitCode;
      readonly kind: StepKind;
      readonly because: Cause;
      readonly about?: AboutSlip;
      /** The version of the ladder, and of the settings that its limits are counted under. */
      readonly ladder: number;
      readonly settings: number;
    }
>;
/** The unit has taken note: who and when. */
export type StepReceived = Fact<'StepReceived', By & OnStep>;
export type StepAnswered = Fact<
  'StepAnswered',
  By & OnStep & { readonly answer: string; readonly evidence: readonly Evidence[] }
>;
export type StepAnswerAccepted = Fact<'StepAnswerAccepted', By & OnStep & { readonly remark?: string }>;
/** The answer is not good enough: the unit answers anew. */
export type StepAnswerSentBack = Fact<'StepAnswerSentBack', By & OnStep & WithReason & AnswerLimits>;
export type StepAnswerNear = Fact<'StepAnswerNear', OnStep & { readonly at: Instant }>;
export type StepAnswerMissed = Fact<'StepAnswerMissed', OnStep & { readonly at: Instant; readonly dueAt: Instant }>;
export type StepAnswerMoved = Fact<'StepAnswerMoved', By & OnStep & AnswerLimits & { readonly reason: 'calendar' }>;
export type StepRecalled = Fact<'StepRecalled', By & OnStep & WithReason>;
/** 虚假办结: a supervisor found that what was reported as done was not. */
export type FalseClosureFound = Fact<'FalseClosureFound', By & WithReason & { readonly about: AboutSlip }>;

/** Everything that a unit is told from the ladder: one stream per unit, `supervision-<unit>`. */
export type SupervisionFact =
  | StepIssued
  | StepReceived
  | StepAnswered
  | StepAnswerAccepted
  | StepAnswerSentBack
  | StepAnswerNear
  | StepAnswerMissed
  | StepAnswerMoved
  | StepRecalled
  | FalseClosureFound;
