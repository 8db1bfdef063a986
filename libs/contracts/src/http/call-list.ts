import { z } from 'zod';
import { callId, day, line, moment, unitCode } from './fields.js';
import { OwedView } from './owed.js';
import { paging, skip, someOf } from './query-fields.js';
import { urgency } from './raise-call.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';

export const CALL_STANDINGS = [
  'awaiting approval',
  'held back',
  'awaiting dispatch',
  'declined',
  'with departments',
  'awaiting confirmation',
  'closed',
  'withdrawn',
] as const;

export const callStanding = z.enum(CALL_STANDINGS).meta(said('呼叫单状态', 'where the call stands'));

export const CallsQuery = reading({
  township: unitCode.exactOptional(),
  unit: unitCode.exactOptional().meta(said('曾收到派发单的单位', 'a unit that ever had a slip')),
  lead: unitCode.exactOptional().meta(said('主办单位', 'the unit that leads now')),
  standing: someOf(CALL_STANDINGS).exactOptional().meta(said('状态，可用逗号列多个', 'standings, separated by commas')),
  urgency: urgency.exactOptional(),
  matter: line(50).exactOptional(),
  from: day.exactOptional().meta(said('呼叫日期自', 'raised from this day')),
  to: day.exactOptional().meta(said('呼叫日期至，含当日', 'raised up to and including this day')),
  words: line(100).exactOptional().meta(said('编号或事由中的文字', 'part of the number or the subject')),
  ...paging,
  skip,
});

export const AlikeCallsQuery = reading({
  subject: line(100).meta(said('拟呼叫的事由', 'what one is about to call for')),
  matter: line(50).exactOptional().meta(said('事项类别', 'kind of matter')),
  township: unitCode.exactOptional().meta(said('镇街；不填为本镇街', 'the township; one’s own when absent')),
});

/** A call as a list shows it. */
export const CallLineView = z
  .object({
    call: callId,
    number: z.string(),
    subject: z.string(),
    matter: z.string(),
    township: UnitRef,
    urgency,
    source: z.string(),
    proxy: z.boolean(),
    standing: callStanding,
    standingSince: moment,
    lead: UnitRef.optional(),
    nextDue: OwedView.extend({ unit: UnitRef })
      .optional()
      .meta(said('部门最先到期的时限', 'the limit of a department that falls due next')),
    units: z.array(UnitRef),
    raisedAt: moment,
    closedAt: moment.optional(),
    solved: z.boolean().optional(),
    lastAt: moment,
  })
  .meta({ id: 'CallLine' });

export const CallsView = z
  .object({
    calls: z.array(CallLineView),
    total: z.int().meta(said('共多少件，不止本页', 'how many there are, on every page')),
    next: z.string().optional().meta(said('下一页的游标', 'cursor of the next page')),
  })
  .meta({ id: 'Calls' });

export const AlikeCallsView = z
  .object({ calls: z.array(CallLineView).meta(said('最像的在前', 'the likest first')) })
  .meta({ id: 'AlikeCalls' });

export type CallLineView = Shown<z.output<typeof CallLineView>>;
export type CallsView = Shown<z.output<typeof CallsView>>;
export type AlikeCallsView = Shown<z.output<typeof AlikeCallsView>>;
