import { closureFellDue, isCompletedOnTime, isOpenOverdue } from './fell-due.js';
import type { Measure } from './measure.js';
import type { SlipSoFar } from './slip-so-far.js';

export const FORMULAS = ['all-due', 'closed-plus-overdue', 'closed'] as const;
/** What the slips completed on time are divided by: officials argue over exactly this. */
export type Formula = (typeof FORMULAS)[number];

const isCompleted = ({ standing }: SlipSoFar): boolean => standing === 'completed';

const counted: Readonly<Record<Formula, (slip: SlipSoFar) => boolean>> = {
  'all-due': () => true,
  'closed-plus-overdue': (slip) => isCompleted(slip) || isOpenOverdue(slip),
  closed: isCompleted,
};

const zh: Readonly<Record<Formula, string>> = {
  'all-due': '按时结案率=限期内办结的派发单÷期内应结案的全部派发单(未办结的留在分母)。',
  'closed-plus-overdue': '按时结案率=限期内办结的派发单÷(期内应结案且已办结的+超时未办的)。',
  closed: '按时结案率=限期内办结的派发单÷期内应结案且已办结的派发单。',
};

const en: Readonly<Record<Formula, string>> = {
  'all-due':
    'Slips completed at or before their limit ÷ all slips whose closure fell due in the period; the open ones stay in the denominator.',
  'closed-plus-overdue':
    'Slips completed at or before their limit ÷ (slips completed + slips open and overdue), of those whose closure fell due in the period.',
  closed: 'Slips completed at or before their limit ÷ slips completed, of those whose closure fell due in the period.',
};

export const onTimeRate = (formula: Formula): Measure => ({
  measure: 'OnTimeRate',
  formula,
  version: 1,
  zh: zh[formula],
  en: en[formula],
  claim: (slip) => {
    const on = closureFellDue(slip);
    if (on === undefined || !counted[formula](slip)) return undefined;
    return { on, met: isCompletedOnTime(slip), isLimit: true };
  },
});
