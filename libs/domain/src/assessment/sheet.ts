import type { CallId, Instant, SlipId, UnitCode } from '@app/kernel';
import type { Parts } from '../measures/figure.js';
import type { AssessedPeriod } from './period.js';
import type { Component, SchemeVersion, Side } from './scheme.js';

/** The counts of a rating by the township that it came from: for those who watch, never for the department. */
export type ByTownship = Readonly<Record<string, { readonly met: number; readonly of: number }>>;

/** One mark of a unit, with its parts; below the minimum there are only the counts. */
export interface UnitMark extends Component, Parts {
  readonly definition: number;
  readonly excluded: number;
  readonly byTownship?: ByTownship;
}

/** A unit's line on the result sheet. */
export interface UnitLine {
  readonly unit: UnitCode;
  readonly name: string;
  readonly side: Side;
  readonly marks: readonly UnitMark[];
  /** Out of 100; null while a mark that counts rests on too few slips. */
  readonly score: string | null;
  /** What the score is worth in a department's annual assessment. */
  readonly points: string | null;
  readonly rank: number | null;
}

/** A slip that is left out of a mark, or of all marks of the unit, with reason and approver. */
export interface Exclusion {
  readonly unit: UnitCode;
  readonly mark?: Pick<Component, 'measure' | 'formula'>;
  readonly call: CallId;
  readonly slip: SlipId;
  readonly reason: string;
  readonly approver: string;
  /** The appeal that was upheld. */
  readonly appeal?: number;
}

/** The result of a period, with everything that it rests on. */
export interface Sheet {
  readonly period: AssessedPeriod;
  readonly scheme: SchemeVersion;
  readonly asOf: { readonly at: Instant; readonly position: string };
  readonly lines: readonly UnitLine[];
  readonly exclusions: readonly Exclusion[];
  /** How many exclusions of this assessment it knew. */
  readonly decisions: number;
}
