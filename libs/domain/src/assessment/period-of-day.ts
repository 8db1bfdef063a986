import type { LocalDate } from '@app/kernel';
import { type AssessedPeriod, assessedPeriod, MONTHS, type PeriodKind } from './period.js';

const NAMES: Readonly<Record<PeriodKind, (year: string, month: string) => string>> = {
  month: (year, month) => `${year}-${month}`,
  quarter: (year, month) => `${year}-Q${Math.ceil(Number(month) / MONTHS.quarter)}`,
  'half-year': (year, month) => `${year}-H${Math.ceil(Number(month) / MONTHS['half-year'])}`,
  year: (year) => year,
};

/** The period of a kind in which a day lies: `2026-Q1` on the last of March. */
export const periodOfDay = (day: LocalDate, kind: PeriodKind): AssessedPeriod => {
  const [year = '', month = ''] = day.split('-');
  return assessedPeriod(NAMES[kind](year, month)) as AssessedPeriod;
};

/** The first period of a kind that begins on a day or after it. */
export const firstPeriodFrom = (day: LocalDate, kind: PeriodKind): AssessedPeriod => {
  const period = periodOfDay(day, kind);
  return period.from === day ? period : periodOfDay(period.to, kind);
};
