import { z } from 'zod';
import { DeadlineView } from './deadlines.js';
import { CitedEvidence } from './evidence.js';
import { callId, day, moment, reason, slipId, stepId, unitCode } from './fields.js';
import { LadderView, STEP_KINDS, stepKind } from './ladder.js';
import { PossibilityView } from './possibility.js';
import { paging, someOf, yesOrNo } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

export const STEP_STANDING_NAMES = ['in force', 'awaiting answer', 'answered', 'settled', 'recalled'] as const;
const standing = z
  .enum(STEP_STANDING_NAMES)
  .meta(said('有效、待答复、已答复、已认可、已撤销', 'settled: the answer was accepted'));

const About = z
  .strictObject({ call: callId, slip: slipId })
  .meta({ id: 'AboutSlip', ...said('所涉派发单', 'the slip that it is about') });

export const IssueStepBody = z
  .strictObject({ unit: unitCode, kind: stepKind, reason, about: About.exactOptional() })
  .meta({ id: 'IssueStepBody' });

export const FindFalseClosureBody = z
  .strictObject({ unit: unitCode, about: About, reason })
  .meta({ id: 'FindFalseClosureBody' });

export const StepsQuery = reading({
  unit: unitCode.exactOptional(),
  kind: someOf(STEP_KINDS).exactOptional(),
  standing: someOf(STEP_STANDING_NAMES).exactOptional(),
  call: callId.exactOptional(),
  missed: yesOrNo.exactOptional().meta(said('逾期未答复的', 'those not answered in time')),
  received: yesOrNo.exactOptional().meta(said('单位已签收的', 'those that the unit took note of')),
  from: day.exactOptional().meta(said('作出日期自', 'taken from this day')),
  to: day.exactOptional().meta(said('作出日期至，含当日', 'taken up to and including this day')),
  ...paging,
});

const Told = z.object({ by: z.string(), at: moment });

const Because = z
  .discriminatedUnion('is', [
    z.object({
      is: z.enum(['limit-near', 'limit-missed']),
      limit: z.enum(['respond', 'onSite', 'close']),
      since: moment,
    }),
    z.object({ is: z.literal('steps'), steps: z.array(stepId) }),
    z.object({ is: z.literal('unanswered'), step: stepId }),
    z.object({ is: z.literal('false-closure') }),
    z.object({ is: z.literal('direct'), reason: z.string() }),
  ])
  .meta({ id: 'BecauseOf', ...said('缘由', 'what brought it about') });

/** A step as the register shows it. */
export const StepLineView = z
  .object({
    unit: UnitRef,
    step: stepId,
    number: z
      .string()
      .optional()
      .meta({
        ...said(
          '文号，全县当年连续编号；黄牌、红牌没有',
          'its number, counted through the county and year; a card has none',
        ),
        examples: ['督〔2026〕3号'],
      }),
    kind: stepKind,
    because: Because,
    about: About.optional(),
    subject: z.string().optional().meta(said('所涉呼叫的事由', 'what the call is about')),
    issuedBy: z.string(),
    issuedAt: moment,
    ladder: z.int().meta(said('督办阶梯版本', 'version of the ladder')),
    answerBy: DeadlineView.optional().meta(said('答复时限', 'when the answer is due')),
    toleratedUntil: DeadlineView.optional().meta(said('逾此不答即升级', 'silence after this climbs the ladder')),
    near: z.boolean(),
    missed: z.boolean().meta(said('逾期未答复，不因后来答复而消失', 'not answered in time; late stays late')),
    standing,
    received: Told.optional().meta(said('单位签收', 'the unit took note')),
    answer: Told.extend({ words: z.string(), evidence: z.array(CitedEvidence) }).optional(),
    said: Told.extend({ words: z.string().optional() })
      .optional()
      .meta(said('督导认可、退回或撤销', 'accepted, sent back or recalled')),
  })
  .meta({ id: 'Step' });

/** A step whose answer is awaited, as a desk shows it. */
export const AnswerDueView = StepLineView.extend({
  day: z.enum(['overdue', 'today', 'tomorrow', 'later']).meta(said('答复何时到期', 'when the answer is due')),
}).meta({ id: 'AnswerDue' });

export const StepsView = z.object({ steps: z.array(StepLineView), next: z.string().optional() }).meta({ id: 'Steps' });

export const StepView = StepLineView.extend({
  mayDo: z.array(PossibilityView).meta(said('您现在能办什么', 'what you may do now')),
  officers: z.record(z.string(), z.string()),
  revision: z.int(),
  position: z.string(),
}).meta({ id: 'StepFile' });

export const SupervisionWrittenView = WrittenView.extend({
  supervision: unitCode,
  steps: z.array(stepId).optional().meta(said('新作出的', 'those that were taken')),
}).meta({ id: 'SupervisionWritten' });

/** 一页看清一个单位。 */
export const StandingView = z
  .object({
    unit: UnitRef,
    quarter: z.string().meta({ examples: ['2026-Q1'] }),
    inQuarter: z
      .record(stepKind, z.int())
      .meta(said('本季度各级次数，不含撤销', 'steps of the quarter, none recalled')),
    highest: stepKind.optional().meta(said('本季度最高一级', 'the harshest of the quarter')),
    nearing: z
      .array(z.object({ step: stepKind, counts: stepKind, counted: z.int(), of: z.int(), window: z.string() }))
      .meta(said('离下一级还差多少', 'how far a count has come that brings a step about')),
    toAnswer: z.array(StepLineView).meta(said('待答复，先到期在前', 'to be answered, the first due first')),
    toReceive: z.int().meta(said('待签收', 'not taken note of yet, yellow cards left out')),
    falseClosures: z.array(About).meta(said('查实的虚假办结', 'false closures found')),
    steps: z.array(StepLineView).meta(said('本季度全部，新的在前', 'all of the quarter, the newest first')),
    ladder: LadderView,
    officers: z.record(z.string(), z.string()),
  })
  .meta({ id: 'UnitStanding' });

export type StepLineView = Shown<z.output<typeof StepLineView>>;
export type AnswerDueView = Shown<z.output<typeof AnswerDueView>>;
export type StepsView = Shown<z.output<typeof StepsView>>;
export type StepView = Shown<z.output<typeof StepView>>;
export type StandingView = Shown<z.output<typeof StandingView>>;
