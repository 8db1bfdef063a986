import { latest, type StepId } from '@app/kernel';
import type { StepIssued, SupervisionFact } from './supervision.events.js';
import type { Step, Supervision } from './supervision.state.js';

export const UNSUPERVISED: Supervision = { steps: [], falseClosures: [] };

const issued = ({ data }: StepIssued): Step => ({
  id: data.step,
  unit: data.unit,
  kind: data.kind,
  because: data.because,
  ...(data.about && { about: data.about }),
  ...(data.answerBy && { answerBy: data.answerBy }),
  ...(data.toleratedUntil && { toleratedUntil: data.toleratedUntil }),
  ladder: data.ladder,
  settings: data.settings,
  issuedAt: data.at,
  received: false,
  near: false,
  missed: false,
  escalated: false,
  standing: data.answerBy === undefined ? 'in force' : 'awaiting answer',
});

/** Steps are numbered as they are taken; where only some are kept, the one is looked for. */
const placeOf = ({ steps }: Supervision, id: StepId): number => {
  const place = Number(id) - 1;
  return steps[place]?.id === id ? place : steps.findIndex((step) => step.id === id);
};

const changed = (supervision: Supervision, id: StepId, change: Partial<Step>): Supervision => {
  const place = placeOf(supervision, id);
  const step = supervision.steps[place];
  return step === undefined
    ? supervision
    : { ...supervision, steps: supervision.steps.with(place, { ...step, ...change }) };
};

const entered = (supervision: Supervision, fact: StepIssued): Supervision => {
  const { because } = fact.data;
  const told = { ...supervision, steps: [...supervision.steps, issued(fact)] };
  return because.is === 'unanswered' ? changed(told, because.step, { escalated: true }) : told;
};

const limitsIn = ({ answerBy, toleratedUntil }: Partial<Step>): Partial<Step> => ({
  ...(answerBy && { answerBy }),
  ...(toleratedUntil && { toleratedUntil }),
});

const AWAITED = { standing: 'awaiting answer', near: false, missed: false, escalated: false } as const;

const happened = (supervision: Supervision, fact: SupervisionFact): Supervision => {
  switch (fact.type) {
    case 'StepIssued':
      return entered(supervision, fact);
    case 'StepReceived':
      return changed(supervision, fact.data.step, { received: true });
    case 'StepAnswered':
      return changed(supervision, fact.data.step, { standing: 'answered' });
    case 'StepAnswerAccepted':
      return changed(supervision, fact.data.step, { standing: 'settled' });
    case 'StepAnswerSentBack':
      return changed(supervision, fact.data.step, { ...AWAITED, ...limitsIn(fact.data) });
    case 'StepAnswerNear':
      return changed(supervision, fact.data.step, { near: true });
    case 'StepAnswerMissed':
      return changed(supervision, fact.data.step, { missed: true });
    case 'StepAnswerMoved':
      return changed(supervision, fact.data.step, { ...limitsIn(fact.data), near: false });
    case 'StepRecalled':
      return changed(supervision, fact.data.step, { standing: 'recalled' });
    case 'FalseClosureFound':
      return { ...supervision, falseClosures: [...supervision.falseClosures, fact.data.about] };
  }
};

/** What the unit was told, after a fact. */
export const evolveSupervision = (supervision: Supervision, fact: SupervisionFact): Supervision => ({
  ...happened(supervision, fact),
  lastAt: latest(supervision.lastAt ?? fact.data.at, fact.data.at),
});
