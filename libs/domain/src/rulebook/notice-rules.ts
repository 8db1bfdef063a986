import { type LocalDate, reject } from '@app/kernel';
import type { CalendarVersion } from '../deadlines/calendar-version.js';
import { dayNumber, isWeekend } from '../deadlines/day-number.js';
import type { CalendarNotice } from './calendar-notice.js';

/** 元旦, 劳动节, 国庆节: rest days of every year, whatever a notice says. */
const EVERY_YEAR = ['01-01', '05-01', '10-01'] as const;

const fixedDays = ({ years = [] }: CalendarNotice): readonly LocalDate[] =>
  years.flatMap((year) => EVERY_YEAR.map((day) => `${year}-${day}` as LocalDate));

/** The statutory days that the law foretold, for the days that are known from now on. */
const foretold = (
  { expected }: CalendarNotice,
  { knownUntil }: CalendarVersion,
  newest: CalendarVersion,
): readonly LocalDate[] => (expected ?? newest.expected).filter((day) => day > newest.knownUntil && day <= knownUntil);

/** A year that is stated anew, or known from now on, has its statutory days; the first calendar is taken as it is. */
export const whatTheLawGivesRests = (
  notice: CalendarNotice,
  next: CalendarVersion,
  newest: CalendarVersion | undefined,
) => {
  if (newest === undefined) return undefined;
  const rests = new Set([...next.rest, ...next.own.map(({ day }) => day)]);
  const day = [...fixedDays(notice), ...foretold(notice, next, newest)].find((one) => !rests.has(one));
  return day === undefined ? undefined : reject('calendar.statutory-day-missing', { day });
};

/** Holidays around New Year begin in the December before. */
const isOfYears = (day: LocalDate, years: readonly number[]): boolean => {
  const [year = 0, month] = day.split('-').map(Number);
  return years.includes(year) || (month === 12 && years.includes(year + 1));
};

/** A notice tells of the years that it names; a day is made up for on a weekend, or on what was a rest day. */
export const daysAreOfTheYears = (
  { years, rest = [], makeUp = [] }: CalendarNotice,
  newest: CalendarVersion | undefined,
) => {
  if (newest === undefined) return undefined;
  const elsewhere = years && [...rest, ...makeUp].find((day) => !isOfYears(day, years));
  if (elsewhere !== undefined) return reject('calendar.day-outside-years', { day: elsewhere });
  const rested = new Set([...newest.rest, ...newest.expected]);
  const weekday = makeUp.find((day) => !isWeekend(dayNumber(day)) && !rested.has(day));
  return weekday === undefined ? undefined : reject('calendar.make-up-on-weekday', { day: weekday });
};

/** The law gives 13 days a year, a county a few of its own; so many more are a slip of the pen. */
const MOST_WEEKDAYS_AT_REST = 30;

/** A year that is stated anew stays a year of work: so many weekdays at most, less its make-up workdays, are at rest. */
export const yearsAreWorked = ({ years = [] }: CalendarNotice, { rest, makeUp }: CalendarVersion) => {
  const restingIn = (year: number): number => {
    const ofYear = (days: readonly LocalDate[]) => days.filter((day) => day.startsWith(`${year}-`)).map(dayNumber);
    return ofYear(rest).filter((day) => !isWeekend(day)).length - ofYear(makeUp).filter(isWeekend).length;
  };
  const year = years.find((one) => restingIn(one) > MOST_WEEKDAYS_AT_REST);
  return year === undefined ? undefined : reject('calendar.year-at-rest', { year, days: restingIn(year) });
};
