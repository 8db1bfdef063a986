import { type Evidence, type Slip, slipOf } from '@app/domain';
import type { Instant, SlipId } from '@app/kernel';
import type { Answering } from './cast.js';
import { HABITS, type Habits, type Stretch } from './habits.js';
import type { Reactions, Scene, Wish } from './scene.js';
import { momentIn, somebodyWill, will } from './wishing.js';
import { DONE, RESULTS, SHRUGGED_OFF, SPOKEN_WITH } from './words.js';
import { afterWork } from './working-moments.js';

/** Cooperating departments are done before the lead. */
const EARLIER = 0.75;
const HOURS_UNTIL_ANOTHER_TRY = 7;
const WITHOUT_EVIDENCE = 0.15;

/** Files the feedback slip in the end, or leaves it lying. */
export const finishing = (slip: Slip, department: Answering, habits: Habits, scene: Scene): readonly Wish[] => {
  const { close } = slip.deadlines;
  if (close === undefined || !scene.draws.chance(habits.finishes)) return [];
  const [least, most] = habits.finishesBy;
  const stretch: Stretch = slip.part === 'lead' ? [least, most] : [least * EARLIER, most * EARLIER];
  return filing(slip.id, department, momentIn(close, stretch, scene), scene);
};

/** What was sent back, put off or taken up again comes to its feedback too; prepared feedback finds its signer. */
export const feedingBack: Reactions = {
  ReworkOrdered: ({ slip }, scene) => {
    const close = slipOf(scene.call, slip)?.deadlines.close;
    return close === undefined ? [] : filedBy(slip, momentIn(close, [0.15, 0.95], scene), scene);
  },
  SlipSuspended: ({ slip, resumesAt }, scene) =>
    filedBy(slip, afterWork(resumesAt, scene.draws.between(0.5, 12), scene.rules), scene),
  SlipDischarged: ({ slip }, scene) =>
    slipOf(scene.call, slip)?.part === 'lead'
      ? filedBy(slip, afterWork(scene.at, scene.draws.between(2, 14), scene.rules), scene)
      : [],
  FeedbackPrepared: ({ slip }, scene) => {
    const signers = departmentOf(slip, scene)?.signers ?? [];
    return somebodyWill(signers, [0.3, 4], { act: 'signFeedback', slip, words: {} }, scene);
  },
};

const departmentOf = (id: SlipId, { call, cast }: Scene): Answering | undefined => {
  const slip = slipOf(call, id);
  return slip && cast.answering.get(slip.to);
};

const filedBy = (slip: SlipId, at: Instant, scene: Scene): readonly Wish[] => {
  const department = departmentOf(slip, scene);
  return department === undefined ? [] : filing(slip, department, at, scene);
};

const filing = (slip: SlipId, { officers, temper }: Answering, at: Instant, scene: Scene): readonly Wish[] => {
  const { draws } = scene;
  const shrugsOff = HABITS[temper].sentBack > draws.between(0, 0.6);
  const words = {
    takenUpAt: scene.at,
    spokenWith: draws.pick(SPOKEN_WITH),
    done: draws.pick(shrugsOff ? SHRUGGED_OFF : DONE),
    result: draws.pick(RESULTS),
    evidence: cited(scene),
  };
  return will(officers, at, { act: 'fileFeedback', slip, words }, scene).map((wish) => ({
    ...wish,
    againAfter: HOURS_UNTIL_ANOTHER_TRY,
    stillWanted: (call) => slipOf(call, slip)?.standing.is !== 'suspended', // what was put off is planned anew
  }));
};

const cited = ({ evidence, draws }: Scene): readonly Evidence[] =>
  evidence.length === 0 || draws.chance(WITHOUT_EVIDENCE) ? [] : [draws.pick(evidence)];
