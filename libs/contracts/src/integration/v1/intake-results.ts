import { z } from 'zod';
import { callId, moment, unitCode } from '../../http/fields.js';
import { said } from '../../http/said.js';
import { event } from './cloud-event.js';

const words = z.object({ zh: z.string(), en: z.string() });

const answered = {
  message: z.string().meta(said('所答复的消息编号', 'id of the message that is answered')),
  source: z.object({ kind: z.enum(['grid', '12345']), number: z.string() }),
  township: unitCode,
} as const;

/** What became of a matter that came in. */
export const intakeResults = {
  raised: event('huying.intake.raised.v1', '已呼叫', 'a call was raised, or was there already', {
    ...answered,
    call: callId,
    number: z.string().meta(said('呼叫单号', 'number that people read out')),
    raisedAt: moment,
    already: z.boolean().meta(said('此前已有这张呼叫单', 'the call was there before')),
  }),
  refused: event('huying.intake.refused.v1', '未能呼叫', 'no call was raised', {
    ...answered,
    code: z.string().meta(said('理由代码', 'code of the refusal')),
    rule: words.meta(said('所依规则', 'the rule')),
    remedy: words.meta(said('如何补正', 'what would make it valid')),
  }),
} as const;
