import { reject } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import { refusalOf } from '../acts/standing.js';
import { isAny } from '../authority/officer.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { AdmissionFact } from './admission.events.js';
import type { AdmissionStanding, Applied } from './admission.state.js';

export type AdmissionRule = Rule<Applied>;
export type AdmissionAct<Words> = Act<Applied, Words, AdmissionFact>;

export const theAdmissionIs =
  (...wanted: readonly AdmissionStanding['is'][]): AdmissionRule =>
  ({ standing }) =>
    wanted.includes(standing.is) ? undefined : refusalOf('admission', standing.is);

export const onlyTheApplyingDepartment: AdmissionRule = ({ department }, { by }) =>
  by.unit === department ? undefined : reject('admission.not-yours');

/** The department's own, or the list keeper for everybody. */
export const onlyTheApplyingDepartmentOrTheListKeeper: AdmissionRule = (admission, occasion) =>
  isAny(occasion.by, 'list-keeper') ? undefined : onlyTheApplyingDepartment(admission, occasion);

export const onlyANamedTownship: AdmissionRule = ({ townships }, { by }) =>
  townships.includes(by.unit) ? undefined : reject('admission.township-not-named');

export const thePeriodIsNotOver: AdmissionRule = ({ period }, { at, rules }) =>
  localDate(at, rules.settings.timeZone) <= period.to ? undefined : reject('admission.period-over', { to: period.to });
