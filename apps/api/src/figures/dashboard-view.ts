import type { DashboardView, ShownRateView } from '@app/contracts';
import { type AsOf, DISPATCH_DESK, DWELLING, type Figure, isRating, ROUNDING } from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import type { Dashboard, DwellSum, TrendMonth } from '@app/read-models';
import type { Names } from '../calls/names.js';
import { slipsLink } from './slips-link.js';

/** What the screen was asked for, its last day included. */
export interface ScreenAsked {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: Required<AsOf>;
  /** Whether ratings are shown. */
  readonly ratings: boolean;
}

type Grouping = 'unit' | 'township' | 'county';
type Rates = readonly ShownRateView[];

const partsOf = ({ measure, formula, numerator, denominator, rate, excluded }: Figure) => ({
  ...{ measure, formula, numerator, denominator, rate, excluded },
});

const ratesView = (figures: readonly Figure[], by: Grouping, { from, to, asOf }: ScreenAsked): Rates =>
  figures.map((figure) => ({ ...partsOf(figure), slips: slipsLink({ from, to, by }, asOf)(figure) }));

const rowsView = (figures: readonly Figure[], by: Grouping, asked: ScreenAsked, names: Names) =>
  [...new Set(figures.map(({ row }) => row))].map((row) => ({
    unit: names.unit(row as UnitCode),
    rates: ratesView(
      figures.filter((figure) => figure.row === row),
      by,
      asked,
    ),
  }));

const monthView = ({ month, rates, dispatched }: TrendMonth): DashboardView['trend'][number] => ({
  ...{ month, dispatched },
  rates: rates.map(({ yearOnYear, monthOnMonth, ...figure }) => ({ ...partsOf(figure), yearOnYear, monthOnMonth })),
});

const dwellView = ({ row, lay, borne }: DwellSum, names: Names): DashboardView['dwelling'][number] => ({
  row,
  ...(row !== DISPATCH_DESK && { unit: names.unit(row as UnitCode) }),
  ...{ lay, borne },
});

const definitionsOf = (figures: readonly Figure[]): DashboardView['definitions'] =>
  figures.map(({ definition: { measure, formula, version, zh, en } }) => ({ measure, formula, version, zh, en }));

const withoutRatings = <F extends Pick<Figure, 'measure'>>(figures: readonly F[]): readonly F[] =>
  figures.filter(({ measure }) => !isRating(measure));

/** What an officer may see of a dashboard: without ratings where they are not theirs to see. */
const seen = (dashboard: Dashboard, { ratings }: ScreenAsked): Dashboard => {
  if (ratings) return dashboard;
  const { total, units, townships, trend } = dashboard;
  return {
    ...dashboard,
    total: withoutRatings(total),
    units: withoutRatings(units),
    townships: withoutRatings(townships),
    trend: trend.map((month) => ({ ...month, rates: withoutRatings(month.rates) })),
  };
};

/** One screen, with names, definitions and links to the slips. */
export const dashboardView = (dashboard: Dashboard, asked: ScreenAsked, names: Names): DashboardView => {
  const { total, units, townships, trend, heat, ageing, matters, dwelling } = seen(dashboard, asked);
  return {
    ...{ asOf: asked.asOf, from: asked.from, to: asked.to },
    rounding: { zh: ROUNDING.zh, en: ROUNDING.en },
    definitions: definitionsOf(total),
    total: ratesView(total, 'county', asked),
    units: rowsView(units, 'unit', asked, names),
    townships: rowsView(townships, 'township', asked, names),
    trend: trend.map(monthView),
    ...{ heat, ageing, matters },
    dwelling: dwelling.map((row) => dwellView(row, names)),
    dwellTime: { version: DWELLING.version, zh: DWELLING.zh, en: DWELLING.en },
  };
};
