import type { Measure } from './measure.js';

export const resolutionRate: Measure = {
  measure: 'ResolutionRate',
  formula: 'solved-of-closed',
  version: 1,
  zh: '解决率=镇街确认已解决、且在复发期内未复发的派发单÷期内结案的派发单。视同确认不算已解决。',
  en: 'Slips closed, said solved by the township and not recurring within the recurrence days ÷ slips closed in the period. A deemed confirmation says nothing solved.',
  claim: ({ closed, marked }) => {
    const met = closed?.solved === true && !marked.has('reopened');
    return closed && { on: closed.at, met, isLimit: false };
  },
};
