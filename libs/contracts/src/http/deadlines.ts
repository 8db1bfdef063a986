import { z } from 'zod';
import { count, day, SaidView } from './fields.js';
import { momentText } from './query-fields.js';
import { urgency } from './raise-call.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

export const limitUnit = z
  .enum(['minute', 'hour', 'working-hour', 'day', 'working-day'])
  .meta(said('分钟、小时、工作小时、日、工作日', 'unit of a limit'));

export const Limit = z.strictObject({ length: count(1, 100_000), unit: limitUnit }).meta({ id: 'Limit' });

const wallTime = z.iso.datetime({ offset: true }).meta({ examples: ['2026-02-25T00:00:00+08:00'] });
const LimitView = z.object({ length: z.int(), unit: limitUnit });

/** A deadline with everything it was computed from; its moments carry the county's own offset. */
export const DeadlineView = z
  .object({
    lastDay: day,
    dueAt: wallTime.meta(said('到期时刻，含当刻', 'due at or before')),
    nearAt: wallTime.meta(said('黄牌起始', 'yellow from')),
    counted: z.array(day).meta(said('计入的日子', 'the days that were counted')),
    provisional: z.boolean().meta(said('放假安排未公布，暂定', 'the rest days are not announced yet')),
    limit: LimitView,
    lengthenedBy: z.array(LimitView).optional(),
    from: wallTime,
    policy: z.int().meta(said('时限版本', 'version of the limits')),
    calendar: z.int().meta(said('日历版本', 'version of the calendar')),
    explain: SaidView,
  })
  .meta({ id: 'Deadline' });

export const ExplainQuery = z.strictObject({
  at: momentText.meta(said('派发时刻', 'when it is dispatched')),
  urgency: urgency.default('ordinary'),
});

export const ExplainedView = z
  .object({
    at: wallTime,
    urgency,
    respond: DeadlineView,
    onSite: DeadlineView.optional(),
    close: DeadlineView,
    return: DeadlineView,
  })
  .meta({ id: 'Explained' });

export type DeadlineView = Shown<z.output<typeof DeadlineView>>;
export type ExplainedView = Shown<z.output<typeof ExplainedView>>;
