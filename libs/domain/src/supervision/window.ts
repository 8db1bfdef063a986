import type { Instant } from '@app/kernel';
import { localDate } from '../deadlines/wall-clock.js';
import type { Window } from '../ladder/ladder.js';

const quarter = (month: string): string => `Q${Math.ceil(Number(month) / 3)}`;

/** The month, quarter or year in which a moment lies on the county's calendar: `2026-03`, `2026-Q1`, `2026`. */
export const windowOf = (at: Instant, within: Window, timeZone: string): string => {
  const [year = '', month = ''] = localDate(at, timeZone).split('-');
  if (within === 'year') return year;
  return `${year}-${within === 'month' ? month : quarter(month)}`;
};
