import { reject } from '@app/kernel';
import type { SlipAct, SlipRule } from './act.js';
import { theDepartmentsOfficers } from './responding.js';
import { theCallIsWithDepartments, theSlipIsOpen } from './rules.js';

const aMilestoneIsAhead: SlipRule = ({ milestones }) =>
  milestones.length > 0 ? undefined : reject('milestone.none-ahead');

/** A step of a long-cycle matter is done. */
export const reachMilestone: SlipAct<{ readonly milestone: string }> = {
  who: theDepartmentsOfficers,
  when: [theCallIsWithDepartments, theSlipIsOpen, aMilestoneIsAhead],
  facts: (slip, _call, { milestone }, { by, at }) =>
    slip.milestones.some(({ what }) => what === milestone)
      ? [{ type: 'MilestoneReached', data: { slip: slip.id, by: by.id, at, milestone } }]
      : reject('milestone.unknown', { milestone }),
};
