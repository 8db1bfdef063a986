import type { LocalDate } from '@app/kernel';
import type { CalendarVersion } from './calendar-version.js';
import { dayNumber, dayOf, isWeekend } from './day-number.js';

/** A calendar, laid out once so that a count is two look-ups and a slice. */
export interface DayIndex {
  readonly first: number;
  readonly last: number;
  readonly knownUntil: number;
  /** Every day from `first` to `last`. */
  readonly days: readonly LocalDate[];
  readonly working: readonly LocalDate[];
  readonly workingNumbers: readonly number[];
  /** How many working days there are up to and including a day, by days since `first`. */
  readonly rank: Int32Array;
}

const indexes = new WeakMap<CalendarVersion, DayIndex>();

/** The index of a calendar, built at its first use. */
export const dayIndex = (calendar: CalendarVersion): DayIndex => {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const index = buildIndex(calendar);
  indexes.set(calendar, index);
  return index;
};

/** How many working days there are up to and including a day; a day out of the index counts as its nearest. */
export const workedUntil = ({ first, last, rank }: DayIndex, day: number): number =>
  day < first ? 0 : (rank[Math.min(day, last) - first] as number);

export const isWorking = (index: DayIndex, day: number): boolean =>
  day < index.first || day > index.last ? !isWeekend(day) : workedUntil(index, day) > workedUntil(index, day - 1);

const buildIndex = (calendar: CalendarVersion): DayIndex => {
  const first = dayNumber(calendar.firstDay);
  const last = dayNumber(calendar.horizon);
  const days = Array.from({ length: last - first + 1 }, (_, passed) => dayOf(first + passed));
  const rank = new Int32Array(days.length);
  const workingNumbers: number[] = [];
  const works = workedBy(calendar);
  days.forEach((day, passed) => {
    if (works(day, first + passed)) workingNumbers.push(first + passed);
    rank[passed] = workingNumbers.length;
  });
  const working = workingNumbers.map((number) => days[number - first] as LocalDate);
  return { first, last, knownUntil: dayNumber(calendar.knownUntil), days, working, workingNumbers, rank };
};

/** The tenant's own days go before the notice, the notice before what the law foretells, that before the weekday. */
const workedBy = ({ rest, makeUp, own, expected, knownUntil }: CalendarVersion) => {
  const worked = new Map<LocalDate, boolean>();
  for (const day of expected) if (day > knownUntil) worked.set(day, false);
  for (const day of rest) worked.set(day, false);
  for (const day of makeUp) worked.set(day, true);
  for (const { day, kind } of own) worked.set(day, kind === 'work');
  return (day: LocalDate, number: number): boolean => worked.get(day) ?? !isWeekend(number);
};
