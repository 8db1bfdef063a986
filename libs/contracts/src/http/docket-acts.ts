import { z } from 'zod';
import { type ActShapes, NothingBody, ReasonBody } from './act-shape.js';
import { Basis } from './basis.js';
import { callId, instant, line, lines, unitCode } from './fields.js';
import { said } from './said.js';

const units = z.array(unitCode).max(50);

/** 联〔2026〕3号 */
export const rulingNumber = z
  .string()
  .regex(/^联〔\d{4}〕[1-9]\d{0,4}号$/)
  .meta({ ...said('认定意见文号', 'number of a ruling'), examples: ['联〔2026〕3号'] });

export const DocketBody = z
  .strictObject({ call: callId, reason: lines(1000).meta(said('提请认定的理由', 'why it is put on the docket')) })
  .meta({ id: 'DocketBody' });

export const StatementBody = z
  .strictObject({
    text: lines(4000).meta(said('陈述意见', 'what the party says')),
    basis: lines(1000).exactOptional().meta(said('法律或职责依据', 'basis in law or duty')),
    proposes: unitCode.exactOptional().meta(said('认为应当主办的单位', 'the unit that should lead, in its view')),
  })
  .meta({ id: 'StatementBody' });

export const TalksBody = z
  .strictObject({
    attended: units.min(1).meta(said('参加单位', 'who took part')),
    minutes: lines(8000).meta(said('纪要', 'the minutes')),
    result: z.enum(['agreed', 'without-result']).meta(said('一致或无果', 'agreed, or without result')),
    lead: unitCode.exactOptional().meta(said('一致同意的主办单位', 'the unit on which they agreed')),
  })
  .meta({ id: 'TalksBody' });

export const RulingBody = z
  .strictObject({
    meeting: z.uuid().meta(said('作出认定的会议', 'the meeting that rules')),
    lead: unitCode.meta(said('主办单位', 'who leads')),
    cooperating: units.meta(said('协办单位', 'who cooperates')),
    basis: Basis,
    legalBasis: lines(2000).meta(said('三定规定、法律依据', 'the 三定 provisions and the law')),
    reasons: lines(8000).meta(said('理由', 'the reasons')),
    bears: unitCode.meta(said('承担延误的单位', 'the unit that bears the time lost')),
    overrules: z
      .array(rulingNumber)
      .max(20)
      .exactOptional()
      .meta(said('推翻的认定意见', 'the rulings that it overrules')),
    draft: lines(4000).exactOptional().meta(said('清单修订建议', 'what the list should say henceforth')),
  })
  .meta({ id: 'RulingBody' });

/** What may be done to a call on the docket, by the last word of its address. */
export const DOCKET_ACTS = {
  state: { act: 'fileStatement', body: StatementBody, zh: '陈述意见', en: 'state a view' },
  consult: { act: 'recordConsultation', body: TalksBody, zh: '登记会商', en: 'record the consultation' },
  coordinate: { act: 'recordCoordination', body: TalksBody, zh: '登记编办协调', en: 'record the coordination' },
  withdraw: { act: 'withdrawEntry', body: ReasonBody, zh: '撤回受理', en: 'withdraw the entry: the parties agree' },
  rule: { act: 'issueRuling', body: RulingBody, zh: '作出认定', en: 'issue the ruling' },
  'publish-ruling': { act: 'publishRuling', body: NothingBody, zh: '公布认定意见', en: 'publish the ruling' },
} as const satisfies ActShapes;

export const ConveneBody = z
  .strictObject({
    sitsAt: instant.meta(said('开会时间', 'when it sits')),
    place: line(200).meta(said('地点', 'where')),
    members: units
      .min(1)
      .meta(said('召集的单位，须含全部常设成员', 'who is convened, every standing member among them')),
    calls: z.array(callId).min(1).max(50).meta(said('议题：受理单上的呼叫', 'the calls to be heard')),
  })
  .meta({ id: 'ConveneBody' });

export const MinutesBody = z
  .strictObject({
    present: units.meta(said('出席单位', 'who was present')),
    minutes: lines(20_000).meta(said('会议纪要', 'the minutes')),
  })
  .meta({ id: 'MinutesBody' });

/** What may be done to a meeting that was convened. */
export const MEETING_ACTS = {
  minutes: { act: 'recordMinutes', body: MinutesBody, zh: '登记会议纪要', en: 'record the minutes' },
  'call-off': { act: 'callOffMeeting', body: ReasonBody, zh: '取消会议', en: 'call the meeting off' },
  'publish-minutes': { act: 'publishMinutes', body: NothingBody, zh: '公布会议纪要', en: 'publish the minutes' },
} as const satisfies ActShapes;
