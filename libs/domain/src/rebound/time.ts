import { type Instant, latest, plusMs } from '@app/kernel';
import type { ReboundFact } from './rebound.events.js';
import { evolveRebound } from './rebound.evolve.js';
import type { Rebound, Reported } from './rebound.state.js';

type Limit = Extract<ReboundFact, { type: 'ReboundDeadlineNear' | 'ReboundDeadlineMissed' }>;

/** What the answer's limit does next by itself: yellow, then red at the first moment after it. */
const nextOf = ({ standing, near, missed, answerBy: { nearAt, dueAt }, lastAt }: Reported): Limit | undefined => {
  if (standing !== 'awaiting answer' || missed) return undefined;
  return near || nearAt >= dueAt
    ? { type: 'ReboundDeadlineMissed', data: { at: latest(plusMs(dueAt, 1), lastAt), dueAt } }
    : { type: 'ReboundDeadlineNear', data: { at: latest(nearAt, lastAt) } };
};

/** When something next happens to the report by itself; undefined when nothing will. */
export const nextReboundAlarm = (rebound: Rebound): Instant | undefined =>
  rebound === 'unreported' ? undefined : nextOf(rebound)?.data.at;

/** Everything that has happened by itself up to a moment, each fact at its own instant. */
export const timePassed = (rebound: Reported, until: Instant): readonly ReboundFact[] => {
  const next = nextOf(rebound);
  if (next === undefined || next.data.at > until) return [];
  return [next, ...timePassed(evolveRebound(rebound, next) as Reported, until)];
};
