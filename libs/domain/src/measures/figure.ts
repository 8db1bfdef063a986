import type { Definition, Measure } from './measure.js';
import { ROUNDING } from './measure.js';
import { definitionOf } from './measures.js';
import { percent } from './rate.js';

/** A rate with both its parts; of nothing the rate is null. */
export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
  /** Percent as text, e.g. `82.23`. */
  readonly rate: string | null;
}

export interface Figure extends Parts {
  /** The unit, township, matter or month. */
  readonly row: string;
  readonly measure: Definition['measure'];
  readonly formula: string;
  /** How many slips a supervisor left out; the rate with them stands beside. */
  readonly excluded: number;
  readonly withExclusions: Parts;
  readonly definition: Definition;
}

/** What has been counted so far for one row of one measure. */
export interface Count {
  met: number;
  claimed: number;
  metExcluded: number;
  claimedExcluded: number;
}

const parts = (numerator: number, denominator: number): Parts => ({
  numerator,
  denominator,
  rate: percent(numerator, denominator, ROUNDING.decimals),
});

export const figureOf = (row: string, measure: Measure, count: Count): Figure => ({
  row,
  measure: measure.measure,
  formula: measure.formula,
  ...parts(count.met, count.claimed),
  excluded: count.claimedExcluded,
  withExclusions: parts(count.met + count.metExcluded, count.claimed + count.claimedExcluded),
  definition: definitionOf(measure),
});
