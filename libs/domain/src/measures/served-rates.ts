import type { Measure } from './measure.js';

/** Apart from the township's own satisfaction: nothing is added up of both. */
export const servedSatisfactionRate: Measure = {
  measure: 'ServedSatisfactionRate',
  formula: 'of-asked',
  version: 1,
  zh: '服务对象满意率=服务对象评为满意、基本满意的主办派发单÷期内服务对象评价的主办派发单。与镇街评价分开统计。',
  en: 'Lead slips that the person served called satisfied or basically satisfied ÷ lead slips on which the person served was asked in the period. Apart from the township’s rating.',
  claim: ({ served }) => served && { on: served.at, met: served.rating !== 'dissatisfied', isLimit: false },
};

export const servedResolutionRate: Measure = {
  measure: 'ServedResolutionRate',
  formula: 'solved',
  version: 1,
  zh: '服务对象解决率=服务对象表示已解决的主办派发单÷期内服务对象评价的主办派发单。与镇街确认分开统计。',
  en: 'Lead slips that the person served called solved ÷ lead slips on which the person served was asked in the period. Apart from what the township confirmed.',
  claim: ({ served }) => served && { on: served.at, met: served.solved, isLimit: false },
};
