import { z } from 'zod';
import { admissionId, day, line, lines, moment, unitCode } from './fields.js';
import { PossibilityView } from './possibility.js';
import { paging, someOf } from './query-fields.js';
import { reading } from './reading.js';
import { said } from './said.js';
import type { Shown } from './shown.js';
import { UnitRef } from './unit-ref.js';
import { WrittenView } from './written.js';

export const ADMISSION_STANDINGS = ['applied', 'admitted', 'refused', 'withdrawn', 'ended'] as const;
const standing = z
  .enum(ADMISSION_STANDINGS)
  .meta(said('申请中、已准入、不予准入、已撤回、提前终止', 'where the application stands'));

const Period = z.strictObject({ from: day, to: day });
const Span = z.object({ from: day, to: day });

export const ApplyForAdmissionBody = z
  .strictObject({
    what: lines(1000).meta(said('交办事项', 'the work')),
    basis: lines(500)
      .exactOptional()
      .meta(said('法律或文件依据；没有则不予准入', 'the law or document; none, no admission')),
    period: Period.meta(said('起止日期，均含当日', 'first and last day, both included')),
    resources: z
      .strictObject({
        money: line(200).exactOptional().meta(said('经费', 'money')),
        people: line(200).exactOptional().meta(said('人员', 'people')),
      })
      .default({})
      .meta(said('随事项下放的经费、人员', 'what comes with the work')),
    townships: z.array(unitCode).min(1).max(100).meta(said('交办到哪些镇街', 'the townships that get the work')),
  })
  .meta({ id: 'ApplyForAdmissionBody' });

export const AdmissionsQuery = reading({
  standing: someOf(ADMISSION_STANDINGS).exactOptional(),
  on: day.exactOptional().meta(said('当日有效的准入事项', 'in force on this day')),
  department: unitCode.exactOptional(),
  township: unitCode.exactOptional(),
  ...paging,
});

const TownshipAnswerView = z.object({
  township: UnitRef,
  answer: z.enum(['consented', 'objected']),
  reason: z.string().optional(),
  by: z.string(),
  at: moment,
});

/** An application as the register shows it. */
export const AdmissionLineView = z
  .object({
    admission: admissionId,
    department: UnitRef,
    what: z.string(),
    basis: z.string().optional(),
    period: Span,
    resources: z.object({ money: z.string().optional(), people: z.string().optional() }),
    townships: z.array(UnitRef),
    answers: z.array(TownshipAnswerView).meta(said('各镇街最后的答复', 'what each township said last')),
    standing,
    appliedBy: z.string(),
    appliedAt: moment,
    decidedBy: z.string().optional(),
    decidedAt: moment.optional(),
    reason: z.string().optional(),
    inForce: Span.optional().meta(said('有效期，期满自行失效', 'it expires by itself')),
    endedOn: day.optional().meta(said('提前终止之日，当日起无效', 'ended early: no longer in force from this day')),
    isInForce: z.boolean().meta(said('今日（或所查之日）有效', 'in force today, or on the day asked for')),
  })
  .meta({ id: 'AdmissionLine' });

export const AdmissionsView = z
  .object({ admissions: z.array(AdmissionLineView), next: z.string().optional() })
  .meta({ id: 'Admissions' });

export const AdmissionView = AdmissionLineView.extend({
  mayDo: z.array(PossibilityView).meta(said('您现在能办什么', 'what you may do now')),
  officers: z.record(z.string(), z.string()),
  revision: z.int(),
  position: z.string(),
}).meta({ id: 'Admission' });

export const AdmissionWrittenView = WrittenView.extend({ admission: admissionId }).meta({ id: 'AdmissionWritten' });

export type AdmissionLineView = Shown<z.output<typeof AdmissionLineView>>;
export type AdmissionsView = Shown<z.output<typeof AdmissionsView>>;
export type AdmissionView = Shown<z.output<typeof AdmissionView>>;
