import { reject, type UnitCode } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import type { UrgencyLimits } from '../deadlines/limit.js';
import type { SlipAct } from './act.js';
import type { Raised } from './call.state.js';
import { type Citing, overruling, sameItem, wrongBasis } from './citing.js';
import { nextSlip, notCallable } from './dispatching.js';
import { theCallIsWithDepartments, theSlipIs } from './rules.js';
import type { SlipDeadlines, SlipFact } from './slip.events.js';
import { isOpen, type Slip } from './slip.state.js';
import { slipDeadlines } from './slip-deadlines.js';

export interface AcceptReturn extends Citing {
  /** The department the slip goes to now; the proposed one when absent. */
  readonly to?: UnitCode;
}

const stays = (slip: Slip, to: UnitCode) => (to === slip.to ? reject('return.same-department') : undefined);

const alreadyThere = (call: Raised, to: UnitCode) =>
  call.slips.some((slip) => slip.to === to && isOpen(slip)) ? reject('dispatch.department-twice') : undefined;

const proposedBy = ({ standing }: Slip): UnitCode | undefined =>
  standing.is === 'return asked' ? standing.proposed : undefined;

/** What was overruled for an item when the slip was dispatched stays overruled. */
const wrongBasisAnew = (slip: Slip, words: AcceptReturn, occasion: Occasion) =>
  wrongBasis(sameItem(slip.basis, words.basis) ? { overrules: '', ...words } : words, occasion);

/** A long-cycle matter keeps the length that it was given. */
export const limitsAnew = ({ deadlines }: Slip, { urgency }: Raised, { rules }: Occasion): UrgencyLimits => {
  const limits = rules.limits.limits[urgency];
  const own = deadlines.close?.limit;
  return urgency === 'long-cycle' && own !== undefined && own.length > 0 ? { ...limits, close: own } : limits;
};

/** A slip in the place of another, with limits of its own. */
export const redispatched = (
  slip: Slip,
  call: Raised,
  { to, ...words }: Citing & { readonly to: UnitCode },
  deadlines: SlipDeadlines,
  { by, at, rules }: Occasion,
): SlipFact => ({
  type: 'SlipRedispatched',
  data: {
    slip: nextSlip(call),
    insteadOf: slip.id,
    to,
    part: slip.part,
    by: by.id,
    at,
    basis: words.basis,
    ...overruling(words),
    deadlines,
    settings: rules.settings.version,
    milestones: slip.milestones,
  },
});

/** The first department's clock stops here and the new department's starts; the township's waiting time runs on. */
export const acceptReturn: SlipAct<AcceptReturn> = {
  who: [only('dispatcher')],
  when: [theCallIsWithDepartments, theSlipIs('return asked')],
  facts: (slip, call, words, occasion) => {
    const { by, at, rules } = occasion;
    const to = words.to ?? proposedBy(slip) ?? slip.to;
    const refusal =
      notCallable(to, occasion) ?? stays(slip, to) ?? alreadyThere(call, to) ?? wrongBasisAnew(slip, words, occasion);
    if (refusal !== undefined) return refusal;
    return given(slipDeadlines(limitsAnew(slip, call, occasion), at, rules), (deadlines) => [
      { type: 'ReturnAccepted', data: { slip: slip.id, by: by.id, at } },
      redispatched(slip, call, { ...words, to }, deadlines, occasion),
    ]);
  },
};

export const refuseReturn: SlipAct<{ readonly reason: string }> = {
  who: [only('dispatcher')],
  when: [theCallIsWithDepartments, theSlipIs('return asked')],
  facts: (slip, _call, { reason }, { by, at }) => [
    { type: 'ReturnRefused', data: { slip: slip.id, by: by.id, at, reason } },
  ],
};
