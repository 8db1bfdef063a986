import { dayNumber, dayOf } from '@app/domain';
import type { LocalDate } from '@app/kernel';

/** What a counter is kept for: a day `2026-03-02`, and the whole of its month `2026-03`. */
export type Span = string;

/** In a counter's key: all units, or all townships. No unit has such a code. */
export const ALL = '';

export const monthOf = (day: LocalDate): Span => day.slice(0, 7);

/** The day on which the month begins that lies so many months after another. */
export const monthAfter = (month: Span, months: number): LocalDate => {
  const [year = 0, nth = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, nth - 1 + months, 1)).toISOString().slice(0, 10) as LocalDate;
};

/** The day after the last one of a span. */
export const endOf = (span: Span): LocalDate =>
  span.length === 7 ? monthAfter(span, 1) : dayOf(dayNumber(span as LocalDate) + 1);

export const spansOfDay = (day: LocalDate): readonly Span[] => [day, monthOf(day)];

/** The fewest spans that make up a period, its last day excluded: whole months, and days at its edges. */
export const spansWithin = (from: LocalDate, to: LocalDate): readonly Span[] => {
  const spans: Span[] = [];
  for (let day = from; day < to; ) {
    const month = monthOf(day);
    const span = day.endsWith('-01') && endOf(month) <= to ? month : day;
    spans.push(span);
    day = endOf(span);
  }
  return spans;
};

/** So many months up to and including the one of a day. */
export const monthsUntil = (day: LocalDate, count: number): readonly Span[] =>
  Array.from({ length: count }, (_, nth) => monthOf(monthAfter(monthOf(day), nth + 1 - count)));
