import { type ActShapes, NothingBody, ReasonBody } from './act-shape.js';

/** What may be done to an application for admission, by the last word of its address. */
export const ADMISSION_ACTS = {
  consent: { act: 'consentToAdmission', body: NothingBody, zh: '镇街同意', en: 'consent, as a township' },
  object: { act: 'objectToAdmission', body: ReasonBody, zh: '镇街不同意', en: 'object, as a township' },
  admit: { act: 'admitAssignment', body: NothingBody, zh: '准入', en: 'admit' },
  refuse: { act: 'refuseAdmission', body: ReasonBody, zh: '不予准入', en: 'refuse' },
  withdraw: { act: 'withdrawAdmission', body: ReasonBody, zh: '撤回申请', en: 'withdraw the application' },
  end: { act: 'endAssignment', body: ReasonBody, zh: '提前终止', en: 'end early' },
} as const satisfies ActShapes;
