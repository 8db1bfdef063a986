import type { CallFact, Raised } from '@app/domain';

export type CallStandingName = Raised['standing']['is'];

const after: { readonly [T in CallFact['type']]?: CallStandingName } = {
  CallApproved: 'awaiting dispatch',
  CallHeldBack: 'held back',
  CallDeclined: 'declined',
  CallWithdrawn: 'withdrawn',
  CallReopened: 'awaiting dispatch',
  CallClosed: 'closed',
  ReworkOrdered: 'with departments',
  SlipDispatched: 'with departments',
  SlipRedispatched: 'with departments',
};

/** Where a fact leaves its call; undefined if it stays where it was. */
export const standingAfterFact = (fact: CallFact): CallStandingName | undefined => {
  if (fact.type === 'CallRaised') return fact.data.needsApproval ? 'awaiting approval' : 'awaiting dispatch';
  if (fact.type === 'FeedbackFiled' && fact.data.confirmBy !== undefined) return 'awaiting confirmation';
  return after[fact.type];
};
