import { responseFellDue } from './fell-due.js';
import type { Measure } from './measure.js';

export const responseRate: Measure = {
  measure: 'ResponseRate',
  formula: 'all-due',
  version: 1,
  zh: '响应率=按时响应的派发单÷期内应响应的派发单。直接反馈视同响应;限期内退单获准的不计;逾期不可消除。',
  en: 'Slips responded on time ÷ slips whose response fell due in the period. Feedback counts as a response; a slip released before its limit is left out; late stays late.',
  claim: (slip) => {
    const on = responseFellDue(slip);
    const met = slip.responseMissed === undefined && slip.respondedAt !== undefined;
    return on && { on, met, isLimit: true };
  },
};
