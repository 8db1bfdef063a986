import { z } from 'zod';
import { type ActShapes, ReasonBody } from './act-shape.js';
import { citedEvidence } from './evidence.js';
import { lines } from './fields.js';
import { said } from './said.js';

export const AnswerReboundBody = z
  .strictObject({
    answer: lines(2000).meta(said('部门答复', 'what the department says')),
    evidence: citedEvidence.default([]),
  })
  .meta({ id: 'AnswerReboundBody' });

/** What may be done to a rebound report, by the last word of its address. */
export const REBOUND_ACTS = {
  answer: { act: 'answerRebound', body: AnswerReboundBody, zh: '部门答复', en: 'answer, as the department' },
  uphold: { act: 'upholdRebound', body: ReasonBody, zh: '认定属实', en: 'find it founded' },
  dismiss: { act: 'dismissRebound', body: ReasonBody, zh: '认定不属实', en: 'find it unfounded' },
  withdraw: { act: 'withdrawRebound', body: ReasonBody, zh: '撤回报告', en: 'withdraw the report' },
} as const satisfies ActShapes;
