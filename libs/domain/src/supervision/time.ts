import { type Instant, isRejection, latest, plusMs } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { climbingOn } from './climbing.js';
import { underItsLadder } from './issuing.js';
import type { SupervisionFact } from './supervision.events.js';
import { evolveSupervision } from './supervision.evolve.js';
import type { Step, Supervision } from './supervision.state.js';

type What = 'near' | 'missed' | 'unanswered';

/** Something that happens to a step by itself, when it is near or once a limit has run out. */
interface Alarm {
  readonly at: Instant;
  readonly what: What;
  readonly step: Step;
}

const alarmsOf = (step: Step): readonly Alarm[] => {
  const { answerBy, toleratedUntil, standing, near, missed, escalated } = step;
  if (standing !== 'awaiting answer' || answerBy === undefined) return [];
  const alarm = (what: What, at: Instant): Alarm => ({ what, at, step });
  return [
    ...(near || missed || answerBy.nearAt >= answerBy.dueAt ? [] : [alarm('near', answerBy.nearAt)]),
    ...(missed ? [] : [alarm('missed', answerBy.dueAt)]),
    ...(escalated || toleratedUntil === undefined ? [] : [alarm('unanswered', toleratedUntil.dueAt)]),
  ];
};

const sooner = (one: Alarm | undefined, other: Alarm | undefined): Alarm | undefined =>
  one === undefined || (other !== undefined && other.at < one.at) ? other : one;

const soonest = new WeakMap<Step, Alarm | 'none'>();

/** Remembered with the step, which never changes: a unit may owe thousands of answers. */
const soonestOf = (step: Step): Alarm | undefined => {
  if (step.standing !== 'awaiting answer') return undefined;
  const known = soonest.get(step);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const alarm = alarmsOf(step).reduce<Alarm | undefined>(sooner, undefined);
  soonest.set(step, alarm ?? 'none');
  return alarm;
};

const first = ({ steps, lastAt }: Supervision): Alarm | undefined => {
  let next: Alarm | undefined;
  for (const step of steps) next = sooner(next, soonestOf(step));
  if (next === undefined) return undefined;
  const at = next.what === 'near' ? next.at : plusMs(next.at, 1);
  return { ...next, at: latest(at, lastAt ?? at) };
};

const rings = ({ at, what, step }: Alarm, supervision: Supervision, occasion: Occasion): readonly SupervisionFact[] => {
  if (what === 'near') return [{ type: 'StepAnswerNear', data: { step: step.id, at } }];
  if (what === 'missed')
    return [{ type: 'StepAnswerMissed', data: { step: step.id, at, dueAt: step.answerBy?.dueAt ?? at } }];
  const { unit, about, id } = step;
  const told = { unit, because: { is: 'unanswered', step: id }, ...(about && { about }) } as const;
  const facts = climbingOn('unanswered', told, supervision, underItsLadder(step, { ...occasion, at }));
  return isRejection(facts) ? [] : facts;
};

/** When something next happens to the unit's steps by itself; undefined when nothing will. */
export const nextStepAlarm = (supervision: Supervision): Instant | undefined => first(supervision)?.at;

/** Everything that has happened by itself up to a moment, each fact at its own instant. */
export const timePassed = (
  supervision: Supervision,
  until: Instant,
  occasion: Occasion,
): readonly SupervisionFact[] => {
  const facts: SupervisionFact[] = [];
  let now = supervision;
  for (let next = first(now); next !== undefined && next.at <= until; next = first(now)) {
    const rung = rings(next, now, occasion);
    if (rung.length === 0) return facts;
    facts.push(...rung);
    now = rung.reduce(evolveSupervision, now);
  }
  return facts;
};
