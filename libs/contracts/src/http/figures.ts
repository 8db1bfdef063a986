import { z } from 'zod';
import { callId, day, line, moment, position, SaidView, slipId } from './fields.js';
import { momentText, paging, skip } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';

export const grouping = z.enum(['unit', 'township', 'matter', 'month', 'county']);
export const formula = z.enum(['all-due', 'closed-plus-overdue', 'closed']);
export const measureName = z.enum([
  'ResponseRate',
  'ClosureRate',
  'OnTimeRate',
  'CompletionRate',
  'SatisfactionRate',
  'ResolutionRate',
  'ReturnRate',
  'ReworkRate',
  'ExtensionRate',
  'DisputeRate',
  'ServedSatisfactionRate',
  'ServedResolutionRate',
  'CallQualityRate',
]);

const asked = {
  from: day.exactOptional().meta(said('自', 'from this day')),
  to: day.exactOptional().meta(said('至，含当日', 'up to and including this day')),
  by: grouping.default('unit').meta(said('按单位、镇街、事项、月份或全县', 'what a row stands for')),
  asOf: momentText.exactOptional().meta(said('截至该时刻已发生的', 'what had happened by then')),
  position: position.exactOptional().meta(said('截至日志该位置已知的', 'what the log knew at that place')),
};

export const FiguresQuery = reading({
  ...asked,
  formula: formula
    .exactOptional()
    .meta(said('按时率的算法；不填则并列三种', 'of the on-time rate; all three when absent')),
});

/** Figures that are no rates open to their slips too. */
const timed = z.enum(['HandlingTime', 'WaitingTime']);
const openable = z.enum([...measureName.options, 'Stock', ...timed.options]);
const partBehind = z.enum(['all', 'denominator', 'numerator', 'excluded']);

export const SlipsBehindQuery = reading({
  ...asked,
  measure: openable,
  formula: line(64)
    .default('')
    .meta(said('行中所写的算法；存量则为其栏目', 'as the figure tells; of the stock its line')),
  row: line(64).meta(said('行中所写的 row', 'as the figure tells')),
  part: partBehind.default('all').meta(said('分母、分子、剔除的或全部', 'the part that is opened; as many as it says')),
  ...paging,
  skip,
});

const AsOfView = z.object({ at: moment, position });
const rate = z.string().nullable().meta(said('百分数；没有分母时为空', 'percent; null of nothing'));
const Parts = z.object({ numerator: z.int(), denominator: z.int(), rate });

/** What a row stands for: its key, and the unit, matter or month that it names. */
const Row = { row: z.string(), unit: UnitRef.optional(), matter: z.string().optional(), month: z.string().optional() };

export const FigureView = z
  .object({
    ...Row,
    measure: measureName,
    formula: z.string(),
    ...Parts.shape,
    excluded: z.int(),
    withExclusions: Parts,
    slips: z
      .string()
      .meta(said('其背后的派发单：同样的筛选，同样的件数', 'where its slips are: same filter, same count')),
    definition: z.object({ version: z.int(), ...SaidView.shape }),
  })
  .meta({ id: 'Figure' });

const stock = z.int();
export const StockView = z
  .object({
    ...Row,
    carriedOver: stock,
    dispatched: stock,
    reopened: stock,
    completed: stock,
    released: stock,
    returned: stock,
    discharged: stock,
    withdrawn: stock,
    open: stock,
    inTime: stock,
    overdue: stock,
    suspended: stock,
  })
  .meta({ id: 'Stock' });

const hours = z.string().nullable();
const Hours = z.object({ measured: z.int(), median: hours, p90: hours, mean: hours });
export const HandlingTimeView = z
  .object({
    ...Row,
    handling: Hours.meta(said('派发到反馈，工作小时', 'dispatch to feedback, working hours')),
    waiting: Hours.meta(said('呼叫到结案，小时', 'raise to close, hours')),
  })
  .meta({ id: 'HandlingTime' });

/** A unit, or the dispatch desk, which is none. */
export const DwellingView = z
  .object({
    row: z.string(),
    unit: UnitRef.optional(),
    calls: z.int(),
    lay: z.string().meta(said('滞留小时', 'hours for which calls lay there')),
    borne: z.string().meta(said('承担小时', 'hours that are attributed to it')),
  })
  .meta({ id: 'Dwelling' });

export const FiguresView = z
  .object({
    asOf: AsOfView,
    rounding: SaidView,
    rows: z.array(FigureView),
    stock: z.array(StockView).meta(said('存量；按月分行时没有', 'stock; none by month')),
    times: z.array(HandlingTimeView),
    dwelling: z.array(DwellingView).meta(said('滞留与承担时间', 'how long calls lay with whom, and who bears it')),
    dwellTime: z.object({ version: z.int(), ...SaidView.shape }).meta(said('滞留时间的口径', 'what dwell time means')),
    meanings: z
      .array(z.object({ measure: openable, version: z.int(), ...SaidView.shape }))
      .meta(said('存量与时长的口径', 'what stock and times mean')),
  })
  .meta({ id: 'Figures' });

export const SlipsBehindView = z
  .object({
    asOf: AsOfView,
    total: z.int().meta(said('共多少件', 'how many there are')),
    next: z
      .string()
      .optional()
      .meta(said('下一页，截至同一时刻、同一日志位置', 'the next page, as of the same moment and place')),
    slips: z.array(
      z.object({
        call: callId,
        slip: slipId,
        unit: UnitRef,
        on: moment,
        met: z.boolean().meta(said('计入分子', 'in the numerator')),
        exclusion: z.object({ reason: z.string(), approver: z.string(), at: moment }).optional(),
      }),
    ),
  })
  .meta({ id: 'SlipsBehind' });

export type FigureView = Shown<z.output<typeof FigureView>>;
export type FiguresView = Shown<z.output<typeof FiguresView>>;
export type SlipsBehindView = Shown<z.output<typeof SlipsBehindView>>;
