import type { Instant } from '@app/kernel';
import { MISUSED, Plain } from '../plain.js';

interface Period {
  readonly from?: string;
  readonly to?: string;
}

export const refuseTheWrongWayRound = ({ from, to }: Period): void => {
  if (from !== undefined && to !== undefined && from > to)
    throw new Plain(`--from ${from} 晚于 --to ${to} (the period ends before it begins)`, MISUSED);
};

/** The moment itself, when it has come. */
export const refuseTheFuture = (at: Instant, now: Instant): Instant => {
  if (at <= now) return at;
  throw new Plain(`--as-of ${at} 尚未到来 (this moment has not come yet)`, MISUSED);
};
