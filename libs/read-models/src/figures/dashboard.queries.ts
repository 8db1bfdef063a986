import { type CalendarVersion, type Figure, type Formula, figureOf } from '@app/domain';
import type { Instant, LocalDate } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { type AgeBucket, readAgeing } from './dashboard-ageing.js';
import { type DwellSum, readDwelt } from './dashboard-dwelling.js';
import { type HeatCell, readHeat } from './dashboard-heat.js';
import { type MatterCalls, readMatters } from './dashboard-matters.js';
import { measuresShown, readRates } from './dashboard-rates.js';
import { readTrend, type TrendMonth } from './dashboard-trend.js';
import { type Answered, asOfNow } from './figures.queries.js';
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
export const readDashboard = (
  source: DataSource,
  { from, to, formula, now, calendar }: AskingDashboard,
  own: Pick<LivesFilter, 'unit' | 'township'> = {},
): Promise<Answered<Dashboard>> =>
  source.transaction('REPEATABLE READ', async (manager) => {
    const whose = { unit: own.unit ?? ALL, township: own.township ?? ALL };
    const today = figureDay(now);
    const spans = spansWithin(from, to);
    const units = await readRates(manager, { by: 'unit', ...own, township: whose.township, spans, formula });
    const townships = await readRates(manager, { by: 'township', ...own, unit: whose.unit, spans, formula });
    return {
      asOf: await asOfNow(manager, { at: now }),
      answer: {
        total: totalOf([...units, ...townships], formula),
        units: named(units),
        townships: named(townships),
        trend: await readTrend(manager, whose, { until: today, formula }),
        heat: await readHeat(manager, { ...whose, from, to }),
        ageing: await readAgeing(manager, { ...whose, today, calendar }),
        matters: await readMatters(manager, { ...whose, spans }),
        dwelling: await readDwelt(manager, { ...own, township: whose.township, from, to, now }),
      },
    };
  });

const named = (figures: readonly Figure[]): readonly Figure[] => figures.filter(({ row }) => row !== ALL);

const NOTHING = { met: 0, claimed: 0, metExcluded: 0, claimedExcluded: 0 };

const totalOf = (figures: readonly Figure[], formula: Formula): readonly Figure[] =>
  measuresShown(formula).map((measure) => ({
    ...(figures.find((figure) => figure.row === ALL && figure.measure === measure.measure) ??
      figureOf(ALL, measure, NOTHING)),
    row: 'county',
  }));
