import type { Cause, StepKind } from '@app/domain';
import type { StepId } from '@app/kernel';
import { LIMIT_WORDS } from '@app/papers';
import type { StepLine } from '@app/read-models';

export const STEP_WORDS: Readonly<Record<StepKind, string>> = {
  'yellow-card': '黄牌',
  'red-card': '红牌',
  order: '督办单',
  interview: '约谈',
  'public-criticism': '通报批评',
  'accountability-referral': '问责移送',
};

const SLIP = '你单位承办的下列事项';

const earlier = (ids: readonly StepId[], steps: ReadonlyMap<StepId, StepLine>): string => {
  const [first] = ids.flatMap((id) => steps.get(id) ?? []);
  if (first === undefined) return '你单位已受上一级督办';
  const counted = ids.length > 1 ? `已累计${ids.length}次` : '';
  const { because, kind } = first;
  const what = 'limit' in because ? `${LIMIT_WORDS[because.limit].zh}时限逾期，` : '';
  return `${first.about ? SLIP : '你单位'}${what}${counted}触发${STEP_WORDS[kind]}`;
};

const causeWords = (because: Cause, steps: ReadonlyMap<StepId, StepLine>): string => {
  switch (because.is) {
    case 'limit-near':
      return `${SLIP}${LIMIT_WORDS[because.limit].zh}时限将至`;
    case 'limit-missed':
      return `${SLIP}${LIMIT_WORDS[because.limit].zh}时限逾期`;
    case 'steps':
      return earlier(because.steps, steps);
    case 'unanswered':
      return `你单位对第${because.step}号督办逾期未答复`;
    case 'false-closure':
      return `经查实，${SLIP}属虚假办结`;
    case 'direct':
      return because.reason.replace(/[。.；;]+$/u, '');
  }
};

const ladderWords = (version: number): string => (version === 0 ? '督办规则' : `督办阶梯第 ${version} 版`);

/** Why an order was issued, as it is told to the unit. */
export const groundsOf = ({ because, ladder }: StepLine, steps: ReadonlyMap<StepId, StepLine>): string =>
  `${causeWords(because, steps)}。依照镇街呼叫、部门响应${ladderWords(ladder)}，决定予以督办。`;
