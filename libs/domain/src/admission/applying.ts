import { type Decision, type Rejection, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import { isTownship } from '../authority/units.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { AdmissionApplied, AdmissionFact } from './admission.events.js';
import type { Admission } from './admission.state.js';

export type ApplyForAdmission = Omit<AdmissionApplied['data'], 'by' | 'at' | 'department'>;

const notADepartment = ({ by, units }: Occasion): Rejection | undefined => {
  if (!isAny(by, 'clerk', 'signer')) return reject('officer.lacks-role', { needs: 'clerk, signer' });
  return units(by.unit)?.kind === 'department' ? undefined : reject('admission.only-departments');
};

const wrongPeriod = ({ period: { from, to } }: ApplyForAdmission, { at, rules }: Occasion): Rejection | undefined => {
  if (to < from) return reject('admission.period-upside-down');
  return to < localDate(at, rules.settings.timeZone) ? reject('admission.period-over', { to }) : undefined;
};

const wrongTownships = ({ townships }: ApplyForAdmission, { units }: Occasion): Rejection | undefined => {
  if (townships.length === 0) return reject('admission.names-no-township');
  const other = townships.find((unit) => !isTownship(units(unit)) || units(unit)?.closed);
  return other === undefined ? undefined : reject('admission.not-a-township', { unit: other });
};

/** A department asks to hand work to townships; asked again, nothing happens. */
export const applyForAdmission =
  (words: ApplyForAdmission, occasion: Occasion) =>
  (admission: Admission): Decision<AdmissionFact> => {
    const refusal = notADepartment(occasion);
    if (refusal !== undefined) return refusal;
    if (admission !== 'unapplied')
      return admission.department === occasion.by.unit ? [] : reject('admission.not-yours');
    return wrongPeriod(words, occasion) ?? wrongTownships(words, occasion) ?? [applied(words, occasion)];
  };

const applied = (words: ApplyForAdmission, { by, at }: Occasion): AdmissionApplied => ({
  type: 'AdmissionApplied',
  data: { ...words, townships: [...new Set(words.townships)], department: by.unit, by: by.id, at },
});
