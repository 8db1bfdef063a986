import { reject } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { isTownship, mayBeCalled } from '../authority/units.js';
import { type Assessments, assessmentOf } from './assessment.state.js';
import type { AssessedPeriod } from './period.js';
import { type AssessmentAct, isOnItsSheet, periodAssessed } from './rules.js';
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

const notOnItsSheet = (
  all: Assessments,
  period: AssessedPeriod,
  { unit: code, mark }: LeaveSlipOut,
  occasion: Occasion,
) => {
  const unit = occasion.units(code);
  if (!isTownship(unit) && !mayBeCalled(unit)) return reject('assessment.no-such-unit', { unit: code });
  if (mark === undefined || isOnItsSheet(mark, unit, period, all, occasion)) return undefined;
  return reject('assessment.no-such-mark', { unit: code, measure: mark.measure });
};

/** A supervisor leaves a slip out of a unit's marks; it is listed on the sheet with reason and approver. */
export const leaveSlipOut: AssessmentAct<LeaveSlipOut> = {
  who: [only('supervisor', 'assessor')],
  alreadySo: (all, words) => assessmentOf(all, words.assessment).exclusions.some((one) => same(one, words)),
  when: [],
  facts: (all, words, occasion) =>
    given(periodAssessed(words.assessment, all, occasion), (period) => {
      const { by, at } = occasion;
      const refusal = notOnItsSheet(all, period, words, occasion);
      return refusal ?? [{ type: 'SlipLeftOut', data: { ...words, by: by.id, at } }];
    }),
};
