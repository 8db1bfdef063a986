import type { Instant, ReboundId, UnitCode } from '@app/kernel';
import type { Deadline } from '../deadlines/deadline.js';

export const REBOUND_STANDINGS = ['awaiting answer', 'answered', 'upheld', 'dismissed', 'withdrawn'] as const;
export type ReboundStanding = (typeof REBOUND_STANDINGS)[number];

/** A report as its rules see it. */
export interface Reported {
  readonly id: ReboundId;
  readonly township: UnitCode;
  readonly department: UnitCode;
  readonly answerBy: Deadline;
  readonly settings: number;
  readonly near: boolean;
  /** Late stays late: an answer that comes afterwards does not undo it. */
  readonly missed: boolean;
  readonly standing: ReboundStanding;
  /** When the latest fact happened: time never runs backwards. */
  readonly lastAt: Instant;
}

export type Rebound = 'unreported' | Reported;
