import type { Evidence } from '../acts/evidence.js';
import { only } from '../acts/only.js';
import { onlyTheReportedDepartment, type ReboundAct, theReboundIs } from './rules.js';

export interface AnswerRebound {
  readonly answer: string;
  readonly evidence: readonly Evidence[];
}

/** Late is allowed and stays late. */
export const answerRebound: ReboundAct<AnswerRebound> = {
  who: [only('clerk', 'signer'), onlyTheReportedDepartment],
  when: [theReboundIs('awaiting answer')],
  facts: (_rebound, words, { by, at }) => [{ type: 'ReboundAnswered', data: { ...words, by: by.id, at } }],
};
