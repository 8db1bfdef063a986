import { z } from 'zod';
import { type ActShapes, NothingBody, ReasonBody } from './act-shape.js';
import { citedEvidence } from './evidence.js';
import { lines, remark } from './fields.js';
import { said } from './said.js';

export const AnswerStepBody = z
  .strictObject({
    answer: lines(4000).meta(said('答复：原因、整改、结果', 'why it happened, what was done, the result')),
    evidence: citedEvidence.default([]),
  })
  .meta({ id: 'AnswerStepBody' });

export const AcceptAnswerBody = z.strictObject({ remark: remark.exactOptional() }).meta({ id: 'AcceptAnswerBody' });

/** What may be done to a step of the ladder, by the last word of its address. */
export const STEP_ACTS = {
  receive: { act: 'receiveStep', body: NothingBody, zh: '单位签收', en: 'take note, as the unit' },
  answer: { act: 'answerStep', body: AnswerStepBody, zh: '单位答复', en: 'answer, as the unit' },
  accept: { act: 'acceptAnswer', body: AcceptAnswerBody, zh: '认可答复', en: 'accept the answer' },
  'send-back': { act: 'sendAnswerBack', body: ReasonBody, zh: '退回重新答复', en: 'send the answer back' },
  recall: { act: 'recallStep', body: ReasonBody, zh: '撤销', en: 'recall the step' },
} as const satisfies ActShapes;
