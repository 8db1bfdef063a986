import { reject } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import type { Evidence } from '../acts/evidence.js';
import { only } from '../acts/only.js';
import { refusalOf } from '../acts/standing.js';
import type { WithReason } from '../acts/told.js';
import type { ConsentFact } from './consent.events.js';
import type { ConsentQuestion } from './consent.state.js';

type ConsentRule = Rule<ConsentQuestion>;
type ConsentAct<Words> = Act<ConsentQuestion, Words, ConsentFact>;

export interface InWriting {
  /** The written answer, signed by the township. */
  readonly evidence: readonly Evidence[];
}

const onlyTheTownshipWhereItSits: ConsentRule = ({ township }, { by }) =>
  by.unit === township ? undefined : reject('consent.not-yours');

const itIsAnsweredOnce: ConsentRule = ({ standing }) =>
  standing === 'asked' ? undefined : refusalOf('consent', standing);

const anAnswerIsInWriting = ({ evidence }: InWriting) =>
  evidence.length === 0 ? reject('consent.needs-written-answer') : undefined;

export const giveConsent: ConsentAct<InWriting> = {
  who: [only('approver'), onlyTheTownshipWhereItSits],
  alreadySo: ({ standing }) => standing === 'given',
  when: [itIsAnsweredOnce],
  facts: (_consent, words, { by, at }) =>
    anAnswerIsInWriting(words) ?? [{ type: 'ConsentGiven', data: { ...words, by: by.id, at } }],
};

export const withholdConsent: ConsentAct<InWriting & WithReason> = {
  who: [only('approver'), onlyTheTownshipWhereItSits],
  alreadySo: ({ standing }) => standing === 'withheld',
  when: [itIsAnsweredOnce],
  facts: (_consent, words, { by, at }) =>
    anAnswerIsInWriting(words) ?? [{ type: 'ConsentWithheld', data: { ...words, by: by.id, at } }],
};
