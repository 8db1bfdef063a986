import { type CalendarVersion, type Figure, type Formula, figureOf } from '@app/domain';
import type { Instant, LocalDate } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { askedTogether } from './asked-together.js';
import { type AgeBucket, askAgeing } from './dashboard-ageing.js';
import { askDwelt, type DwellSum } from './dashboard-dwelling.js';
import { askHeat, type HeatCell } from './dashboard-heat.js';
import { askMatters, type MatterCalls } from './dashboard-matters.js';
import { askRates, measuresShown } from './dashboard-rates.js';
import { askTrend, type TrendMonth } from './dashboard-trend.js';
import { type Answered, askNewestPlace } from './figures.queries.js';
import type { LivesFilter } from './read-lives.js';
import { ALL, spansWithin } from './spans.js';
import { figureDay } from './zone.js';

export interface AskingDashboard {
  /** Days of the counters' own time zone. */
  readonly from: LocalDate;
  /** Exclusive. */
  readonly to: LocalDate;
  readonly formula: Formula;
  readonly now: Instant;
  readonly calendar: CalendarVersion;
}

/** One screen, as of now. */
export interface Dashboard {
  readonly total: readonly Figure[];
  readonly units: readonly Figure[];
  readonly townships: readonly Figure[];
  readonly trend: readonly TrendMonth[];
  readonly heat: readonly HeatCell[];
  readonly ageing: readonly AgeBucket[];
  readonly matters: readonly MatterCalls[];
  readonly dwelling: readonly DwellSum[];
}

/** Everything a dashboard shows, from sums by day and month: it costs the same however many slips there are. */
export const readDashboard = async (
  source: DataSource,
  { from, to, formula, now, calendar }: AskingDashboard,
  own: Pick<LivesFilter, 'unit' | 'township'> = {},
): Promise<Answered<Dashboard>> => {
  const whose = { unit: own.unit ?? ALL, township: own.township ?? ALL };
  const today = figureDay(now);
  const spans = spansWithin(from, to);
  const { position, units, townships, ...parts } = await askedTogether(source.manager, {
    position: askNewestPlace(),
    units: askRates({ by: 'unit', ...own, township: whose.township, spans, formula }),
    townships: askRates({ by: 'township', ...own, unit: whose.unit, spans, formula }),
    trend: askTrend(whose, { until: today, formula }),
    heat: askHeat({ ...whose, from, to }),
    ageing: askAgeing({ ...whose, today, calendar }),
    matters: askMatters({ ...whose, spans }),
    dwelling: askDwelt({ ...own, township: whose.township, from, to, now }),
  });
  const total = totalOf([...units, ...townships], formula);
  return {
    asOf: { at: now, position },
    answer: { total, units: named(units), townships: named(townships), ...parts },
  };
};

const named = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ row }) => row !== ALL);

const NOTHING = { met: 0, claimed: 0, metExcluded: 0, claimedExcluded: 0 };

const totalOf = (figures: readonly Figure[], formula: Formula): readonly Figure[] =>
  measuresShown(formula).map((measure) => ({
    ...(figures.find((figure) => figure.row === ALL && figure.measure === measure.measure) ??
      figureOf(ALL, measure, NOTHING)),
    row: 'county',
  }));
