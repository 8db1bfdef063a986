import { z } from 'zod';
import { type ActShapes, NothingBody, ReasonBody } from './act-shape.js';
import { Basis } from './basis.js';
import { overrules, satisfaction } from './call-acts.js';
import { citedEvidence } from './evidence.js';
import { count, day, instant, line, lines, phone, reason, remark, unitCode } from './fields.js';
import { said } from './said.js';

export const RespondBody = z
  .strictObject({
    contact: line(50).meta(said('联系人', 'contact person')),
    phone,
    startsAt: instant.meta(said('到场或着手时间', 'arrival or start')),
    measure: lines(1000).meta(said('拟采取的措施', 'what they mean to do')),
  })
  .meta({ id: 'RespondBody' });

export const ReturnBody = z
  .strictObject({
    basis: lines(1000).meta(said('法律或职责依据', 'basis in law or duty')),
    proposed: unitCode.meta(said('建议承办单位', 'the unit that is responsible')),
  })
  .meta({ id: 'ReturnBody' });

export const AcceptReturnBody = z
  .strictObject({
    to: unitCode.exactOptional().meta(said('改派给；不填则为建议承办单位', 'goes to; as proposed when absent')),
    basis: Basis,
    overrules: overrules.exactOptional(),
  })
  .meta({ id: 'AcceptReturnBody' });

export const AskExtensionBody = z
  .strictObject({ days: count(1, 365).meta(said('工作日', 'working days')), reason })
  .meta({ id: 'AskExtensionBody' });

export const GrantExtensionBody = z
  .strictObject({
    days: count(1, 365).exactOptional().meta(said('工作日；不填则如所请', 'working days; as asked when absent')),
    approvedBy: line(50).exactOptional().meta(said('批准的县领导', 'the county leader who approved it')),
  })
  .meta({ id: 'GrantExtensionBody' });

export const SuspendBody = z
  .strictObject({ reason, promiseDate: day.meta(said('承诺日期', 'the promised day')) })
  .meta({ id: 'SuspendBody' });

export const FeedbackBody = z
  .strictObject({
    takenUpAt: instant.meta(said('着手办理时间', 'when work was taken up')),
    spokenWith: line(200).meta(said('沟通对象', 'with whom they spoke')),
    done: lines(4000).meta(said('办理情况', 'what was done')),
    result: lines(4000).meta(said('办理结果或后续措施', 'result or remaining steps')),
    evidence: citedEvidence,
  })
  .meta({ id: 'FeedbackBody' });

export const MilestoneBody = z
  .strictObject({ milestone: line(100).meta(said('派发时约定的节点', 'the step as agreed at dispatch')) })
  .meta({ id: 'MilestoneBody' });

const marks = count(1, 5);
export const RateBody = z
  .strictObject({
    rating: satisfaction,
    speed: marks.meta(said('速度 1–5', 'speed, 1 to 5')),
    attitude: marks.meta(said('态度 1–5', 'attitude, 1 to 5')),
    result: marks.meta(said('结果 1–5', 'result, 1 to 5')),
    remark: remark.exactOptional(),
  })
  .meta({ id: 'RateBody' });

export const MarkQualityBody = z
  .strictObject({
    accurate: z.boolean().meta(said('情况准确', 'what it says is accurate')),
    complete: z.boolean().meta(said('要素齐全', 'nothing is missing')),
    inScope: z.boolean().meta(said('属于本部门职责', 'within the department’s scope')),
    reason: reason.exactOptional().meta(said('任一项为否时必填', 'needed when any of them is denied')),
  })
  .meta({ id: 'MarkQualityBody' });

export const ExcludeBody = z
  .strictObject({ reason, approver: line(50).meta(said('批准人', 'who approved it')) })
  .meta({ id: 'ExcludeBody' });

/** What may be done to one slip of a call, by the last word of its address. */
export const SLIP_ACTS = {
  sign: { act: 'signForSlip', body: NothingBody, zh: '签收', en: 'sign for' },
  respond: { act: 'respondToSlip', body: RespondBody, zh: '响应', en: 'respond' },
  arrive: { act: 'arriveOnSite', body: NothingBody, zh: '到达现场', en: 'arrive on site' },
  return: { act: 'returnSlip', body: ReturnBody, zh: '退单', en: 'return' },
  'accept-return': { act: 'acceptReturn', body: AcceptReturnBody, zh: '同意退单并改派', en: 'accept the return' },
  'refuse-return': { act: 'refuseReturn', body: ReasonBody, zh: '不同意退单', en: 'refuse the return' },
  dispute: { act: 'disputeSlip', body: ReasonBody, zh: '提出职责争议', en: 'dispute responsibility' },
  'ask-extension': { act: 'askExtension', body: AskExtensionBody, zh: '申请延期', en: 'ask for an extension' },
  'grant-extension': { act: 'grantExtension', body: GrantExtensionBody, zh: '同意延期', en: 'grant the extension' },
  'refuse-extension': { act: 'refuseExtension', body: ReasonBody, zh: '不同意延期', en: 'refuse the extension' },
  suspend: { act: 'suspendSlip', body: SuspendBody, zh: '挂账', en: 'suspend until a promised day' },
  discharge: { act: 'dischargeSlip', body: ReasonBody, zh: '销账', en: 'discharge' },
  feedback: { act: 'fileFeedback', body: FeedbackBody, zh: '提交反馈单', en: 'file the feedback slip' },
  'sign-feedback': { act: 'signFeedback', body: NothingBody, zh: '签发反馈单', en: 'sign the feedback slip' },
  milestone: { act: 'reachMilestone', body: MilestoneBody, zh: '完成节点', en: 'reach a milestone' },
  rate: { act: 'rateDepartment', body: RateBody, zh: '评价部门', en: 'rate the department' },
  'mark-quality': {
    act: 'markCallQuality',
    body: MarkQualityBody,
    zh: '评价呼叫质量',
    en: 'mark the quality of the call',
  },
  exclude: { act: 'excludeSlip', body: ExcludeBody, zh: '从统计中剔除', en: 'exclude from the rates' },
} as const satisfies ActShapes;
