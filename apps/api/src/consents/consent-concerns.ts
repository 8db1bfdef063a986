import { type Consent, isPartyTo, type Officer } from '@app/domain';

/** The township that is asked and the agency's parent department. */
export const consentConcerns = (officer: Officer, consent: Consent): boolean =>
  consent !== 'unasked' && isPartyTo(officer, { townships: [consent.township], departments: [consent.department] });
