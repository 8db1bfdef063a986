import { createRequire } from 'node:module';
import type { CalendarVersion } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { type StatutoryDay, statutoryDays } from './statutory-days.js';

const HORIZON = 2036;

/** By day: the holiday's English name, Chinese name and number of statutory days. */
interface Notices {
  readonly holidays: Readonly<Record<LocalDate, string>>;
  readonly workdays: Readonly<Record<LocalDate, string>>;
}

/**
 * The first calendar: the rest days and make-up workdays of every State Council notice that `chinese-days` has, from
 * 2004, and to 2036 the statutory days that the law foretells.
 */
export const stateCouncilCalendar = (): CalendarVersion => {
  const { holidays, workdays } = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Notices;
  const [rest, makeUp] = [daysOf(holidays), daysOf(workdays)];
  const lastYear = yearOf(rest.at(-1) as LocalDate);
  const expected = yearsAfter(lastYear).flatMap(statutoryDays);
  return {
    version: 1,
    firstDay: `${yearOf(rest[0] as LocalDate)}-01-01` as LocalDate,
    knownUntil: `${lastYear}-12-31` as LocalDate,
    horizon: `${HORIZON}-12-31` as LocalDate,
    rest,
    makeUp,
    own: [],
    expected: [...new Set(expected.map(({ day }) => day))],
    names: { ...namesOf({ ...holidays, ...workdays }), ...namesOfExpected(expected) },
  };
};

const daysOf = (days: Readonly<Record<LocalDate, string>>): readonly LocalDate[] =>
  (Object.keys(days) as LocalDate[]).sort();

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

const yearsAfter = (year: number): readonly number[] =>
  Array.from({ length: HORIZON - year }, (_, passed) => year + 1 + passed);

const namesOf = (days: Readonly<Record<LocalDate, string>>): Readonly<Record<LocalDate, string>> =>
  Object.fromEntries(Object.entries<string>(days).map(([day, words]) => [day, words.split(',')[1] ?? words]));

const namesOfExpected = (days: readonly StatutoryDay[]): Readonly<Record<LocalDate, string>> =>
  Object.fromEntries(days.map(({ day, name }) => [day, name]));
