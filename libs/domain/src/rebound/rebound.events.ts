import type { CallId, Fact, Instant, LocalDate, ReboundId, UnitCode } from '@app/kernel';
import type { Evidence } from '../acts/evidence.js';
import type { By, WithReason } from '../acts/told.js';
import type { Deadline } from '../deadlines/deadline.js';

export const REBOUND_SOURCES = ['township', 'grid', 'call'] as const;
/** Who noticed it: the township, a grid worker’s report, or a call that shows it; and the number it has there. */
export interface ReboundSource {
  readonly kind: (typeof REBOUND_SOURCES)[number];
  readonly number?: string;
}

export type ReboundReported = Fact<
  'ReboundReported',
  By & {
    readonly rebound: ReboundId;
    readonly township: UnitCode;
    /** Reported by the dispatcher in the township’s name. */
    readonly proxy: boolean;
    readonly department: UnitCode;
    readonly work: string;
    readonly since: LocalDate;
    readonly source: ReboundSource;
    readonly call?: CallId;
    readonly evidence: readonly Evidence[];
    readonly answerBy: Deadline;
    /** The version of the settings that it is counted under. */
    readonly settings: number;
  }
>;
export type ReboundAnswered = Fact<
  'ReboundAnswered',
  By & { readonly answer: string; readonly evidence: readonly Evidence[] }
>;
export type ReboundDeadlineNear = Fact<'ReboundDeadlineNear', { readonly at: Instant }>;
export type ReboundDeadlineMissed = Fact<'ReboundDeadlineMissed', { readonly at: Instant; readonly dueAt: Instant }>;
export type ReboundDeadlineMoved = Fact<
  'ReboundDeadlineMoved',
  By & { readonly reason: 'calendar'; readonly answerBy: Deadline }
>;
/** 反弹属实：work had arrived without admission. */
export type ReboundUpheld = Fact<'ReboundUpheld', By & WithReason>;
/** 反弹不属实。 */
export type ReboundDismissed = Fact<'ReboundDismissed', By & WithReason>;
export type ReboundWithdrawn = Fact<'ReboundWithdrawn', By & WithReason>;

/** Everything that can happen to a rebound report: one stream, `rebound-<id>`. */
export type ReboundFact =
  | ReboundReported
  | ReboundAnswered
  | ReboundDeadlineNear
  | ReboundDeadlineMissed
  | ReboundDeadlineMoved
  | ReboundUpheld
  | ReboundDismissed
  | ReboundWithdrawn;
