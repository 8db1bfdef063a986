import type { Instant } from '@app/kernel';
import { localDate } from '../deadlines/wall-clock.js';
import type { AsOf } from './as-of.js';
import type { SlipLife } from './life.js';

/** From a moment on, and until just before another; without them, from the beginning and without end. */
export interface Period {
  readonly from?: Instant;
  readonly to?: Instant;
}

/** What the rows of a table of figures stand for; `county` is one row for everything. */
export type Grouping = 'unit' | 'township' | 'matter' | 'month' | 'county';

/** Which figures are wanted, and from which moment they look. */
export interface Asking extends Period {
  readonly by: Grouping;
  readonly asOf: AsOf;
  readonly timeZone: string;
}

export const isWithin = ({ from, to }: Period, at: Instant): boolean =>
  (from === undefined || at >= from) && (to === undefined || at < to);

/** The key of the row that a slip belongs to; a month is `YYYY-MM` in the tenant's zone. */
export const rowOf = (life: SlipLife, on: Instant, { by, timeZone }: Pick<Asking, 'by' | 'timeZone'>): string => {
  if (by === 'county') return by;
  return by === 'month' ? localDate(on, timeZone).slice(0, 7) : life[by];
};
