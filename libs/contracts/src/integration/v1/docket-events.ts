import { z } from 'zod';
import { meetingId, moment, slipId } from '../../http/fields.js';
import { said } from '../../http/said.js';
import { event } from './cloud-event.js';
import { dueAt, listItem, ofCall, unit } from './words.js';

const round = z.int().meta(said('第几次受理', 'its first entry is 1'));
const ruling = z.string().meta(said('认定意见文号', 'number of the ruling'));
const lead = unit.meta(said('主办单位', 'who leads'));
const talks = {
  ...ofCall,
  attended: z.array(unit),
  result: z.enum(['agreed', 'without-result']),
  lead: lead.optional(),
} as const;
const because = z.string().meta(said('缘由：呼叫已结案、撤回等', 'why: the call was closed, withdrawn …'));

/** What happens to a call on the docket of the joint meeting; what the parties state and what was said stay in the house. */
export const docketEvents = {
  callDocketed: event('huying.docket.call-docketed.v1', '联席会议受理', 'a call came on the docket', {
    ...ofCall,
    round,
    number: z.string().meta(said('呼叫单号', 'number that people read out')),
    subject: z.string(),
    matter: z.string(),
    listItem: listItem.optional(),
    trigger: z.enum(['dispute', 'second-return', 'nobody-named', 'unsigned', 'closure-missed', 'by-hand']),
    slip: slipId.optional().meta(said('因哪张派发单', 'the slip that brought it here')),
    township: unit,
    units: z.array(unit).meta(said('接过派发单的单位', 'those that had a slip of it')),
    lead: lead.optional(),
    statementsBy: dueAt,
    rulingBy: dueAt,
  }),
  deadlineMoved: event('huying.docket.deadline-moved.v1', '时限调整', 'a limit was moved', {
    ...ofCall,
    reason: z.enum(['calendar']),
    statementsBy: dueAt.optional(),
    rulingBy: dueAt.optional(),
  }),
  statementFiled: event('huying.docket.statement-filed.v1', '陈述', 'a party stated its view', {
    ...ofCall,
    unit,
    late: z.boolean(),
  }),
  statementsMissed: event('huying.docket.statements-missed.v1', '逾期未陈述', 'parties stated nothing in time', {
    ...ofCall,
    units: z.array(unit),
  }),
  consultationRecorded: event('huying.docket.consultation-recorded.v1', '会商', 'the departments consulted', talks),
  coordinationRecorded: event('huying.docket.coordination-recorded.v1', '编办协调', '编办 coordinated', talks),
  entryWithdrawn: event('huying.docket.entry-withdrawn.v1', '协商一致，撤回受理', 'the parties agreed: withdrawn', {
    ...ofCall,
    round,
    lead: lead.optional(),
  }),
  entryLapsed: event('huying.docket.entry-lapsed.v1', '无需再认定', 'nothing is left to rule on', {
    ...ofCall,
    because,
  }),
  rulingNear: event('huying.docket.ruling-near.v1', '认定时限临近', 'the limit of the ruling is near', ofCall),
  rulingMissed: event('huying.docket.ruling-missed.v1', '认定逾期', 'the limit of the ruling was missed', {
    ...ofCall,
    dueAt: moment,
  }),
} as const;

/** What happens to a ruling; its reasons are read where it is read. */
export const rulingEvents = {
  issued: event('huying.ruling.issued.v1', '作出认定', 'the meeting ruled', {
    ...ofCall,
    round,
    ruling,
    meeting: meetingId,
    lead,
    cooperating: z.array(unit),
    bears: unit.meta(said('承担耗时的单位', 'who bears the time lost')),
    listItem: listItem.optional().meta(said('所依据的清单条目', 'the list item that it rests on')),
    legalBasis: z.string(),
    overrules: z.array(z.string()).meta(said('不再作为先例的认定意见', 'rulings that are no precedents any more')),
  }),
  tookEffect: event('huying.ruling.took-effect.v1', '已按认定改派', 'the call followed the ruling', {
    ...ofCall,
    ruling,
  }),
  foundNoEffect: event('huying.ruling.found-no-effect.v1', '认定已无可改派', 'the ruling changed nothing', {
    ...ofCall,
    ruling,
    because,
  }),
  published: event('huying.ruling.published.v1', '公布认定意见', 'the ruling was published', { ...ofCall, ruling }),
} as const;
