import { reject } from '@app/kernel';
import { only } from '../acts/only.js';
import { isAny } from '../authority/officer.js';
import type { SlipAct, SlipRule } from './act.js';
import { slipsNow } from './call.state.js';
import { aRulingIsFinal, onlyItsDepartment, theCallIsWithDepartments, theSlipIsOpen } from './rules.js';

const onlyItsDepartmentOrTheDispatcher: SlipRule = (slip, call, occasion) =>
  isAny(occasion.by, 'dispatcher') ? undefined : onlyItsDepartment(slip, call, occasion);

const theNextRefusalIsADispute: SlipRule = (slip, call, { by }) => {
  const returned = slipsNow(call).filter(({ returns }) => returns > 0).length;
  const refused = slip.returns > 0 && slip.standing.is !== 'return asked';
  return isAny(by, 'dispatcher') || refused || returned > 1 ? undefined : reject('dispute.only-after-a-return');
};

/** A dispute stops no clock. */
export const disputeSlip: SlipAct<{ readonly reason: string }> = {
  who: [only('clerk', 'signer', 'agent', 'dispatcher'), onlyItsDepartmentOrTheDispatcher],
  alreadySo: ({ disputed }) => disputed,
  when: [theCallIsWithDepartments, theSlipIsOpen, aRulingIsFinal, theNextRefusalIsADispute],
  facts: (slip, _call, { reason }, { by, at }) => [
    { type: 'ResponsibilityDisputed', data: { slip: slip.id, by: by.id, at, reason } },
  ],
};
