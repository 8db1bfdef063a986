import { z } from 'zod';
import { callId, count, day, line, moment, position, reason, SaidView, sha256, slipId, unitCode } from './fields.js';
import { measureName } from './figures.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

/** 2026, 2026-H1, 2026-Q1 or 2026-03. */
export const assessmentName = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/)
  .meta({ ...said('考核周期', 'the assessed period'), examples: ['2026-Q1'] });

export const appealNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .meta(said('申诉序号', 'number of an appeal'));

const periodKind = z.enum(['month', 'quarter', 'half-year', 'year']).meta(said('考核周期', 'how long a period is'));
const formula = line(64);
export const mark = { measure: measureName, formula };
const component = { ...mark, weight: count(0, 100).meta(said('权重；0 为只列示', 'weight; with 0 it is only shown')) };
const shares = z.number().positive().max(1000);
const scheme = {
  period: periodKind,
  departments: z.array(z.strictObject(component)).min(1).max(20),
  townships: z.array(z.strictObject(component)).min(1).max(20),
  share: z
    .strictObject({ of: shares, in: shares })
    .meta(said('镇街考核占部门年度考核的份额', 'the townships’ share of a department’s annual assessment')),
  minimum: count(1, 10_000).meta(said('最小样本数', 'fewer slips than so many get no rank')),
  group: count(1, 100).meta(said('评价合并的镇街数', 'ratings are shown to departments by so many townships')),
};

export const PublishSchemeBody = z
  .strictObject({ effectiveFrom: day, scheme: z.strictObject(scheme) })
  .meta({ id: 'PublishSchemeBody' });

const named = z.strictObject({ call: callId, slip: slipId });
const approver = line(50).meta(said('批准人', 'who approved it'));

export const PublishAssessmentBody = z
  .strictObject({
    because: reason.exactOptional().meta(said('第二版起写明变动', 'what changed, from the second edition on')),
  })
  .meta({ id: 'PublishAssessmentBody' });

export const AppealBody = z
  .strictObject({
    mark: z.strictObject(mark).exactOptional().meta(said('不填为对全部结果申诉', 'the whole result when absent')),
    slips: z.array(named).max(200).default([]).meta(said('所涉派发单', 'the slips that it is about')),
    reason,
  })
  .meta({ id: 'AppealBody' });

export const UpholdAppealBody = z
  .strictObject({
    reason,
    approver,
    excludes: z
      .array(named)
      .max(200)
      .exactOptional()
      .meta(said('剔除的派发单；不填为申诉所列', 'the slips to exclude; those that the appeal named when absent')),
  })
  .meta({ id: 'UpholdAppealBody' });

export const DismissAppealBody = z.strictObject({ reason }).meta({ id: 'DismissAppealBody' });

export const LeaveOutBody = z
  .strictObject({
    unit: unitCode,
    mark: z.strictObject(mark).exactOptional().meta(said('不填为该单位全部指标', 'all marks of the unit when absent')),
    call: callId,
    slip: slipId,
    reason,
    approver,
  })
  .meta({ id: 'LeaveOutBody' });

export const AssessmentQuery = reading({
  edition: z
    .string()
    .regex(/^([1-9]\d{0,3}|draft)$/)
    .exactOptional()
    .meta(said('第几版；draft 为未公布的草稿', 'which edition; draft for what is not published')),
});

export const MarkSlipsQuery = reading({ ...AssessmentQuery.shape, unit: unitCode, ...mark });

export const SchemeView = z
  .object({
    version: z.int().meta(said('0 为规则书的通用办法', '0 is the rule book’s own')),
    period: periodKind,
    departments: z.array(z.object({ ...mark, weight: z.int() })),
    townships: z.array(z.object({ ...mark, weight: z.int() })),
    share: z.object({ of: z.number(), in: z.number() }),
    minimum: z.int(),
    group: z.int(),
  })
  .meta({ id: 'AssessmentScheme' });

const number = z.int().nullable();
const rate = z.string().nullable();

