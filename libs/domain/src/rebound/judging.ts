import { reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import { onlyTheReportingTownshipOrTheDispatcher, type ReboundAct, type ReboundRule, theReboundIs } from './rules.js';

/** Both sides are heard: the department has answered, or has let its limit pass. */
const theDepartmentWasHeard: ReboundRule = ({ standing, missed }) =>
  standing === 'answered' || missed ? undefined : reject('rebound.answer-still-due');

export const upholdRebound: ReboundAct<WithReason> = {
  who: [only('list-keeper')],
  alreadySo: ({ standing }) => standing === 'upheld',
  when: [theReboundIs('awaiting answer', 'answered'), theDepartmentWasHeard],
  facts: (_rebound, { reason }, { by, at }) => [{ type: 'ReboundUpheld', data: { by: by.id, at, reason } }],
};

export const dismissRebound: ReboundAct<WithReason> = {
  who: [only('list-keeper')],
  alreadySo: ({ standing }) => standing === 'dismissed',
  when: [theReboundIs('awaiting answer', 'answered'), theDepartmentWasHeard],
  facts: (_rebound, { reason }, { by, at }) => [{ type: 'ReboundDismissed', data: { by: by.id, at, reason } }],
};

export const withdrawRebound: ReboundAct<WithReason> = {
  who: [only('caller', 'approver', 'dispatcher'), onlyTheReportingTownshipOrTheDispatcher],
  alreadySo: ({ standing }) => standing === 'withdrawn',
  when: [theReboundIs('awaiting answer', 'answered')],
  facts: (_rebound, { reason }, { by, at }) => [{ type: 'ReboundWithdrawn', data: { by: by.id, at, reason } }],
};
