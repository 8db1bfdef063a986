import { type Slip, slipOf } from '@app/domain';
import { type Instant, plusMs, type SlipId } from '@app/kernel';
import type { Answering } from './cast.js';
import { finishing } from './feeding-back.js';
import { HABITS, type Habits } from './habits.js';
import { giveBack, returnsIt } from './returning.js';
import type { Reactions, Scene, Wish } from './scene.js';
import { momentIn, will } from './wishing.js';
import { MEASURES, MORE_TIME } from './words.js';

const A_GOOD_DAY = 0.25;
const A_BAD_DAY = 0.06;
const ANSWERS_TWICE = 0.04;
const NEVER_SAYS_IT_ARRIVED = 0.1;
const DAY = 86_400_000;

/** The department takes its slip up, each in its own way. */
export const takingUp: Reactions = {
  SlipDispatched: ({ slip }, scene) => takeUp(slip, scene),
  SlipRedispatched: ({ slip }, scene) => takeUp(slip, scene),
  ReturnRefused: ({ slip }, scene) =>
    inHand(slip, scene, (file, department, habits) => work(file, department, habits, scene)),
};

const takeUp = (id: SlipId, scene: Scene): readonly Wish[] =>
  inHand(id, scene, (slip, department, habits) =>
    returnsIt(slip, habits, scene) ? giveBack(slip, department, scene) : work(slip, department, habits, scene),
  );

const inHand = (
  id: SlipId,
  scene: Scene,
  does: (slip: Slip, department: Answering, habits: Habits) => readonly Wish[],
): readonly Wish[] => {
  const slip = slipOf(scene.call, id);
  const department = slip && scene.cast.answering.get(slip.to);
  return slip && department ? does(slip, department, habitsOfTheDay(department, scene)) : [];
};

/** Even the silent have good days, and everybody has bad ones. */
const habitsOfTheDay = ({ temper }: Answering, { draws }: Scene): Habits => {
  if (temper === 'silent') return HABITS[draws.chance(A_GOOD_DAY) ? 'punctual' : 'silent'];
  return HABITS[draws.chance(A_BAD_DAY) ? 'late' : temper];
};

const work = (slip: Slip, department: Answering, habits: Habits, scene: Scene): readonly Wish[] => [
  ...signing(slip, department, habits, scene),
  ...answering(slip, department, habits, scene),
  ...arriving(slip, department, habits, scene),
  ...reachingMilestones(slip, department, scene),
  ...askingForMore(slip, department, habits, scene),
  ...finishing(slip, department, habits, scene),
];

const signing = ({ id, signed, deadlines }: Slip, { officers }: Answering, habits: Habits, scene: Scene) =>
  signed || deadlines.respond === undefined || !scene.draws.chance(habits.signs)
    ? []
    : will(
        officers,
        momentIn(deadlines.respond, habits.signsBy, scene),
        { act: 'signForSlip', slip: id, words: {} },
        scene,
      );

const answering = ({ id, responded, deadlines }: Slip, { officers, unit }: Answering, habits: Habits, scene: Scene) => {
  if (responded || deadlines.respond === undefined || !scene.draws.chance(habits.answers)) return [];
  const first = momentIn(deadlines.respond, habits.answersBy, scene);
  const again = scene.draws.chance(ANSWERS_TWICE) ? [plusMs(first, DAY)] : [];
  return [first, ...again].flatMap((at) => will(officers, at, response(id, at, unit.name, scene), scene));
};

const response = (slip: SlipId, at: Instant, department: string, { draws }: Scene): Wish['command'] => ({
  act: 'respondToSlip',
  slip,
  words: {
    contact: `${department}承办人`,
    phone: '0000-0000000',
    startsAt: plusMs(at, draws.whole(1, 8) * 3_600_000),
    measure: draws.pick(MEASURES),
  },
});

const arriving = ({ id, deadlines }: Slip, { officers }: Answering, habits: Habits, scene: Scene) =>
  deadlines.onSite === undefined || scene.draws.chance(NEVER_SAYS_IT_ARRIVED)
    ? []
    : will(
        officers,
        momentIn(deadlines.onSite, habits.answersBy, scene),
        { act: 'arriveOnSite', slip: id, words: {} },
        scene,
      );

const reachingMilestones = ({ id, milestones }: Slip, { officers }: Answering, scene: Scene) =>
  milestones.flatMap(({ what, dueAt }) => {
    const at = plusMs(dueAt, -scene.draws.whole(8, 100) * 3_600_000);
    const command = { act: 'reachMilestone', slip: id, words: { milestone: what } } as const;
    return at > scene.at && scene.draws.chance(0.75) ? will(officers, at, command, scene) : [];
  });

const askingForMore = ({ id, deadlines }: Slip, { officers }: Answering, habits: Habits, scene: Scene) => {
  const { draws, call } = scene;
  if (deadlines.close === undefined || !draws.chance(habits.asksMore)) return [];
  const days = call.urgency === 'long-cycle' ? draws.whole(5, 30) : draws.whole(1, 3);
  const command = { act: 'askExtension', slip: id, words: { days, reason: draws.pick(MORE_TIME) } } as const;
  return will(officers, momentIn(deadlines.close, [0.4, 0.85], scene), command, scene);
};
