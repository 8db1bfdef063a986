import { closureFellDue } from './fell-due.js';
import type { Measure } from './measure.js';

export const closureRate: Measure = {
  measure: 'ClosureRate',
  formula: 'closed-of-due',
  version: 1,
  zh: '结案率=截至统计时点已结案(镇街确认或视同确认)的派发单÷期内应结案的派发单。限期内退单获准、销账、撤回的不计。',
  en: 'Slips closed (confirmed or deemed confirmed) by the cut-off ÷ slips whose closure fell due in the period. A slip released before its limit is left out.',
  claim: (slip) => {
    const on = closureFellDue(slip);
    return on && { on, met: slip.closed !== undefined, isLimit: true };
  },
};