export const UnitMarkView = z
  .object({
    measure: measureName,
    formula: z.string(),
    weight: z.int(),
    numerator: number.meta(said('合并镇街数不足时为空', 'null while the group is too small')),
    denominator: number,
    rate: rate.meta(said('样本不足时为空，只列数', 'null below the least sample: only the counts')),
    excluded: z.int().optional(),
    withheld: z.boolean().meta(said('合并镇街数不足，不予显示', 'withheld: the group of townships is too small')),
    definition: z.object({ version: z.int(), ...SaidView.shape }),
    byTownship: z
      .array(z.object({ township: UnitRef, met: z.int(), of: z.int() }))
      .optional()
      .meta(said('仅督导与组织部门可见', 'for supervisors and assessors alone')),
    slips: z.string().optional().meta(said('背后的派发单', 'the address of the slips behind it')),
  })
  .meta({ id: 'UnitMark' });

const LineView = z.object({
  unit: UnitRef,
  side: z.enum(['department', 'township']),
  marks: z.array(UnitMarkView),
  score: rate,
  points: rate.meta(said('计入部门年度考核的分数', 'what it is worth in the annual assessment')),
  rank: number.meta(said('样本不足时没有名次', 'none below the least sample')),
  edition: z.int().optional().meta(said('显示的是哪一版', 'the edition whose line it is')),
});

const MarkedCallView = z.object({ call: callId, slip: slipId, at: moment });
const Share = z.object({ percent: z.int(), slips: z.array(MarkedCallView) });

export const AlertView = z
  .object({
    rule: z.string(),
    version: z.int(),
    said: SaidView,
    department: UnitRef,
    township: UnitRef,
    trigger: MarkedCallView,
    before: Share,
    after: Share,
  })
  .meta({ id: 'RetaliationAlert' });

const ExclusionView = z.object({
  unit: UnitRef,
  mark: z.object(mark).optional(),
  call: callId,
  slip: slipId,
  reason: z.string(),
  approver: z.string(),
  appeal: z.int().optional(),
});

const AppealView = z.object({
  appeal: z.int(),
  unit: UnitRef,
  mark: z.object(mark).optional(),
  slips: z.array(z.object({ call: callId, slip: slipId })),
  reason: z.string(),
  by: z.string(),
  at: moment,
  standing: z.enum(['open', 'upheld', 'dismissed']),
  decision: z.object({ by: z.string(), at: moment, reason: z.string() }).optional(),
});

const EditionView = z.object({
  edition: z.int(),
  at: moment,
  position,
  sha256,
  because: z.string().optional(),
  appealUntil: moment,
});

/** The result of a period as this officer may see it. */
export const AssessmentView = z
  .object({
    assessment: assessmentName,
    period: z.object({ kind: periodKind, from: day, to: day.meta(said('不含当日', 'exclusive')) }),
    edition: z.int().optional().meta(said('草稿没有版次', 'none for a draft')),
    scheme: SchemeView,
    asOf: z.object({ at: moment, position }),
    sha256,
    lines: z.array(LineView),
    exclusions: z.array(ExclusionView),
    appeals: z.array(AppealView),
    alerts: z
      .array(AlertView)
      .optional()
      .meta(said('疑似打击报复，仅督导可见', 'possible retaliation, for supervisors alone')),
    editions: z.array(EditionView),
  })
  .meta({ id: 'Assessment' });

export const AssessmentsView = z
  .object({
    scheme: SchemeView.meta(said('现行考核办法', 'the scheme in force')),
    schemes: z.array(SchemeView.extend({ effectiveFrom: day })),
    assessments: z.array(z.object({ assessment: assessmentName, editions: z.array(EditionView) })),
  })
  .meta({ id: 'Assessments' });

export const MarkSlipsView = z
  .object({
    asOf: z.object({ at: moment, position }),
    slips: z.array(
      z.object({
        call: callId,
        slip: slipId,
        unit: UnitRef,
        on: moment,
        met: z.boolean().meta(said('计入分子', 'in the numerator')),
        exclusion: z.object({ reason: z.string(), approver: z.string(), appeal: z.int().optional() }).optional(),
      }),
    ),
  })
  .meta({ id: 'MarkSlips' });

export const AssessmentWrittenView = WrittenView.extend({
  assessment: assessmentName.optional(),
  appeal: z.int().optional(),
}).meta({ id: 'AssessmentWritten' });

export type UnitMarkView = Shown<z.output<typeof UnitMarkView>>;
export type AlertView = Shown<z.output<typeof AlertView>>;
export type AssessmentView = Shown<z.output<typeof AssessmentView>>;
export type AssessmentsView = Shown<z.output<typeof AssessmentsView>>;
export type MarkSlipsView = Shown<z.output<typeof MarkSlipsView>>;
