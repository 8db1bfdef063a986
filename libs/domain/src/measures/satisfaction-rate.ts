import type { Measure } from './measure.js';

export const satisfactionRate: Measure = {
  measure: 'SatisfactionRate',
  formula: 'of-rated',
  version: 1,
  zh: '满意率=评为满意、基本满意的派发单÷期内镇街评价的派发单。视同确认不是评价。',
  en: 'Slips rated satisfied or basically satisfied ÷ slips rated by the township in the period. A deemed confirmation is no rating.',
  claim: ({ rated }) => rated && { on: rated.at, met: rated.rating !== 'dissatisfied', isLimit: false },
};
