import type { FlagRule, FlagThresholds } from '@app/domain';

interface Said {
  readonly zh: string;
  readonly en: string;
}

/** Each rule in words, with the county's own thresholds. */
export const flagWords = (
  { lastHours, alikePercent, sameWords, burst, ratings }: FlagThresholds,
  recurrenceDays: number,
): Readonly<Record<FlagRule, Said>> => ({
  'last-hours': {
    zh: `时限最后 ${lastHours} 小时内反馈，此前没有任何动作`,
    en: `filed in the last ${lastHours} hours of the limit with no earlier step`,
  },
  'same-words': {
    zh: `${sameWords} 件以上反馈内容相同（相似度 ${alikePercent}% 以上）`,
    en: `the same feedback (${alikePercent} % alike) on ${sameWords} slips or more`,
  },
  burst: {
    zh: `${burst.minutes} 分钟内办结 ${burst.closings} 件以上`,
    en: `${burst.closings} closings or more within ${burst.minutes} minutes`,
  },
  'no-evidence': { zh: '反馈没有附佐证', en: 'feedback without evidence' },
  recurrence: { zh: `结案后 ${recurrenceDays} 日内复发`, en: `the matter came back within ${recurrenceDays} days` },
  'always-satisfied': {
    zh: `同一人评价 ${ratings} 件以上，全部满意`,
    en: `${ratings} ratings or more by one officer, all satisfied`,
  },
});
