import type { Instant } from '@app/kernel';
import type { SlipSoFar } from './slip-so-far.js';

export const MEASURE_NAMES = [
  'ResponseRate',
  'ClosureRate',
  'OnTimeRate',
  'CompletionRate',
  'SatisfactionRate',
  'ResolutionRate',
  'ReturnRate',
  'ReworkRate',
  'ExtensionRate',
  'DisputeRate',
  'ServedSatisfactionRate',
  'ServedResolutionRate',
  'CallQualityRate',
] as const;
export type MeasureName = (typeof MEASURE_NAMES)[number];

/** Numerator and denominator in words, so that nobody need guess. */
export interface Definition {
  readonly measure: MeasureName;
  readonly formula: string;
  /** Raised whenever a figure could come out otherwise. */
  readonly version: number;
  readonly zh: string;
  readonly en: string;
}

/** A slip in the denominator: the moment by which it belongs to a period, and whether it is in the numerator too. */
export interface Claim {
  readonly on: Instant;
  readonly met: boolean;
  /** The moment is a limit: at 24:00 it belongs to the day that it ends, not to the one that begins. */
  readonly isLimit: boolean;
}

export interface Measure extends Definition {
  /** Undefined: the slip is none of this measure's. */
  readonly claim: (slip: SlipSoFar) => Claim | undefined;
}

/** How every rate is rounded. */
export const ROUNDING = { zh: '四舍五入,保留两位小数', en: 'rounded half up to 2 decimals', decimals: 2 } as const;

const RATINGS: ReadonlySet<string> = new Set<MeasureName>([
  'SatisfactionRate',
  'ServedSatisfactionRate',
  'ServedResolutionRate',
]);

/** Counts what the township or the person served thinks of a department: shown to it in groups of townships only. */
export const isRating = (measure: string): boolean => RATINGS.has(measure);
