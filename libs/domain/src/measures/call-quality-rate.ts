import type { CallQuality } from '../call/marking-quality.js';
import type { Measure } from './measure.js';

/** What the lead marks of a call. */
export const QUALITIES = ['accurate', 'complete', 'in-scope'] as const;
export type Quality = (typeof QUALITIES)[number];

const ASKED: Readonly<Record<Quality, { readonly of: keyof CallQuality; readonly zh: string; readonly en: string }>> = {
  accurate: { of: 'accurate', zh: '情况准确', en: 'accurate' },
  complete: { of: 'complete', zh: '要素齐全', en: 'complete' },
  'in-scope': { of: 'inScope', zh: '属于职责范围', en: 'in scope' },
};

/** One of the three, never how many calls there were. */
export const callQualityRate = (formula: Quality): Measure => {
  const { of, zh, en } = ASKED[formula];
  return {
    measure: 'CallQualityRate',
    formula,
    version: 1,
    zh: `呼叫质量（${zh}）=主办部门认为${zh}的派发单÷期内主办部门评价的派发单。与呼叫数量无关。`,
    en: `Slips whose call the lead found ${en} ÷ slips whose call the lead marked in the period. The number of calls plays no part.`,
    claim: ({ quality }) => quality && { on: quality.at, met: quality[of], isLimit: false },
  };
};
