import { reject, type UnitCode } from '@app/kernel';
import type { SlipAct, SlipRule } from './act.js';
import { notCallable } from './dispatching.js';
import { theDepartmentsOfficers } from './responding.js';
import { aRulingIsFinal, theCallIsWithDepartments, theSlipIs } from './rules.js';
import type { Slip } from './slip.state.js';

export interface ReturnSlip {
  readonly basis: string;
  readonly proposed: UnitCode;
}

const aSlipMayBeReturnedOnce: SlipRule = (slip, _call, { rules }) =>
  slip.returns < rules.settingsUnder(slip.settings).returnsPerSlip ? undefined : reject('slip.already-returned');

/** First-receiver rule: out of the window, the slip is the department's. */
const onlyWithinTheReturnWindow: SlipRule = ({ deadlines }, _call, { at }) =>
  deadlines.return !== undefined && at <= deadlines.return.dueAt ? undefined : reject('slip.return-too-late');

const onlyBeforeFeedback: SlipRule = ({ fedBack }) => (fedBack ? reject('slip.return-after-feedback') : undefined);

const aReturnNeedsItsBasis = ({ basis }: ReturnSlip) =>
  basis.trim() === '' ? reject('slip.return-needs-basis') : undefined;

const anotherUnitIsProposed = (slip: Slip, { proposed }: ReturnSlip) =>
  proposed === slip.to ? reject('return.proposes-itself') : undefined;

export const returnSlip: SlipAct<ReturnSlip> = {
  who: theDepartmentsOfficers,
  when: [
    theCallIsWithDepartments,
    aRulingIsFinal,
    aSlipMayBeReturnedOnce,
    theSlipIs('awaiting signature', 'in hand'),
    onlyBeforeFeedback,
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
