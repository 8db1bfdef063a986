import { z } from 'zod';
import { line, lines, phone, unitCode } from '../../http/fields.js';
import { said } from '../../http/said.js';
import type { EventShape } from './cloud-event.js';
import { powers, urgencies } from './words.js';

/** The matter as the other system has it; it is closed, so that a misspelt field is told and not lost. */
export const IntakeCallData = z.strictObject({
  township: unitCode.meta(said('镇街', 'the township in whose name it calls')),
  source: z.strictObject({
    kind: z.enum(['grid', '12345']).meta(said('网格、12345', 'which system')),
    number: line(64).meta(
      said('来源系统的编号；同一编号只呼叫一次', 'its number there; the same number is the same call'),
    ),
  }),
  subject: line(100).meta(said('事由', 'what it is about')),
  asks: lines(2000).meta(said('请求事项', 'what is asked')),
  matter: line(50).meta(said('事项类别', 'kind of matter')),
  place: z.strictObject({
    unit: unitCode.meta(said('村、社区或网格', 'village, community or grid')),
    detail: line(200).meta(said('具体位置', 'the spot')),
  }),
  beyondPower: z.array(powers).min(1).max(4).meta(said('为何超出镇街权限', 'why it is beyond the township’s power')),
  urgency: urgencies.default('ordinary'),
  listItem: z.strictObject({ list: line(64), version: z.int().min(1), item: line(64) }).exactOptional(),
  personServed: z
    .strictObject({ name: line(50), phone })
    .exactOptional()
    .meta(said('服务对象，用于回访', 'the person served, for the callback')),
});
export type IntakeCallData = z.output<typeof IntakeCallData>;

export const intakeCall = {
  type: 'huying.intake.call.v1',
  said: { zh: '网格、12345 系统发起呼叫', en: 'a grid or 12345 system calls' },
  data: IntakeCallData,
} as const satisfies EventShape;

/** What comes in: CloudEvents 1.0, of which only this much is looked at. */
export const IntakeMessage = z.object({
  specversion: z.literal('1.0'),
  id: line(200).meta(said('消息编号；重发时不变', 'id of the message; the same when it is sent again')),
  source: line(200).meta(said('来源系统', 'the system that speaks')),
  type: z.literal(intakeCall.type),
  data: IntakeCallData,
});
export type IntakeMessage = z.output<typeof IntakeMessage>;
