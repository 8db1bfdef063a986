import { z } from 'zod';
import { moment, slipId } from '../../http/fields.js';
import { said } from '../../http/said.js';
import { event } from './cloud-event.js';
import { dueAt, limit, ofSlip, unit } from './words.js';

/** What happens to one department’s slip of a call. */
export const slipEvents = {
  dispatched: event('huying.slip.dispatched.v1', '派发', 'a slip was dispatched', {
    ...ofSlip,
    to: unit,
    part: z.enum(['lead', 'cooperating']),
    deadlines: z.object({ respond: dueAt.optional(), onSite: dueAt.optional(), close: dueAt.optional() }),
    insteadOf: slipId.optional().meta(said('改派前的派发单', 'the slip that it takes the place of')),
  }),
  signedFor: event('huying.slip.signed-for.v1', '签收', 'the slip was signed for', {
    ...ofSlip,
    deemed: z.boolean().meta(said('逾期未签，视为签收', 'not signed for in time')),
  }),
  responded: event('huying.slip.responded.v1', '响应', 'the department responded', {
    ...ofSlip,
    startsAt: moment,
    measure: z.string(),
    amends: z.boolean(),
  }),
  arrivedOnSite: event('huying.slip.arrived-on-site.v1', '到场', 'the department is on site', ofSlip),
  returned: event('huying.slip.returned.v1', '退单', 'the department returned the slip', { ...ofSlip, proposed: unit }),
  returnJudged: event('huying.slip.return-judged.v1', '退单裁定', 'the return was judged', {
    ...ofSlip,
    accepted: z.boolean(),
  }),
  disputed: event('huying.slip.disputed.v1', '职责争议', 'responsibility is disputed', ofSlip),
  extensionAsked: event('huying.slip.extension-asked.v1', '申请延期', 'an extension was asked for', {
    ...ofSlip,
    days: z.int(),
  }),
  extensionRefused: event('huying.slip.extension-refused.v1', '不予延期', 'the extension was refused', ofSlip),
  deadlineMoved: event('huying.slip.deadline-moved.v1', '时限调整', 'a limit was moved', {
    ...ofSlip,
    limit: z.enum(['respond', 'close', 'return']),
    reason: z.enum(['extension', 'calendar', 'rework', 'suspension']),
    deadline: dueAt,
  }),
  suspended: event('huying.slip.suspended.v1', '挂账', 'the slip was suspended', { ...ofSlip, resumesAt: moment }),
  resumed: event('huying.slip.resumed.v1', '挂账到期', 'the slip is taken up again', ofSlip),
  discharged: event('huying.slip.discharged.v1', '销账', 'the slip was discharged', ofSlip),
  feedbackFiled: event('huying.slip.feedback-filed.v1', '反馈', 'the department fed back', {
    ...ofSlip,
    takenUpAt: moment,
    done: z.string(),
    result: z.string(),
  }),
  milestoneReached: event('huying.slip.milestone-reached.v1', '节点完成', 'a milestone was reached', {
    ...ofSlip,
    milestone: z.string(),
  }),
  milestoneMissed: event('huying.slip.milestone-missed.v1', '节点逾期', 'a milestone was missed', {
    ...ofSlip,
    milestone: z.string(),
  }),
  limitNear: event('huying.slip.limit-near.v1', '黄牌提醒', 'a limit is near: yellow', { ...ofSlip, limit }),
  limitMissed: event('huying.slip.limit-missed.v1', '逾期红牌', 'a limit was missed: red', {
    ...ofSlip,
    limit,
    dueAt: moment,
  }),
} as const;
