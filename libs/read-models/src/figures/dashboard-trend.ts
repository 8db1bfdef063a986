import { type Figure, growth, pointsBetween } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { answering, type Question } from './asked-together.js';
import { type AskingRates, askRates } from './dashboard-rates.js';
import { monthAfter, monthOf, monthsUntil, type Span } from './spans.js';

/** 同比 and 环比: against the same month of the year before, and against the month before; null without a basis. */
export interface Compared {
  readonly yearOnYear: string | null;
  readonly monthOnMonth: string | null;
}

export interface TrendMonth {
  readonly month: Span;
  /** In points of a hundred. */
  readonly rates: readonly (Figure & Compared)[];
  /** Slips dispatched, compared in percent. */
  readonly dispatched: { readonly count: number } & Compared;
}

const SHOWN = 13;
const YEAR = 12;

type Whose = Required<Pick<AskingRates, 'unit' | 'township'>>;

const monthBefore = (month: Span, months: number): Span => monthOf(monthAfter(month, -months));

/** The last thirteen months up to a day, each whole but the last, with what they are compared to. */
export const askTrend = (
  { unit, township }: Whose,
  { until, formula }: { readonly until: LocalDate } & Pick<AskingRates, 'formula'>,
): Question<readonly TrendMonth[]> => {
  const spans = monthsUntil(until, SHOWN + YEAR);
  return answering(askRates({ by: 'span', unit, township, spans, formula }), (figures) => {
    const of = (month: Span) => figures.filter(({ row }) => row === month);
    return spans.slice(YEAR).map((month) => trendMonth(month, of));
  });
};

const trendMonth = (month: Span, of: (month: Span) => readonly Figure[]): TrendMonth => {
  const [lastYear, lastMonth] = [of(monthBefore(month, YEAR)), of(monthBefore(month, 1))];
  const same = (all: readonly Figure[], { measure }: Figure) => all.find((other) => other.measure === measure);
  const rates = of(month).map((figure) => ({
    ...figure,
    yearOnYear: pointsBetween(figure, same(lastYear, figure)),
    monthOnMonth: pointsBetween(figure, same(lastMonth, figure)),
  }));
  const count = dispatchedOf(rates) ?? 0;
  const yearOnYear = growth(count, dispatchedOf(lastYear));
  return { month, rates, dispatched: { count, yearOnYear, monthOnMonth: growth(count, dispatchedOf(lastMonth)) } };
};

const dispatchedOf = (figures: readonly Figure[]): number | undefined =>
  figures.find(({ measure }) => measure === 'CompletionRate')?.withExclusions.denominator;
