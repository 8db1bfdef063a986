import type { Deadline, Officer, Rules, Supervision, SupervisionCommand, SupervisionFact } from '@app/domain';
import { stepOf } from '@app/domain';
import type { Instant, StepId, UnitCode } from '@app/kernel';
import type { Cast } from './cast.js';
import type { Draws } from './draws.js';
import { HABITS, type Habits, type Stretch } from './habits.js';
import { ANSWERED, NOT_ENOUGH, RECALLED } from './words.js';
import { afterWork, whenShareHasRun } from './working-moments.js';

/** What somebody means to do about a step, and when. */
export interface StepWish {
  readonly at: Instant;
  readonly by: Officer;
  readonly command: SupervisionCommand;
}

/** What the officers see when a unit was told something. */
export interface StepScene {
  readonly unit: UnitCode;
  readonly supervision: Supervision;
  readonly at: Instant;
  readonly rules: Rules;
  readonly draws: Draws;
  readonly cast: Cast;
}

const RECALLS = 0.015;
const ACCEPTS = 0.85;
const SHAMED = 0.95;

/** A unit takes note and answers as its temper is; a supervisor judges the answer, and now and then recalls what was told in error. */
export const stepWishesAfter = (fact: SupervisionFact, scene: StepScene): readonly StepWish[] => {
  switch (fact.type) {
    case 'StepIssued':
      return [
        ...takingNote(fact.data.step, scene),
        ...answering(fact.data.step, scene),
        ...recalling(fact.data.step, scene),
      ];
    case 'StepAnswerSentBack':
      return answering(fact.data.step, scene);
    case 'StepAnswered':
      return judging(fact.data.step, scene);
    default:
      return [];
  }
};

const somebody = (
  officers: readonly Officer[],
  at: Instant,
  command: SupervisionCommand,
  { draws }: StepScene,
): readonly StepWish[] => (officers.length === 0 ? [] : [{ at, by: draws.pick(officers), command }]);

const later = (hours: Stretch, { at, draws, rules }: StepScene): Instant =>
  afterWork(at, draws.between(...hours), rules);

const takingNote = (step: StepId, scene: StepScene): readonly StepWish[] => {
  const told = scene.cast.answering.get(scene.unit);
  if (told === undefined || !scene.draws.chance(HABITS[told.temper].signs)) return [];
  return somebody(told.officers, later([0.3, 6], scene), { act: 'receiveStep', step, words: {} }, scene);
};

const answering = (step: StepId, scene: StepScene): readonly StepWish[] => {
  const { cast, unit, draws, supervision } = scene;
  const [told, asked] = [cast.answering.get(unit), stepOf(supervision, step)];
  if (told === undefined || asked?.answerBy === undefined) return [];
  const at = answersAt(asked.answerBy, asked.toleratedUntil ?? asked.answerBy, HABITS[told.temper], scene);
  const words = { answer: draws.pick(ANSWERED), evidence: [] };
  return at === undefined ? [] : somebody(told.officers, at, { act: 'answerStep', step, words }, scene);
};

/** As the unit's habit is; most of those who let it pass answer when they were criticised for it. */
const answersAt = (
  answerBy: Deadline,
  toleratedUntil: Deadline,
  { answers, answersBy }: Habits,
  { draws, rules }: StepScene,
): Instant | undefined => {
  if (draws.chance(answers)) return whenShareHasRun(answerBy, draws.between(...answersBy), rules);
  return draws.chance(SHAMED) ? afterWork(toleratedUntil.dueAt, draws.between(4, 60), rules) : undefined;
};

const judging = (step: StepId, scene: StepScene): readonly StepWish[] => {
  const { cast, draws } = scene;
  const command: SupervisionCommand = draws.chance(ACCEPTS)
    ? { act: 'acceptAnswer', step, words: {} }
    : { act: 'sendAnswerBack', step, words: { reason: draws.pick(NOT_ENOUGH) } };
  return somebody(cast.supervisors, later([1, 12], scene), command, scene);
};

const recalling = (step: StepId, scene: StepScene): readonly StepWish[] => {
  const { cast, draws } = scene;
  if (!draws.chance(RECALLS)) return [];
  const words = { reason: draws.pick(RECALLED) };
  return somebody(cast.supervisors, later([2, 24], scene), { act: 'recallStep', step, words }, scene);
};
