import type { Instant, LocalDate } from '@app/kernel';
import { localDate, startOfDay } from '../deadlines/wall-clock.js';
import type { Window } from '../ladder/ladder.js';

const quarter = (month: string): string => `Q${Math.ceil(Number(month) / 3)}`;

/** The month, quarter or year in which a moment lies on the county's calendar: `2026-03`, `2026-Q1`, `2026`. */
export const windowOf = (at: Instant, within: Window, timeZone: string): string => {
  const [year = '', month = ''] = localDate(at, timeZone).split('-');
  if (within === 'year') return year;
  return `${year}-${within === 'month' ? month : quarter(month)}`;
};

const MONTHS: Readonly<Record<Window, number>> = { month: 1, quarter: 3, year: 12 };

const firstOf = (year: number, month: number): LocalDate =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as LocalDate;

/** Whether moments lie in the same month, quarter or year as one: compared as text, for a unit may have thousands of cards. */
export const sameWindowAs = (at: Instant, within: Window, timeZone: string): ((other: Instant) => boolean) => {
  const [year = 0, month = 0] = localDate(at, timeZone).split('-').map(Number);
  const first = month - 1 - ((month - 1) % MONTHS[within]);
  const from = startOfDay(firstOf(year, first), timeZone);
  const to = startOfDay(firstOf(year, first + MONTHS[within]), timeZone);
  return (other) => from <= other && other < to;
};
