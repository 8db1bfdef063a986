import { type Rejection, reject } from '@app/kernel';
import { type Ladder, type Rung, STEPS, type StepKind, type Trigger } from '../ladder/ladder.js';
import { isPositive } from './limit-rules.js';

/** Why a ladder cannot be published; undefined if it can. */
export const wrongLadder = ({ rungs }: Ladder): Rejection | undefined =>
  everyStepStandsOnce(rungs) ??
  whatBringsAStepAboutIsMilder(rungs) ??
  everyCountIsPositive(rungs) ??
  silenceIsToleratedOnce(rungs);

const heightOf = (step: StepKind): number => STEPS.indexOf(step);

const everyStepStandsOnce = (rungs: readonly Rung[]) => {
  const twice = rungs.find(({ step }, nth) => rungs.findIndex((other) => other.step === step) !== nth);
  return twice && reject('ladder.step-twice', { step: twice.step });
};

const isHarsher = (trigger: Trigger, step: StepKind): boolean =>
  'step' in trigger && heightOf(trigger.step) >= heightOf(step);

const whatBringsAStepAboutIsMilder = (rungs: readonly Rung[]) => {
  const wrong = rungs.find(({ step, on }) => on.some((trigger) => isHarsher(trigger, step)));
  return wrong && reject('ladder.step-out-of-order', { step: wrong.step });
};

const isWrong = (trigger: Trigger): boolean =>
  trigger.on === 'unanswered'
    ? !isPositive(trigger.after)
    : trigger.on === 'steps' && !(Number.isInteger(trigger.count) && trigger.count > 0);

const everyCountIsPositive = (rungs: readonly Rung[]) => {
  const wrong = rungs.find(
    ({ on, answerWithin }) => on.some(isWrong) || (answerWithin !== undefined && !isPositive(answerWithin)),
  );
  return wrong && reject('ladder.not-positive', { step: wrong.step });
};

const silenceIsToleratedOnce = (rungs: readonly Rung[]) =>
  rungs.flatMap(({ on }) => on).filter(({ on }) => on === 'unanswered').length > 1
    ? reject('ladder.silence-twice')
    : undefined;
