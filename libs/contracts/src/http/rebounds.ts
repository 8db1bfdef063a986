import { z } from 'zod';
import { AdmissionLineView } from './admissions.js';
import { DeadlineView } from './deadlines.js';
import { CitedEvidence, citedEvidence } from './evidence.js';
import { callId, day, line, lines, moment, reboundId, unitCode } from './fields.js';
import { PossibilityView } from './possibility.js';
import { paging, someOf, yesOrNo } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

export const REBOUND_STANDING_NAMES = ['awaiting answer', 'answered', 'upheld', 'dismissed', 'withdrawn'] as const;
const standing = z
  .enum(REBOUND_STANDING_NAMES)
  .meta(said('待部门答复、已答复、属实、不属实、已撤回', 'upheld: found founded; dismissed: found unfounded'));

const kind = z.enum(['township', 'grid', 'call']).meta(said('镇街、网格、呼叫', 'who noticed it'));

export const ReportReboundBody = z
  .strictObject({
    township: unitCode.exactOptional().meta(said('代报时的镇街', 'the township, when the dispatcher reports for it')),
    department: unitCode.meta(said('把事项转交下来的部门', 'the department that handed the work over')),
    work: lines(1000).meta(said('什么事项', 'what work')),
    since: day.meta(said('何时起', 'since when')),
    source: z
      .strictObject({
        kind,
        number: line(64).exactOptional().meta(said('来源编号；同一编号只报一次', 'its number there: reported once')),
      })
      .default({ kind: 'township' }),
    call: callId.exactOptional().meta(said('有关的呼叫单', 'the call that shows it')),
    evidence: citedEvidence.default([]),
  })
  .meta({ id: 'ReportReboundBody' });

const narrowing = {
  department: unitCode.exactOptional(),
  township: unitCode.exactOptional(),
  from: day.exactOptional().meta(said('报告日期自', 'reported from this day')),
  to: day.exactOptional().meta(said('报告日期至，含当日', 'reported up to and including this day')),
} as const;

export const ReboundsQuery = reading({
  ...narrowing,
  standing: someOf(REBOUND_STANDING_NAMES).exactOptional(),
  call: callId.exactOptional(),
  missed: yesOrNo.exactOptional().meta(said('逾期未答复的', 'those not answered in time')),
  ...paging,
});
export const ReboundCountsQuery = reading(narrowing);

const Told = z.object({ by: z.string(), at: moment });

/** A report as the register shows it. */
export const ReboundLineView = z
  .object({
    rebound: reboundId,
    township: UnitRef,
    proxy: z.boolean(),
    department: UnitRef,
    work: z.string(),
    since: day,
    source: z.object({ kind, number: z.string().optional() }),
    call: callId.optional(),
    evidence: z.array(CitedEvidence),
    reportedBy: z.string(),
    reportedAt: moment,
    answerBy: DeadlineView.meta(said('部门答复时限', 'when the answer is due')),
    near: z.boolean().meta(said('黄牌', 'yellow')),
    missed: z.boolean().meta(said('逾期未答复，不因后来答复而消失', 'the limit was missed; late stays late')),
    standing,
    answer: Told.extend({ words: z.string(), evidence: z.array(CitedEvidence) }).optional(),
    settled: Told.extend({ reason: z.string() }).optional().meta(said('认定或撤回', 'the finding, or the withdrawal')),
  })
  .meta({ id: 'ReboundLine' });

export const ReboundsView = z
  .object({ rebounds: z.array(ReboundLineView), next: z.string().optional() })
  .meta({ id: 'Rebounds' });

export const ReboundView = ReboundLineView.extend({
  admitted: z
    .array(AdmissionLineView)
    .meta(
      said('该部门当日在该镇街有效的准入事项', 'what the department was admitted to hand to the township on that day'),
    ),
  mayDo: z.array(PossibilityView).meta(said('您现在能办什么', 'what you may do now')),
  officers: z.record(z.string(), z.string()),
  revision: z.int(),
  position: z.string(),
}).meta({ id: 'Rebound' });

export const ReboundCountsView = z
  .object({
    departments: z.array(
      z.object({
        department: UnitRef,
        reported: z.int().meta(said('报告数，不含撤回', 'reports, without those withdrawn')),
        founded: z.int().meta(said('属实', 'found founded')),
        unfounded: z.int().meta(said('不属实', 'found unfounded')),
        missed: z.int().meta(said('逾期未答复', 'not answered in time')),
      }),
    ),
  })
  .meta({ id: 'ReboundCounts' });

export const ReboundWrittenView = WrittenView.extend({ rebound: reboundId }).meta({ id: 'ReboundWritten' });

export type ReboundLineView = Shown<z.output<typeof ReboundLineView>>;
export type ReboundsView = Shown<z.output<typeof ReboundsView>>;
export type ReboundView = Shown<z.output<typeof ReboundView>>;
export type ReboundCountsView = Shown<z.output<typeof ReboundCountsView>>;
