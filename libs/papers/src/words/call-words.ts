import type { BeyondPower, Raised, Satisfaction, Source, Urgency } from '@app/domain';
import { type Wording, word } from './wording.js';

export const URGENCY_WORDS: Readonly<Record<Urgency, Wording>> = {
  ordinary: word('一般', 'ordinary'),
  urgent: word('紧急', 'urgent'),
  consultation: word('咨询', 'consultation'),
  'long-cycle': word('长周期', 'long-cycle'),
};

export const SOURCE_WORDS: Readonly<Record<Source['kind'], Wording>> = {
  grid: word('网格上报', 'grid'),
  '12345': word('12345 热线', '12345 hotline'),
  patrol: word('日常巡查', 'patrol'),
  visit: word('入户走访', 'visit'),
  'front-desk': word('窗口受理', 'front desk'),
  assembly: word('议事会', 'assembly'),
  ledger: word('历史台账', 'old ledger'),
};

export const BEYOND_POWER_WORDS: Readonly<Record<BeyondPower, Wording>> = {
  'no-enforcement-power': word('无执法权限', 'no enforcement power'),
  'needs-certification': word('需专业检测鉴定', 'needs certification'),
  'crosses-departments': word('涉及多个部门', 'crosses departments'),
  'needs-expertise': word('需专业技术力量', 'needs expertise'),
};

export const CALL_STANDING_WORDS: Readonly<Record<Raised['standing']['is'], Wording>> = {
  'awaiting approval': word('待审核', 'awaiting approval'),
  'held back': word('审核暂缓', 'held back'),
  'awaiting dispatch': word('待派发', 'awaiting dispatch'),
  declined: word('不予受理', 'declined'),
  'with departments': word('部门办理中', 'with departments'),
  'awaiting confirmation': word('待镇街确认', 'awaiting confirmation'),
  closed: word('已结案', 'closed'),
  withdrawn: word('已撤回', 'withdrawn'),
};

export const SATISFACTION_WORDS: Readonly<Record<Satisfaction, Wording>> = {
  satisfied: word('满意', 'satisfied'),
  'basically-satisfied': word('基本满意', 'basically satisfied'),
  dissatisfied: word('不满意', 'dissatisfied'),
};

export const YES_NO = { yes: word('是', 'yes'), no: word('否', 'no') } as const;
