import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import { localDate } from '../deadlines/wall-clock.js';
import {
  type AdmissionAct,
  onlyTheApplyingDepartment,
  onlyTheApplyingDepartmentOrTheListKeeper,
  theAdmissionIs,
  thePeriodIsNotOver,
} from './rules.js';

/** The department changes its mind before the list keeper has decided. */
export const withdrawAdmission: AdmissionAct<WithReason> = {
  who: [only('clerk', 'signer'), onlyTheApplyingDepartment],
  alreadySo: ({ standing }) => standing.is === 'withdrawn',
  when: [theAdmissionIs('applied')],
  facts: (_admission, { reason }, { by, at }) => [{ type: 'AdmissionWithdrawn', data: { by: by.id, at, reason } }],
};

/** An assignment that expired has ended by itself. */
export const endAssignment: AdmissionAct<WithReason> = {
  who: [only('clerk', 'signer', 'list-keeper'), onlyTheApplyingDepartmentOrTheListKeeper],
  alreadySo: ({ standing }) => standing.is === 'ended',
  when: [theAdmissionIs('admitted'), thePeriodIsNotOver],
  facts: (_admission, { reason }, { by, at, rules }) => [
    {
      type: 'AssignmentEnded',
      data: { by: by.id, at, reason, endedOn: localDate(at, rules.settings.timeZone) },
    },
  ],
};
