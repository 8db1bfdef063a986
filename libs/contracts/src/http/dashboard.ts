import { z } from 'zod';
import { day, moment, position, SaidView } from './fields.js';
import { formula, measureName } from './figures.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { SilenceView } from './silence.js';
import { UnitRef } from './unit-ref.js';

export const DashboardQuery = reading({
  from: day
    .exactOptional()
    .meta(said('自；不填则为截止日当月一日', 'from this day; the first of the month of the last day when absent')),
  to: day.exactOptional().meta(said('至，含当日；不填则为今日', 'up to and including this day; today when absent')),
  formula: formula.default('all-due').meta(said('按时率的算法', 'of the on-time rate')),
});

const rate = z.string().nullable().meta(said('百分数；没有分母时为空', 'percent; null of nothing'));
const count = z.int();
const Parts = { numerator: count, denominator: count, rate };

/** A rate on a screen: its definition stands once for all, its slips are where the link leads. */
export const ShownRateView = z
  .object({
    measure: measureName,
    formula: z.string(),
    ...Parts,
    excluded: count,
    slips: z.string().meta(said('其背后的派发单', 'where its slips are')),
  })
  .meta({ id: 'ShownRate' });

const compared = {
  yearOnYear: z
    .string()
    .nullable()
    .meta(said('同比；无基数时为空', 'against the same month of last year; null without a basis')),
  monthOnMonth: z
    .string()
    .nullable()
    .meta(said('环比；无基数时为空', 'against the month before; null without a basis')),
};

const TrendMonthView = z.object({
  month: z.string().meta({ examples: ['2026-03'] }),
  dispatched: z
    .object({ count, ...compared })
    .meta(said('派发件数，同比、环比为增幅百分数', 'slips dispatched, compared in percent')),
  rates: z
    .array(ShownRateView.omit({ slips: true }).extend(compared))
    .meta(said('同比、环比为百分点', 'compared in points of a hundred')),
});

const AgeBucketView = z.object({
  from: count.meta(said('派发后已过的工作日，自', 'working days since dispatch, from')),
  to: count.nullable().meta(said('至，含当日；最后一档无上限', 'to, included; the last is open')),
  open: count,
  overdue: count,
  suspended: count,
});

const hours = z.string();

export const DashboardView = z
  .object({
    asOf: z.object({ at: moment, position }),
    from: day,
    to: day,
    rounding: SaidView,
    definitions: z.array(z.object({ measure: measureName, formula: z.string(), version: count, ...SaidView.shape })),
    total: z.array(ShownRateView),
    units: z.array(z.object({ unit: UnitRef, rates: z.array(ShownRateView) })),
    townships: z.array(z.object({ unit: UnitRef, rates: z.array(ShownRateView) })),
    trend: z.array(TrendMonthView).meta(said('截至今日的十三个月', 'thirteen months up to today')),
    heat: z
      .array(
        z.object({
          weekday: count.meta(said('1 为周一，7 为周日', '1 is Monday, 7 is Sunday')),
          hour: count,
          calls: count,
        }),
      )
      .meta(said('呼叫提出的星期与钟点；没有的不列', 'when calls were raised; empty hours are left out')),
    ageing: z.array(AgeBucketView).meta(said('在办件已派发多少工作日，以今日计', 'how old is what is open today')),
    matters: z
      .array(z.object({ matter: z.string(), calls: count }))
      .meta(said('呼叫最多的事项', 'matters of most calls')),
    dwelling: z
      .array(z.object({ row: z.string(), unit: UnitRef.optional(), lay: hours, borne: hours }))
      .meta(said('滞留与承担小时', 'hours for which calls lay there, and hours that it bears')),
    dwellTime: z.object({ version: count, ...SaidView.shape }),
    silence: SilenceView.optional().meta(
      said('呼叫静默；只列给看全县的人', 'call silence; for those who read everything'),
    ),
  })
  .meta({ id: 'Dashboard' });

export type DashboardView = Shown<z.output<typeof DashboardView>>;
export type ShownRateView = Shown<z.output<typeof ShownRateView>>;
