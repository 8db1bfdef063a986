import type { LocalDate } from '@app/kernel';
import chineseDays from 'chinese-days';

// It is CommonJS, and Node cannot see its named exports.
const { getSolarDateFromLunar, getSolarTermDate } = chineseDays;

export interface StatutoryDay {
  readonly day: LocalDate;
  readonly name: string;
}

/** The statutory rest days of a year, as the law has had them since 2025, in the order of the calendar. */
export const statutoryDays = (year: number): readonly StatutoryDay[] =>
  [
    ...named('元旦', `${year}-01-01`),
    ...named('春节', ...[-1, 0, 1, 2].map((days) => plusDays(lunarDay(year, 1, 1), days))),
    ...named('清明', qingming(year)),
    ...named('劳动节', `${year}-05-01`, `${year}-05-02`),
    ...named('端午', lunarDay(year, 5, 5)),
    ...named('中秋', lunarDay(year, 8, 15)),
    ...named('国庆节', `${year}-10-01`, `${year}-10-02`, `${year}-10-03`),
  ].sort((one, other) => (one.day < other.day ? -1 : 1));

const named = (name: string, ...days: readonly string[]): readonly StatutoryDay[] =>
  days.map((day) => ({ day: day as LocalDate, name }));

const DAY = 86_400_000;

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

// chinese-days reads a text as UTC and then works in the machine's zone: west of Greenwich it is a day off.
// So it is asked with a noon of the machine's zone, and a day that it made from a text is read back as UTC.
const lunarDay = (year: number, month: number, day: number): string =>
  getSolarDateFromLunar(new Date(year, month - 1, day, 12)).date;

const qingming = (year: number): string =>
  new Date(`${getSolarTermDate(year, 4, 'pure_brightness')}T23:59:59.999`).toISOString().slice(0, 10);
