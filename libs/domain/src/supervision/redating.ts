import type { Occasion } from '../authority/occasion.js';
import type { Deadline } from '../deadlines/deadline.js';
import { redated } from '../deadlines/redated.js';
import type { AnswerLimits, SupervisionFact } from './supervision.events.js';
import type { Step, Supervision } from './supervision.state.js';

const counted = (deadline: Deadline | undefined, { settings }: Step, { rules, at }: Occasion): Deadline | undefined => {
  if (deadline === undefined || deadline.dueAt < at) return undefined;
  const moved = redated(deadline, { ...rules, settings: rules.settingsUnder(settings) });
  return moved === undefined || moved.dueAt < at ? undefined : moved;
};

const movedLimits = (step: Step, occasion: Occasion): AnswerLimits => {
  const answerBy = step.missed ? undefined : counted(step.answerBy, step, occasion);
  const toleratedUntil = step.escalated ? undefined : counted(step.toleratedUntil, step, occasion);
  return { ...(answerBy && { answerBy }), ...(toleratedUntil && { toleratedUntil }) };
};

/** Running limits are counted again on the newest calendar; none moves into the past. */
export const redateAnswers = ({ steps }: Supervision, occasion: Occasion): readonly SupervisionFact[] =>
  steps
    .filter(({ standing }) => standing === 'awaiting answer')
    .flatMap((step) => {
      const limits = movedLimits(step, occasion);
      if (Object.keys(limits).length === 0) return [];
      const { by, at } = occasion;
      return [
        { type: 'StepAnswerMoved', data: { step: step.id, reason: 'calendar', ...limits, by: by.id, at } } as const,
      ];
    });
