import type { Instant, StepId, UnitCode } from '@app/kernel';
import type { StepKind } from '../ladder/ladder.js';
import type { AboutSlip, AnswerLimits, Cause } from './supervision.events.js';

export const STEP_STANDINGS = ['in force', 'awaiting answer', 'answered', 'settled', 'recalled'] as const;
/** A step without a limit for its answer is in force until it is recalled. */
export type StepStanding = (typeof STEP_STANDINGS)[number];

/** A step as its rules see it; the words of answers stay in the log and the register. */
export interface Step extends AnswerLimits {
  readonly id: StepId;
  readonly unit: UnitCode;
  readonly kind: StepKind;
  readonly because: Cause;
  readonly about?: AboutSlip;
  /** The versions that it was issued under: it keeps their limits, and what its silence brings about. */
  readonly ladder: number;
  readonly settings: number;
  readonly issuedAt: Instant;
  readonly received: boolean;
  readonly near: boolean;
  readonly missed: boolean;
  /** Its silence has brought another step about. */
  readonly escalated: boolean;
  readonly standing: StepStanding;
}

/** What a unit was told from the ladder, the earliest first. */
export interface Supervision {
  readonly steps: readonly Step[];
  readonly falseClosures: readonly AboutSlip[];
  readonly lastAt?: Instant;
}

export const stepOf = ({ steps }: Supervision, id: StepId): Step | undefined => steps.find((step) => step.id === id);

export const nextStepId = ({ steps }: Supervision): StepId => String(Number(steps.at(-1)?.id ?? 0) + 1) as StepId;

/** When it counts: a card of a slip at the moment of its limit, whenever it was told. */
export const countsAt = ({ because, issuedAt }: Step): Instant => ('since' in because ? because.since : issuedAt);

export const sameSlip = (one: AboutSlip | undefined, other: AboutSlip | undefined): boolean =>
  one !== undefined && one.call === other?.call && one.slip === other.slip;
