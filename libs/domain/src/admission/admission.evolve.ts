import type { UnitCode } from '@app/kernel';
import type { AdmissionApplied, AdmissionFact, AssignmentEnded } from './admission.events.js';
import type { Admission, Applied, TownshipAnswer } from './admission.state.js';

export const UNAPPLIED: Admission = 'unapplied';

const applied = ({ data }: AdmissionApplied): Applied => ({
  id: data.admission,
  department: data.department,
  period: data.period,
  hasBasis: data.basis !== undefined,
  hasResources: data.resources.money !== undefined || data.resources.people !== undefined,
  townships: data.townships,
  answers: {},
  standing: { is: 'applied' },
});

const answered = (admission: Applied, township: UnitCode, answer: TownshipAnswer): Applied => ({
  ...admission,
  answers: { ...admission.answers, [township]: answer },
});

const ended = (admission: Applied, { data: { endedOn } }: AssignmentEnded): Applied =>
  admission.standing.is === 'admitted'
    ? { ...admission, standing: { is: 'ended', inForce: admission.standing.inForce, endedOn } }
    : admission;

/** The application after a fact. */
export const evolveAdmission = (admission: Admission, fact: AdmissionFact): Admission => {
  if (admission === 'unapplied') return fact.type === 'AdmissionApplied' ? applied(fact) : admission;
  switch (fact.type) {
    case 'AdmissionApplied':
      return admission;
    case 'TownshipConsented':
      return answered(admission, fact.data.township, 'consented');
    case 'TownshipObjected':
      return answered(admission, fact.data.township, 'objected');
    case 'AssignmentAdmitted':
      return { ...admission, standing: { is: 'admitted', inForce: fact.data.inForce } };
    case 'AdmissionRefused':
      return { ...admission, standing: { is: 'refused' } };
    case 'AdmissionWithdrawn':
      return { ...admission, standing: { is: 'withdrawn' } };
    case 'AssignmentEnded':
      return ended(admission, fact);
  }
};
