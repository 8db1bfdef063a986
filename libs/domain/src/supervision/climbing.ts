import { type Decision, epochMs, isRejection, type StepId } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import type { Rung, Trigger } from '../ladder/ladder.js';
import { issued, type Taking } from './issuing.js';
import type { AboutSlip, Cause, StepIssued } from './supervision.events.js';
import { evolveSupervision } from './supervision.evolve.js';
import { countsAt, type Step, type Supervision, sameSlip } from './supervision.state.js';
import { sameWindowAs } from './window.js';

const DAY_MS = 86_400_000;
/** A card that is told so late climbs nothing: a county that begins to keep the ladder is not flooded by its past. */
const TOLD_TOO_LATE_DAYS = 30;

const isStale = (step: Step, { at }: Occasion): boolean =>
  epochMs(at) - epochMs(countsAt(step)) > TOLD_TOO_LATE_DAYS * DAY_MS;

type OnSteps = Extract<Trigger, { on: 'steps' }>;

const inSameWindow = (step: Step, { steps }: Supervision, { within }: OnSteps, { rules }: Occasion) => {
  const isIn = sameWindowAs(countsAt(step), within, rules.settings.timeZone);
  return steps.filter((other) => isIn(countsAt(other)));
};

/** Whether the rung was climbed for this count in the window, recalled or not: a recall stands. */
const wasClimbed = (among: readonly Step[], { step: kind }: Rung, counted: readonly Step[]): boolean =>
  among.some(
    (other) =>
      other.kind === kind &&
      other.because.is === 'steps' &&
      other.because.steps.some((id) => counted.some((one) => one.id === id)),
  );

const counting = (step: Step, rung: Rung, trigger: OnSteps, supervision: Supervision, occasion: Occasion) => {
  if (step.kind !== trigger.step) return undefined;
  const among = inSameWindow(step, supervision, trigger, occasion);
  const ofKind = among.filter(({ kind }) => kind === trigger.step);
  const counted = ofKind.filter(({ standing }) => standing !== 'recalled');
  if (counted.length < trigger.count || wasClimbed(among, rung, ofKind)) return undefined;
  return counted.map(({ id }) => id);
};

/** A slip whose order is still to be answered gets no second one. */
const isOnItAlready = ({ step: kind }: Rung, { about }: Step, { steps }: Supervision): boolean =>
  steps.some((other) => other.kind === kind && other.standing === 'awaiting answer' && sameSlip(other.about, about));

const stepsThatBring = (
  step: Step,
  rung: Rung,
  trigger: Trigger,
  supervision: Supervision,
  occasion: Occasion,
): readonly StepId[] | undefined => {
  if (trigger.on === 'steps') return counting(step, rung, trigger, supervision, occasion);
  if (trigger.on !== 'step' || trigger.step !== step.kind || isOnItAlready(rung, step, supervision)) return undefined;
  return [step.id];
};

/** The steps that a step brings about by itself: each rung at most once. */
const broughtBy = (step: Step, supervision: Supervision, occasion: Occasion): readonly Taking[] =>
  occasion.rules.ladder.rungs.flatMap((rung): Taking[] => {
    for (const trigger of rung.on) {
      const steps = stepsThatBring(step, rung, trigger, supervision, occasion);
      if (steps === undefined) continue;
      const about = trigger.on === 'step' && step.about;
      return [{ unit: step.unit, kind: rung.step, because: { is: 'steps', steps }, ...(about && { about }) }];
    }
    return [];
  });

/** The facts of a step and of all that it brings about: the ladder is climbed at once. */
export const climbing = (taking: Taking, supervision: Supervision, occasion: Occasion): Decision<StepIssued> => {
  const first = issued(taking, supervision, occasion);
  if (isRejection(first)) return first;
  let now = first.reduce<Supervision>(evolveSupervision, supervision);
  const step = now.steps.at(-1) as Step;
  const facts = [...first];
  if (isStale(step, occasion)) return facts;
  for (const next of broughtBy(step, now, occasion)) {
    const more = climbing(next, now, occasion);
    if (isRejection(more)) return more;
    facts.push(...more);
    now = more.reduce<Supervision>(evolveSupervision, now);
  }
  return facts;
};

/** What something that happened to a slip, or did not, brings about on every rung that waits for it. */
export const climbingOn = (
  on: Trigger['on'],
  told: Omit<Taking, 'kind' | 'because'> & { readonly because: Cause; readonly about?: AboutSlip },
  supervision: Supervision,
  occasion: Occasion,
): Decision<StepIssued> => {
  const facts: StepIssued[] = [];
  let now = supervision;
  for (const { step: kind, on: triggers } of occasion.rules.ladder.rungs) {
    if (!triggers.some((trigger) => trigger.on === on)) continue;
    const more = climbing({ ...told, kind }, now, occasion);
    if (isRejection(more)) return more;
    facts.push(...more);
    now = more.reduce<Supervision>(evolveSupervision, now);
  }
  return facts;
};
