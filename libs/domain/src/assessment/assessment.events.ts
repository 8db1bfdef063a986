import type { CallId, Fact, Instant, LocalDate, SlipId, UnitCode } from '@app/kernel';
import type { By, WithReason } from '../acts/told.js';
import type { Component, Scheme } from './scheme.js';
import type { Exclusion, Sheet } from './sheet.js';

/** The name of the assessed period: `2026-Q1`. */
interface OfPeriod {
  readonly assessment: string;
}

/** One of a unit's marks; the whole result where none is named. */
export type MarkNamed = Pick<Component, 'measure' | 'formula'>;
export interface SlipNamed {
  readonly call: CallId;
  readonly slip: SlipId;
}

export type AssessmentSchemePublished = Fact<
  'AssessmentSchemePublished',
  By & { readonly version: number; readonly effectiveFrom: LocalDate; readonly scheme: Scheme }
>;

export type ResultAppealed = Fact<
  'ResultAppealed',
  By &
    WithReason &
    OfPeriod & {
      readonly appeal: number;
      readonly unit: UnitCode;
      readonly mark?: MarkNamed;
      readonly slips: readonly SlipNamed[];
    }
>;
interface AppealDecided extends By, WithReason, OfPeriod {
  readonly appeal: number;
}
/** What is upheld excludes slips from the next edition. */
export type AppealUpheld = Fact<
  'AppealUpheld',
  AppealDecided & { readonly approver: string; readonly excludes: readonly SlipNamed[] }
>;
export type AppealDismissed = Fact<'AppealDismissed', AppealDecided>;

/** Left out of a unit's marks without an appeal. */
export type SlipLeftOut = Fact<'SlipLeftOut', By & OfPeriod & Omit<Exclusion, 'appeal'>>;

/** Frozen: the sheet as it was published, the place in the log that it knew, and its hash. */
export type AssessmentPublished = Fact<
  'AssessmentPublished',
  By &
    OfPeriod & {
      readonly edition: number;
      readonly sheet: Sheet;
      readonly sha256: string;
      /** What changed, from the second edition on. */
      readonly because?: string;
      readonly appealUntil: Instant;
    }
>;

/** The county's two-way assessment: one stream, `assessment-county`. */
export type AssessmentFact =
  | AssessmentSchemePublished
  | ResultAppealed
  | AppealUpheld
  | AppealDismissed
  | SlipLeftOut
  | AssessmentPublished;

export const ASSESSMENT_STREAM = 'assessment-county';
