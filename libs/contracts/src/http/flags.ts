import { z } from 'zod';
import { callId, day, moment, SaidView, slipId, unitCode } from './fields.js';
import { someOf } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { OfficerRef, UnitRef } from './unit-ref.js';

export const FLAG_RULE_NAMES = [
  'last-hours',
  'same-words',
  'burst',
  'no-evidence',
  'recurrence',
  'always-satisfied',
] as const;
const rule = z
  .enum(FLAG_RULE_NAMES)
  .meta(
    said(
      '末时办结、反馈雷同、集中办结、无佐证、复发、同一人全部评满意',
      'filed in the last hours, the same words, a burst, no evidence, a recurrence, always satisfied',
    ),
  );

export const FlagsQuery = reading({
  from: day.exactOptional().meta(said('自；不填为近 30 日', 'from this day; 30 days back when absent')),
  to: day.exactOptional().meta(said('至，含当日；不填为今日', 'up to and including this day; today when absent')),
  unit: unitCode.exactOptional(),
  rule: someOf(FLAG_RULE_NAMES).exactOptional(),
});

export const FlagView = z
  .object({
    rule,
    unit: UnitRef.meta(said('办结的单位；评价类为镇街', 'the unit that filed, or the township that rates')),
    officer: OfficerRef.optional().meta(said('评价人', 'who rated')),
    at: moment,
    slips: z.array(
      z.object({
        call: callId,
        slip: slipId,
        number: z.string(),
        subject: z.string(),
        excluded: z
          .object({ reason: z.string(), approver: z.string() })
          .optional()
          .meta(said('督导已将此单剔出计算', 'left out of the rates by a supervisor')),
      }),
    ),
  })
  .meta({ id: 'Flag' });

export const FlagsView = z
  .object({
    from: day,
    to: day,
    rules: z
      .array(z.object({ rule, said: SaidView, flags: z.int(), slips: z.int() }))
      .meta(said('每条规则，阈值写在话里', 'each rule, its thresholds in its words')),
    flags: z.array(FlagView).meta(said('新的在前；线索不改变任何数字', 'the newest first; a flag changes no figure')),
  })
  .meta({ id: 'Flags' });

export type FlagsView = Shown<z.output<typeof FlagsView>>;
export type FlagView = Shown<z.output<typeof FlagView>>;
