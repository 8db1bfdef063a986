import { reject, type UnitCode } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import type { UrgencyLimits } from '../deadlines/limit.js';
import { given, type SlipAct, type SlipRule } from './act.js';
import type { Raised } from './call.state.js';
import type { Basis } from './call-slip.js';
import { nextSlip, notCallable } from './dispatching.js';
import { theDepartmentsOfficers } from './responding.js';
import { only, onlyItsDepartment, theCallIsWithDepartments, theSlipIs, theSlipIsOpen } from './rules.js';
import type { SlipFact } from './slip.events.js';
import { isOpen, type Slip } from './slip.state.js';
import { slipDeadlines } from './slip-deadlines.js';

export interface ReturnSlip {
  readonly basis: string;
  readonly proposed: UnitCode;
}
export interface AcceptReturn {
  /** The department the slip goes to now; the proposed one when absent. */
  readonly to?: UnitCode;
  readonly basis: Basis;
}

const aSlipMayBeReturnedOnce: SlipRule = (slip, _call, { rules }) =>
  slip.returns < rules.settingsUnder(slip.settings).returnsPerSlip ? undefined : reject('slip.already-returned');

/** First-receiver rule: out of the window, the slip is the department's. */
const onlyWithinTheReturnWindow: SlipRule = ({ deadlines }, _call, { at }) =>
  deadlines.return !== undefined && at <= deadlines.return.dueAt ? undefined : reject('slip.return-too-late');

const aReturnNeedsItsBasis = ({ basis }: ReturnSlip) =>
  basis.trim() === '' ? reject('slip.return-needs-basis') : undefined;

const anotherUnitIsProposed = (slip: Slip, { proposed }: ReturnSlip) =>
  proposed === slip.to ? reject('return.proposes-itself') : undefined;

export const returnSlip: SlipAct<ReturnSlip> = {
  who: theDepartmentsOfficers,
  when: [
    theCallIsWithDepartments,
    aSlipMayBeReturnedOnce,
    theSlipIs('awaiting signature', 'in hand'),
    onlyWithinTheReturnWindow,
  ],
  facts: (slip, _call, words, occasion) =>
    aReturnNeedsItsBasis(words) ??
    anotherUnitIsProposed(slip, words) ??
    notCallable(words.proposed, occasion) ?? [
      {
        type: 'SlipReturned',
        data: { slip: slip.id, by: occasion.by.id, at: occasion.at, basis: words.basis, proposed: words.proposed },
      },
    ],
};

const stays = (slip: Slip, to: UnitCode) => (to === slip.to ? reject('return.same-department') : undefined);

const alreadyThere = (call: Raised, to: UnitCode) =>
  call.slips.some((slip) => slip.to === to && isOpen(slip)) ? reject('dispatch.department-twice') : undefined;

const proposedBy = ({ standing }: Slip): UnitCode | undefined =>
  standing.is === 'return asked' ? standing.proposed : undefined;

/** A long-cycle matter keeps the length that it was given. */
const limitsAnew = ({ deadlines }: Slip, { urgency }: Raised, { rules }: Occasion): UrgencyLimits => {
  const limits = rules.limits.limits[urgency];
  const own = deadlines.close?.limit;
  return urgency === 'long-cycle' && own !== undefined && own.length > 0 ? { ...limits, close: own } : limits;
};

/** The first department's clock stops here and the new department's starts; the township's waiting time runs on. */
export const acceptReturn: SlipAct<AcceptReturn> = {
  who: [only('dispatcher')],
  when: [theCallIsWithDepartments, theSlipIs('return asked')],
  facts: (slip, call, words, occasion) => {
    const { by, at, rules } = occasion;
    const to = words.to ?? proposedBy(slip) ?? slip.to;
    const refusal = notCallable(to, occasion) ?? stays(slip, to) ?? alreadyThere(call, to);
    return (
      refusal ??
      given(slipDeadlines(limitsAnew(slip, call, occasion), at, rules), (deadlines): readonly SlipFact[] => [
        { type: 'ReturnAccepted', data: { slip: slip.id, by: by.id, at } },
        {
          type: 'SlipRedispatched',
          data: {
            slip: nextSlip(call),
            insteadOf: slip.id,
            to,
            part: slip.part,
            by: by.id,
            at,
            basis: words.basis,
            deadlines,
            settings: rules.settings.version,
            milestones: slip.milestones,
          },
        },
      ])
    );
  },
};

export const refuseReturn: SlipAct<{ readonly reason: string }> = {
  who: [only('dispatcher')],
  when: [theCallIsWithDepartments, theSlipIs('return asked')],
  facts: (slip, _call, { reason }, { by, at }) => [
    { type: 'ReturnRefused', data: { slip: slip.id, by: by.id, at, reason } },
  ],
};

const onlyItsDepartmentOrTheDispatcher: SlipRule = (slip, call, occasion) =>
  isAny(occasion.by, 'dispatcher') ? undefined : onlyItsDepartment(slip, call, occasion);

const theNextRefusalIsADispute: SlipRule = (slip, call, { by }) => {
  const returned = call.slips.filter(({ returns }) => returns > 0).length;
  const refused = slip.returns > 0 && slip.standing.is !== 'return asked';
  return isAny(by, 'dispatcher') || refused || returned > 1 ? undefined : reject('dispute.only-after-a-return');
};

/** A dispute stops no clock. */
export const disputeSlip: SlipAct<{ readonly reason: string }> = {
  who: [only('clerk', 'signer', 'agent', 'dispatcher'), onlyItsDepartmentOrTheDispatcher],
  alreadySo: ({ disputed }) => disputed,
  when: [theCallIsWithDepartments, theSlipIsOpen, theNextRefusalIsADispute],
  facts: (slip, _call, { reason }, { by, at }) => [
    { type: 'ResponsibilityDisputed', data: { slip: slip.id, by: by.id, at, reason } },
  ],
};
