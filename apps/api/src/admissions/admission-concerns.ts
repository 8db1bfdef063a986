import { type Admission, isPartyTo, type Officer } from '@app/domain';

/** The department that applied and the townships that it names. */
export const admissionConcerns = (officer: Officer, admission: Admission): boolean =>
  admission !== 'unapplied' &&
  isPartyTo(officer, { townships: admission.townships, departments: [admission.department] });
