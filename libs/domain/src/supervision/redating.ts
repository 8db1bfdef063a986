import type { Occasion } from '../authority/occasion.js';
import { movedAhead } from '../deadlines/redated.js';
import type { AnswerLimits, SupervisionFact } from './supervision.events.js';
import type { Step, Supervision } from './supervision.state.js';

const movedLimits = (step: Step, { at, rules }: Occasion): AnswerLimits => {
  const counting = { ...rules, settings: rules.settingsUnder(step.settings) };
  const answerBy = step.missed ? undefined : movedAhead(step.answerBy, at, counting);
  const toleratedUntil = step.escalated ? undefined : movedAhead(step.toleratedUntil, at, counting);
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
