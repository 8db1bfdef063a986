import { z } from 'zod';
import { CallLineView } from './call-list.js';
import { RulingDueView } from './docket.js';
import { callId, day, moment, slipId, unitCode } from './fields.js';
import { OwedView, watched } from './owed.js';
import { countText, skip } from './query-fields.js';
import { urgency } from './raise-call.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { AnswerDueView } from './supervision.js';
import { UnitRef } from './unit-ref.js';

export const slipStanding = z.enum([
  'awaiting signature',
  'in hand',
  'return asked',
  'suspended',
  'returned',
  'discharged',
  'fed back',
  'withdrawn',
]);

export const part = z.enum(['lead', 'cooperating']);

/** A slip as a desk shows it. */
export const SlipLineView = z
  .object({
    call: callId,
    slip: slipId,
    number: z.string(),
    subject: z.string(),
    matter: z.string(),
    township: UnitRef,
    urgency,
    unit: UnitRef,
    part,
    standing: slipStanding,
    standingSince: moment,
    signed: z.boolean(),
    responded: z.boolean(),
    dispatchedAt: moment,
    owed: z.array(OwedView).meta(said('尚欠的时限，先到期的在前', 'what is still owed, the next due first')),
    near: z.array(watched).meta(said('黄牌', 'turned yellow')),
    missed: z.array(watched).meta(said('红牌', 'missed')),
    extensionAsked: z.object({ days: z.int(), reason: z.string() }).optional(),
    returnAsked: z.object({ basis: z.string(), proposed: UnitRef }).optional(),
    dispute: z.string().optional(),
    resumesAt: moment.optional(),
  })
  .meta({ id: 'SlipLine' });

const MOST = 500;
export const InTrayQuery = reading({ limit: countText(1, MOST, MOST), skip });

export const InTrayView = z
  .object({
    unit: UnitRef,
    slips: z.array(SlipLineView),
    count: z.int(),
    orders: z.array(AnswerDueView).meta(said('待答复的督办单', 'the supervision orders to be answered')),
  })
  .meta({ id: 'InTray' });

const pile = <L extends z.ZodType>(of: L) => z.object({ lines: z.array(of), count: z.int() });

export const DispatchDeskView = z
  .object({
    awaitingDispatch: pile(CallLineView).meta(said('待派发', 'waiting to be dispatched')),
    returnsToJudge: pile(SlipLineView).meta(said('待审退单', 'returns to judge')),
    disputes: pile(SlipLineView).meta(said('职责争议', 'disputes')),
    extensionsToJudge: pile(SlipLineView).meta(said('待批延期', 'extensions to judge')),
  })
  .meta({ id: 'DispatchDesk' });

const dueDay = z.enum(['overdue', 'today', 'tomorrow']);

export const DeadlineSheetQuery = reading({
  on: day.exactOptional().meta(said('哪一天；不填为今天', 'which day; today when absent')),
  unit: unitCode.exactOptional(),
  day: dueDay.exactOptional().meta(said('只列这一类；不填为三类都列', 'only these lines; all of them when absent')),
  limit: countText(1, MOST, MOST),
  skip,
});

export const DeadlineLineView = z
  .object({
    day: dueDay,
    ...OwedView.shape,
    call: callId,
    slip: slipId,
    number: z.string(),
    subject: z.string(),
    matter: z.string(),
    township: UnitRef,
    urgency,
    unit: UnitRef,
    part,
    standing: slipStanding,
  })
  .meta({ id: 'DeadlineLine' });

export const DeadlineSheetView = z
  .object({
    on: day,
    next: day.meta(said('下一个工作日', 'the next working day')),
    lines: z.array(DeadlineLineView),
    rulings: z.array(RulingDueView).meta(said('到期的联席会议认定', 'the rulings that are due')),
    orders: z.array(AnswerDueView).meta(said('到期的督办答复', 'the answers to supervision orders that are due')),
    byUnit: z.array(z.object({ unit: UnitRef, overdue: z.int(), today: z.int(), tomorrow: z.int() })),
  })
  .meta({ id: 'DeadlineSheet' });

export const DeadlineMonthQuery = reading({
  on: day.exactOptional().meta(said('月中任一天；不填为本月', 'any day of the month; this month when absent')),
  unit: unitCode.exactOptional(),
});

export const DeadlineMonthView = z
  .object({
    today: day,
    days: z
      .array(
        z.object({
          day,
          works: z.boolean().meta(said('是否工作日', 'whether it is a working day')),
          due: z.int().meta(said('当天到期、尚欠的时限', 'limits that end on that day and are still owed')),
          overdue: z.int(),
          respond: z.int(),
          onSite: z.int(),
          close: z.int(),
        }),
      )
      .meta(said('当月每一天', 'every day of the month')),
  })
  .meta({ id: 'DeadlineMonth' });

export type SlipLineView = Shown<z.output<typeof SlipLineView>>;
export type InTrayView = Shown<z.output<typeof InTrayView>>;
export type DispatchDeskView = Shown<z.output<typeof DispatchDeskView>>;
export type DeadlineLineView = Shown<z.output<typeof DeadlineLineView>>;
export type DeadlineSheetView = Shown<z.output<typeof DeadlineSheetView>>;
export type DeadlineMonthView = Shown<z.output<typeof DeadlineMonthView>>;
