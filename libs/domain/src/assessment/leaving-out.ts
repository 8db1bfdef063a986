import { reject } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import { isTownship, mayBeCalled } from '../authority/units.js';
import { assessmentOf } from './assessment.state.js';
import { type AssessmentAct, periodAssessed } from './rules.js';
import { sameComponent } from './scheme.js';
import type { Exclusion } from './sheet.js';

export interface LeaveSlipOut extends Omit<Exclusion, 'appeal'> {
  readonly assessment: string;
}

const same = (one: Exclusion, other: LeaveSlipOut): boolean =>
  one.unit === other.unit &&
  one.call === other.call &&
  one.slip === other.slip &&
  (one.mark === undefined || (other.mark !== undefined && sameComponent(one.mark, other.mark)));

/** A supervisor leaves a slip out of a unit's marks; it is listed on the sheet with reason and approver. */
export const leaveSlipOut: AssessmentAct<LeaveSlipOut> = {
  who: [only('supervisor', 'assessor')],
  alreadySo: (all, words) => assessmentOf(all, words.assessment).exclusions.some((one) => same(one, words)),
  when: [],
  facts: (all, words, occasion) =>
    given(periodAssessed(words.assessment, all, occasion), () => {
      const { by, at, units } = occasion;
      const unit = units(words.unit);
      return isTownship(unit) || mayBeCalled(unit)
        ? [{ type: 'SlipLeftOut', data: { ...words, by: by.id, at } }]
        : reject('assessment.no-such-unit', { unit: words.unit });
    }),
};
