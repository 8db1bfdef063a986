import { z } from 'zod';
import { type ActShapes, NothingBody, ReasonBody } from './act-shape.js';
import { Basis } from './basis.js';
import { count, day, instant, line, lines, remark, unitCode } from './fields.js';
import { said } from './said.js';

export const satisfaction = z
  .enum(['satisfied', 'basically-satisfied', 'dissatisfied'])
  .meta(said('满意、基本满意、不满意', 'how satisfied'));

export const solved = z
  .boolean()
  .meta(said('问题是否解决（与是否办完分开）', 'is the matter solved, apart from done?'));

/** Why departments are sent for although the list says that it is the township's own. */
export const overrules = lines(1000).meta(
  said('清单列为镇街基本职责而仍派发的理由', 'why it is dispatched although the list makes it the township’s own'),
);

export const DispatchBody = z
  .strictObject({
    to: z
      .array(
        z.strictObject({
          unit: unitCode,
          part: z.enum(['lead', 'cooperating']).meta(said('主办或协办', 'leads or cooperates')),
        }),
      )
      .min(1)
      .max(30),
    basis: Basis,
    overrules: overrules.exactOptional(),
    closeWithinDays: count(1, 3650).exactOptional().meta(said('长周期事项的办理天数', 'days of a long-cycle matter')),
    milestones: z
      .array(z.strictObject({ what: line(100), day }))
      .max(50)
      .exactOptional()
      .meta(said('长周期事项的节点', 'steps of a long-cycle matter')),
  })
  .meta({ id: 'DispatchBody' });

export const ConfirmBody = z.strictObject({ solved, remark: remark.exactOptional() }).meta({ id: 'ConfirmBody' });

export const CallbackBody = z
  .strictObject({
    rating: satisfaction,
    solved,
    remark: remark.exactOptional(),
    calledAt: instant
      .exactOptional()
      .meta(said('电话回访时间；不填为现在', 'when the person was telephoned; now when absent')),
    caller: line(50)
      .exactOptional()
      .meta(said('打电话的人；不填为登记人', 'who telephoned; whoever records it when absent')),
  })
  .meta({ id: 'CallbackBody' });

/** What may be done to a call, by the last word of its address. */
export const CALL_ACTS = {
  approve: { act: 'approveCall', body: NothingBody, zh: '审核通过', en: 'approve' },
  'hold-back': { act: 'holdBackCall', body: ReasonBody, zh: '审核暂缓', en: 'hold back' },
  decline: { act: 'declineCall', body: ReasonBody, zh: '不予受理', en: 'decline' },
  dispatch: { act: 'dispatchCall', body: DispatchBody, zh: '派发', en: 'dispatch to departments' },
  withdraw: { act: 'withdrawCall', body: ReasonBody, zh: '撤回', en: 'withdraw' },
  confirm: { act: 'confirmClosure', body: ConfirmBody, zh: '确认结案', en: 'confirm the closure' },
  'send-back': { act: 'sendBack', body: ReasonBody, zh: '退回重办', en: 'send back for rework' },
  reopen: { act: 'reopenForRecurrence', body: ReasonBody, zh: '复发重开', en: 'reopen: the matter came back' },
  callback: { act: 'recordCallback', body: CallbackBody, zh: '登记回访', en: 'record the callback' },
} as const satisfies ActShapes;
