import { type Decision, isRejection, type UnitCode } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import type { Limit } from '../deadlines/limit.js';
import { rungOf, type StepKind, unansweredAfter } from '../ladder/ladder.js';
import type { AboutSlip, AnswerLimits, Cause, StepIssued } from './supervision.events.js';
import { nextStepId, type Step, type Supervision } from './supervision.state.js';

/** A step that is to be taken. */
export interface Taking {
  readonly unit: UnitCode;
  readonly kind: StepKind;
  readonly because: Cause;
  readonly about?: AboutSlip;
}

/** What a step brings about later is judged under the ladder that it was issued under. */
export const underItsLadder = (step: Step, occasion: Occasion): Occasion => ({
  ...occasion,
  rules: { ...occasion.rules, ladder: occasion.rules.ladderUnder(step) },
});

/** The limits of an answer from a moment: none where the ladder asks for no answer. */
export const answerLimits = (kind: StepKind, { at, rules }: Occasion): AnswerLimits | ReturnType<typeof deadlineOf> => {
  const answerWithin = rungOf(rules.ladder, kind)?.answerWithin;
  if (answerWithin === undefined) return {};
  const answerBy = deadlineOf(answerWithin, at, rules);
  if (isRejection(answerBy)) return answerBy;
  const toleratedUntil = tolerated(unansweredAfter(rules.ladder), { at, rules });
  if (isRejection(toleratedUntil)) return toleratedUntil;
  return { answerBy, ...(toleratedUntil && { toleratedUntil }) } as AnswerLimits;
};

const tolerated = (after: Limit | undefined, { at, rules }: Pick<Occasion, 'at' | 'rules'>) =>
  after === undefined ? undefined : deadlineOf(after, at, rules);

/** The fact of a step that is taken now, or why its limits cannot be counted. */
export const issued = (
  { unit, kind, because, about }: Taking,
  supervision: Supervision,
  occasion: Occasion,
): Decision<StepIssued> => {
  const limits = answerLimits(kind, occasion);
  if (isRejection(limits)) return limits;
  const { by, at, rules } = occasion;
  const data: StepIssued['data'] = {
    unit,
    step: nextStepId(supervision),
    kind,
    because,
    ...(about && { about }),
    ...(limits as AnswerLimits),
    ladder: rules.ladder.version,
    settings: rules.settings.version,
    by: by.id,
    at,
  };
  return [{ type: 'StepIssued', data }];
};
