import { type Instant, plusMs } from '@app/kernel';
import { isWithin, type Period } from './asking.js';
import type { Claim } from './measure.js';

/** Whether a claim belongs to a period: a limit at its very end does, one at its very beginning is of the day before. */
export const isClaimedIn = (period: Period, { on, isLimit }: Claim): boolean => {
  const { from, to } = period;
  return isLimit ? (from === undefined || on > from) && (to === undefined || on <= to) : isWithin(period, on);
};

/** A moment of the day to which a claim belongs. */
export const belongsTo = ({ on, isLimit }: Claim): Instant => (isLimit ? plusMs(on, -1) : on);
