import type { CallId, Fact, Instant, UnitCode } from '@app/kernel';
import type { By, WithReason } from '../acts/told.js';

/** What a case tells, in words that name no person. */
export interface CaseWords {
  readonly title: string;
  /** What it was about. */
  readonly background: string;
  /** What the departments did. */
  readonly done: string;
  readonly result: string;
  /** What others may learn from it. */
  readonly lesson?: string;
}

export type TypicalCasePublished = Fact<
  'TypicalCasePublished',
  By &
    CaseWords & {
      readonly call: CallId;
      /** Published anew after a withdrawal, it is the next. */
      readonly edition: number;
      readonly matter: string;
      /** Named with thanks: calling is to be encouraged. */
      readonly township: UnitCode;
      readonly lead?: UnitCode;
      readonly cooperating: readonly UnitCode[];
      readonly closedAt: Instant;
    }
>;
export type TypicalCaseWithdrawn = Fact<'TypicalCaseWithdrawn', By & WithReason>;

/** Everything that can happen to a closed call as an example: one stream, `typicalCase-<call>`. */
export type TypicalCaseFact = TypicalCasePublished | TypicalCaseWithdrawn;
