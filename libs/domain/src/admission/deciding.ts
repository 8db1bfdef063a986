import { latest, reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import { localDate } from '../deadlines/wall-clock.js';
import { withoutConsent } from './admission.state.js';
import { type AdmissionAct, type AdmissionRule, theAdmissionIs, thePeriodIsNotOver } from './rules.js';

const anAssignmentNeedsItsBasis: AdmissionRule = ({ hasBasis }) =>
  hasBasis ? undefined : reject('admission.needs-basis');

const everyTownshipHasConsented: AdmissionRule = (admission, { units }) => {
  const missing = withoutConsent(admission);
  const names = missing.map((code) => units(code)?.name ?? code).join('、');
  return missing.length === 0 ? undefined : reject('admission.needs-consent', { townships: names });
};

const workComesWithMoneyOrPeople: AdmissionRule = ({ hasResources }) =>
  hasResources ? undefined : reject('admission.needs-resources');

/** Only with a basis, the consent of every named township, and money or people. */
export const admitAssignment: AdmissionAct<object> = {
  who: [only('list-keeper')],
  alreadySo: ({ standing }) => standing.is === 'admitted',
  when: [
    theAdmissionIs('applied'),
    thePeriodIsNotOver,
    anAssignmentNeedsItsBasis,
    everyTownshipHasConsented,
    workComesWithMoneyOrPeople,
  ],
  facts: ({ period }, _words, { by, at, rules }) => {
    const from = latest(period.from, localDate(at, rules.settings.timeZone));
    return [{ type: 'AssignmentAdmitted', data: { by: by.id, at, inForce: { from, to: period.to } } }];
  },
};

export const refuseAdmission: AdmissionAct<WithReason> = {
  who: [only('list-keeper')],
  alreadySo: ({ standing }) => standing.is === 'refused',
  when: [theAdmissionIs('applied')],
  facts: (_admission, { reason }, { by, at }) => [{ type: 'AdmissionRefused', data: { by: by.id, at, reason } }],
};
