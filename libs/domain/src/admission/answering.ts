import { only } from '../acts/only.js';
import type { WithReason } from '../acts/told.js';
import type { Occasion } from '../authority/occasion.js';
import type { Applied, TownshipAnswer } from './admission.state.js';
import { type AdmissionAct, onlyANamedTownship, theAdmissionIs } from './rules.js';

const own = ({ by, at }: Occasion) => ({ by: by.id, at, township: by.unit });

const answers = (admission: Applied, { by }: Occasion): TownshipAnswer | undefined => admission.answers[by.unit];

/** The township agrees to take the work on; it may think better of it until the list keeper has decided. */
export const consentToAdmission: AdmissionAct<object> = {
  who: [only('approver'), onlyANamedTownship],
  when: [theAdmissionIs('applied')],
  facts: (admission, _words, occasion) =>
    answers(admission, occasion) === 'consented' ? [] : [{ type: 'TownshipConsented', data: own(occasion) }],
};

export const objectToAdmission: AdmissionAct<WithReason> = {
  who: [only('approver'), onlyANamedTownship],
  when: [theAdmissionIs('applied')],
  facts: (admission, { reason }, occasion) =>
    answers(admission, occasion) === 'objected'
      ? []
      : [{ type: 'TownshipObjected', data: { ...own(occasion), reason } }],
};
