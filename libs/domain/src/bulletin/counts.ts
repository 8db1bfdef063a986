import { closureRate } from '../measures/closure-rate.js';
import { isCompletedOnTime } from '../measures/fell-due.js';
import { isInStock, isReleased } from '../measures/life-standing.js';
import type { Claim, Measure } from '../measures/measure.js';
import { completionRate, disputeRate, extensionRate, returnRate, reworkRate } from '../measures/of-dispatched.js';
import { onTimeRate } from '../measures/on-time-rate.js';
import { resolutionRate } from '../measures/resolution-rate.js';
import { responseRate } from '../measures/response-rate.js';
import { satisfactionRate } from '../measures/satisfaction-rate.js';
import type { SlipSoFar } from '../measures/slip-so-far.js';

/** Slips of a measure’s denominator that are counted in a column. */
export interface Counted {
  readonly measure: Measure;
  readonly counts: (claim: Claim, slip: SlipSoFar) => boolean;
}

const all = (measure: Measure): Counted => ({ measure, counts: () => true });
const met = (measure: Measure): Counted => ({ measure, counts: (claim) => claim.met });
const where = (measure: Measure, counts: Counted['counts']): Counted => ({ measure, counts });

const onTime = onTimeRate('all-due');

/** Everything that a column of a bulletin can count. */
export const COUNTS = {
  dispatched: all(completionRate),
  /** Dispatched, and not released since. */
  assigned: where(completionRate, (_, { standing }) => !isReleased(standing)),
  completed: met(completionRate),
  'completed-on-time': where(completionRate, (_, slip) => isCompletedOnTime(slip)),
  'completed-late': where(completionRate, ({ met }, slip) => met && !isCompletedOnTime(slip)),
  'not-completed': where(completionRate, (_, { standing }) => isInStock(standing)),
  released: where(completionRate, (_, { standing }) => isReleased(standing)),
  returned: met(returnRate),
  reworked: met(reworkRate),
  extended: met(extensionRate),
  disputed: met(disputeRate),
  due: all(closureRate),
  closed: met(closureRate),
  'closed-on-time': where(closureRate, ({ met }, slip) => met && isCompletedOnTime(slip)),
  'closed-late': where(closureRate, ({ met }, slip) => met && !isCompletedOnTime(slip)),
  'on-time': met(onTime),
  'response-due': all(responseRate),
  responded: met(responseRate),
  rated: all(satisfactionRate),
  satisfied: met(satisfactionRate),
  dissatisfied: where(satisfactionRate, ({ met }) => !met),
  'closed-in-period': all(resolutionRate),
  solved: met(resolutionRate),
} as const satisfies Readonly<Record<string, Counted>>;

export type CountName = keyof typeof COUNTS;
