import type { LocalDate } from '@app/kernel';

export const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'year'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** What is assessed together: `2026`, `2026-H1`, `2026-Q1` or `2026-03`. */
export interface AssessedPeriod {
  readonly name: string;
  readonly kind: PeriodKind;
  readonly from: LocalDate;
  /** Exclusive. */
  readonly to: LocalDate;
}

const NAME = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;
export const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

const monthStart = (year: number, month: number): LocalDate =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as LocalDate;

/** The period of a name; undefined when the name is none. */
export const assessedPeriod = (name: string): AssessedPeriod | undefined => {
  const [, year, month, quarter, half] = NAME.exec(name) ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined) return periodOf(name, 'month', Number(year), Number(month));
  if (quarter !== undefined) return periodOf(name, 'quarter', Number(year), Number(quarter));
  return half === undefined
    ? periodOf(name, 'year', Number(year), 1)
    : periodOf(name, 'half-year', Number(year), Number(half));
};

/** The name of the quarter before the one of a day: `2026-Q1` on the first of April. */
export const quarterBefore = (day: LocalDate): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const over = Math.floor((month - 1) / MONTHS.quarter);
  return over === 0 ? `${year - 1}-Q4` : `${year}-Q${over}`;
};

const periodOf = (name: string, kind: PeriodKind, year: number, nth: number): AssessedPeriod => {
  const first = (nth - 1) * MONTHS[kind];
  return { name, kind, from: monthStart(year, first), to: monthStart(year, first + MONTHS[kind]) };
};
