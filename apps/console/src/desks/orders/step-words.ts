import type { StandingView, StepLineView } from '@app/contracts';
import { limitText } from '../../parts/limit-text';
import { partsTexts } from '../../parts/parts.texts';
import { monthText } from '../../words/day';
import { listed } from '../../words/marks';
import { ordersTexts as t } from './orders.texts';

export const STEP_KINDS = [
  'yellow-card',
  'red-card',
  'order',
  'interview',
  'public-criticism',
  'accountability-referral',
] as const satisfies readonly StepLineView['kind'][];

export const STEP_STANDINGS = [
  'awaiting answer',
  'answered',
  'in force',
  'settled',
  'recalled',
] as const satisfies readonly StepLineView['standing'][];

/** What a unit has still to take note of: everything in force but yellow cards. */
export const notReceived = (unit: string) => ({
  unit,
  received: false,
  kind: STEP_KINDS.slice(1).join(','),
  standing: STEP_STANDINGS.slice(0, -1).join(','),
  limit: 200,
});

/** What brought a step about. */
export const becauseText = ({ because }: StepLineView): string => {
  switch (because.is) {
    case 'limit-near':
      return t('near', { limit: partsTexts(because.limit) });
    case 'limit-missed':
      return t('missed', { limit: partsTexts(because.limit) });
    case 'steps':
      return t('steps', { steps: listed(because.steps) });
    case 'unanswered':
      return t('unanswered', { step: because.step });
    case 'false-closure':
      return t('falseClosure');
    case 'direct':
      return because.reason;
  }
};

export type Rung = StandingView['ladder']['rungs'][number];
export type Trigger = Rung['on'][number];

const triggerText = (trigger: Trigger): string => {
  switch (trigger.on) {
    case 'limit-near':
    case 'limit-missed':
      return t(trigger.on);
    case 'step':
      return t('on-step', { step: t(trigger.step) });
    case 'steps':
      return t('on-steps', { step: t(trigger.step), count: trigger.count, within: t(trigger.within) });
    case 'unanswered':
      return t('on-unanswered', { length: limitText(trigger.after) });
    case 'false-closure':
      return t('on-false-closure');
  }
};

/** How a rung of the ladder is reached, and how soon it wants an answer. */
export const rungText = ({ step, on, answerWithin }: Rung): string => {
  const how = on.length === 0 ? t('on-hand') : listed(on.map(triggerText));
  return (
    t('rung', { step: t(step), on: how }) + (answerWithin ? t('rungAnswer', { length: limitText(answerWithin) }) : '')
  );
};

const A_QUARTER = /^(\d{4})-Q(\d)$/;

/** The days within which steps are counted: `2026-Q1`, `2026-03` or `2026`. */
export const windowText = (window: string): string => {
  const [, year = '', nth = ''] = A_QUARTER.exec(window) ?? [];
  if (year !== '') return t('quarterText', { year, nth });
  return window.length === 7 ? monthText(`${window}-01`) : window;
};
