import { reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import type { CallAct, CallRule } from './act.js';
import { slipsNow } from './call.state.js';
import { namedBy } from './naming.js';
import { onlyTheCallingTownship, theCallIs } from './rules.js';

const theRaiserDoesNotApprove: CallRule = (call, { by }) =>
  by.id === call.raisedBy ? reject('call.raiser-may-not-approve') : undefined;

export const approveCall: CallAct<object> = {
  who: [only('approver'), onlyTheCallingTownship, theRaiserDoesNotApprove],
  alreadySo: ({ standing }) => standing.is === 'awaiting dispatch',
  when: [theCallIs('awaiting approval', 'held back')],
  facts: (_call, _words, { by, at, rules }) => [
    { type: 'CallApproved', data: { by: by.id, at, ...namedBy(at, rules) } },
  ],
};

export const holdBackCall: CallAct<WithReason> = {
  who: [only('approver'), onlyTheCallingTownship, theRaiserDoesNotApprove],
  alreadySo: ({ standing }) => standing.is === 'held back',
  when: [theCallIs('awaiting approval')],
  facts: (_call, { reason }, { by, at }) => [{ type: 'CallHeldBack', data: { by: by.id, at, reason } }],
};

export const declineCall: CallAct<WithReason> = {
  who: [only('dispatcher')],
  alreadySo: ({ standing }) => standing.is === 'declined',
  when: [theCallIs('awaiting dispatch')],
  facts: (_call, { reason }, { by, at }) => [{ type: 'CallDeclined', data: { by: by.id, at, reason } }],
};

const beforeFeedback: CallRule = (call) =>
  slipsNow(call).some(({ fedBack }) => fedBack) ? reject('call.feedback-filed') : undefined;

export const withdrawCall: CallAct<WithReason> = {
  who: [only('caller'), onlyTheCallingTownship],
  alreadySo: ({ standing }) => standing.is === 'withdrawn',
  when: [theCallIs('awaiting approval', 'held back', 'awaiting dispatch', 'with departments'), beforeFeedback],
  facts: (_call, { reason }, { by, at }) => [{ type: 'CallWithdrawn', data: { by: by.id, at, reason } }],
};
