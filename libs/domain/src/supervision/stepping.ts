import { isRejection } from '@app/kernel';
import type { Evidence } from '../acts/evidence.js';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import { answerLimits, underItsLadder } from './issuing.js';
import { onlyTheUnitItself, type StepAct, theStepIs } from './rules.js';
import type { AnswerLimits } from './supervision.events.js';

export interface AnswerStep {
  readonly answer: string;
  readonly evidence: readonly Evidence[];
}

export interface WithRemark {
  readonly remark?: string;
}

const anOfficerOfTheUnit = [only('clerk', 'signer', 'agent', 'caller', 'approver'), onlyTheUnitItself];

/** 签收: the unit takes note, once. */
export const receiveStep: StepAct<object> = {
  who: anOfficerOfTheUnit,
  alreadySo: ({ received }) => received,
  when: [theStepIs('in force', 'awaiting answer', 'answered', 'settled')],
  facts: ({ id, received }, _words, { by, at }) =>
    received ? [] : [{ type: 'StepReceived', data: { step: id, by: by.id, at } }],
};

/** Late is allowed and stays late; whoever answers has taken note. */
export const answerStep: StepAct<AnswerStep> = {
  who: anOfficerOfTheUnit,
  when: [theStepIs('awaiting answer')],
  facts: ({ id, received }, words, { by, at }) => [
    ...(received ? [] : [{ type: 'StepReceived', data: { step: id, by: by.id, at } } as const]),
    { type: 'StepAnswered', data: { step: id, ...words, by: by.id, at } },
  ],
};

export const acceptAnswer: StepAct<WithRemark> = {
  who: [only('supervisor')],
  alreadySo: ({ standing }) => standing === 'settled',
  when: [theStepIs('answered')],
  facts: ({ id }, words, { by, at }) => [{ type: 'StepAnswerAccepted', data: { step: id, ...words, by: by.id, at } }],
};

/** The unit answers anew, within a limit counted anew. */
export const sendAnswerBack: StepAct<WithReason> = {
  who: [only('supervisor')],
  when: [theStepIs('answered')],
  facts: (step, { reason }, occasion) => {
    const limits = answerLimits(step.kind, underItsLadder(step, occasion));
    if (isRejection(limits)) return limits;
    const { by, at } = occasion;
    return [
      { type: 'StepAnswerSentBack', data: { step: step.id, reason, ...(limits as AnswerLimits), by: by.id, at } },
    ];
  },
};

/** What was brought about by a recalled step stays until it is recalled itself. */
export const recallStep: StepAct<WithReason> = {
  who: [only('supervisor')],
  alreadySo: ({ standing }) => standing === 'recalled',
  when: [],
  facts: ({ id }, { reason }, { by, at }) => [{ type: 'StepRecalled', data: { step: id, reason, by: by.id, at } }],
};
