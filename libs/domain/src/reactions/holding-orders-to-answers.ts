import type { RulebookFact } from '../rulebook/rulebook.events.js';
import type { SupervisionFact } from '../supervision/supervision.events.js';
import { evolveSupervision, UNSUPERVISED } from '../supervision/supervision.evolve.js';
import type { Supervision } from '../supervision/supervision.state.js';
import { nextStepAlarm } from '../supervision/time.js';
import { type Next, watching } from './watching.js';

/** A unit's steps as the timekeeper sees them: only those that wait for an answer. */
export interface AwaitedAnswers {
  readonly supervision: Supervision;
}

export const NOTHING_AWAITED: AwaitedAnswers = { supervision: UNSUPERVISED };

export interface AwaitedNext extends Omit<Next<Supervision>, 'thing'> {
  readonly awaited: AwaitedAnswers;
}

/** An answered step stays while it may be sent back. */
const onlyAwaited = (supervision: Supervision): Supervision => ({
  ...supervision,
  falseClosures: [],
  steps: supervision.steps.filter(({ standing }) => standing === 'awaiting answer' || standing === 'answered'),
});

const next = watching<Supervision, SupervisionFact>({
  evolve: (supervision, fact) => onlyAwaited(evolveSupervision(supervision, fact)),
  nextAlarm: nextStepAlarm,
  daysMayMove: ({ steps }) => steps.some(({ standing }) => standing === 'awaiting answer'),
});

/** Holds a unit to the limits of its answers; a new calendar has running limits counted anew. */
export const awaitAnswers = (
  { supervision: before }: AwaitedAnswers,
  fact: SupervisionFact | RulebookFact,
): AwaitedNext => {
  const { thing: supervision, ...more } = next(before, fact);
  return { awaited: { supervision }, ...more };
};
