import { z } from 'zod';
import { slipId } from '../../http/fields.js';
import { said } from '../../http/said.js';
import { event } from './cloud-event.js';
import { listItem, ofCall, powers, reason, unit, urgencies } from './words.js';

const source = z.object({
  kind: z.enum(['grid', '12345', 'patrol', 'visit', 'front-desk', 'assembly', 'ledger']),
  number: z.string().optional().meta(said('来源系统的编号', 'its number there')),
});

/** What happens to a call as a whole. */
export const callEvents = {
  raised: event('huying.call.raised.v1', '镇街发起呼叫', 'a township called', {
    ...ofCall,
    number: z.string().meta(said('呼叫单号', 'number that people read out')),
    township: unit,
    proxy: z.boolean().meta(said('代呼', 'raised in the township’s name')),
    needsApproval: z.boolean(),
    subject: z.string(),
    matter: z.string(),
    urgency: urgencies,
    place: z.object({ unit }),
    beyondPower: z.array(powers),
    source,
    listItem: listItem.optional(),
  }),
  approved: event('huying.call.approved.v1', '镇街审核通过', 'its township approved the call', ofCall),
  heldBack: event('huying.call.held-back.v1', '镇街审核暂缓', 'its township held the call back', ofCall),
  declined: event('huying.call.declined.v1', '不予受理', 'the call was declined', { ...ofCall, reason }),
  withdrawn: event('huying.call.withdrawn.v1', '镇街撤回呼叫', 'its township withdrew the call', { ...ofCall, reason }),
  reworkOrdered: event('huying.call.rework-ordered.v1', '退回重办', 'the work was sent back', {
    ...ofCall,
    slip: slipId,
  }),
  closureConfirmed: event('huying.call.closure-confirmed.v1', '镇街确认办结', 'the closing was confirmed', {
    ...ofCall,
    deemed: z.boolean().meta(said('逾期未答，视为确认', 'nobody answered in time')),
    solved: z
      .boolean()
      .optional()
      .meta(said('问题是否解决；视为确认的不填', 'whether it is solved; absent when deemed')),
  }),
  responsibilityRuled: event(
    'huying.call.responsibility-ruled.v1',
    '联席会议认定责任',
    'the joint meeting ruled who leads',
    {
      ...ofCall,
      ruling: z.string().meta(said('认定意见文号', 'number of the ruling')),
      lead: unit,
      cooperating: z.array(unit),
      bears: unit.meta(said('承担耗时的单位', 'who bears the time lost')),
    },
  ),
  disputeEnded: event('huying.call.dispute-ended.v1', '争议双方达成一致', 'the parties agreed who leads', {
    ...ofCall,
    lead: unit,
  }),
  closed: event('huying.call.closed.v1', '结案', 'the call was closed', ofCall),
  reopened: event('huying.call.reopened.v1', '复发重开', 'the matter came back and the call was reopened', ofCall),
} as const;
