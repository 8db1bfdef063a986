import { createHash } from 'node:crypto';
import { leadOf, type Officer, type Satisfaction, SERVED, type Slip } from '@app/domain';
import { type Instant, plusMs } from '@app/kernel';
import type { Calling } from './cast.js';
import { HABITS } from './habits.js';
import type { Reactions, Scene, Wish } from './scene.js';
import { momentIn, somebodyWill, will } from './wishing.js';
import { COMPLAINTS, RECURRED, SENT_BACK, THANKS, WITHDRAWN } from './words.js';
import { afterWork } from './working-moments.js';

const WITHDRAWS = 0.02;
const SOLVED = 0.9;
const CALLED_BACK = 0.6;
const BY_LINK = 0.3;
const ANSWERS_THE_LINK = 0.7;
const COMES_BACK = 0.03;
const DAY = 86_400_000;

/** The township confirms or sends back, rates, asks the person served, and calls again if the matter returns. */
export const closing: Reactions = {
  CallRaised: (_data, scene) => {
    const command = { act: 'withdrawCall', words: { reason: scene.draws.pick(WITHDRAWN) } } as const;
    return scene.draws.chance(WITHDRAWS) ? somebodyWill(callers(scene), [0.5, 20], command, scene) : [];
  },
  FeedbackFiled: ({ confirmBy }, scene) => {
    const township = scene.cast.calling.get(scene.call.township);
    if (confirmBy === undefined || township === undefined) return [];
    if (!scene.draws.chance(township.habits.confirms)) return afterwards(confirmBy.dueAt, scene);
    return will(township.callers, momentIn(confirmBy, township.habits.confirmsBy, scene), answer(scene), scene);
  },
  ClosureConfirmed: ({ at }, scene) => afterwards(at, scene),
  ServedLinkIssued: ({ at, tokenHash }, scene) => answeringTheLink(at, tokenHash, scene),
};

const townshipOf = ({ cast, call }: Scene): Calling | undefined => cast.calling.get(call.township);

const callers = (scene: Scene): readonly Officer[] => townshipOf(scene)?.callers ?? [];

const answer = (scene: Scene): Wish['command'] => {
  const { draws, call, cast } = scene;
  const temper = cast.answering.get(leadOf(call)?.to as Slip['to'])?.temper ?? 'punctual';
  return draws.chance(HABITS[temper].sentBack)
    ? { act: 'sendBack', words: { reason: draws.pick(SENT_BACK) } }
    : { act: 'confirmClosure', words: { solved: draws.chance(SOLVED) } };
};

/** What follows a closing, whoever closed it. */
const afterwards = (closedAt: Instant, scene: Scene): readonly Wish[] => [
  ...rating(closedAt, scene),
  ...callingBack(closedAt, scene),
  ...callingAgain(closedAt, scene),
];

const rating = (closedAt: Instant, scene: Scene): readonly Wish[] => {
  if (!scene.draws.chance(townshipOf(scene)?.habits.rates ?? 0)) return [];
  const at = afterWork(closedAt, scene.draws.between(0.5, 45), scene.rules);
  const worked = scene.call.slips.filter(({ standing, rated }) => standing.is === 'fed back' && !rated);
  return worked.flatMap((slip, nth) => will(callers(scene), plusMs(at, nth * 60_000), rate(slip, scene), scene));
};

const rate = (slip: Slip, { draws }: Scene): Wish['command'] => {
  const wasLate = slip.missed.close !== undefined;
  const rating = satisfaction(wasLate, draws);
  const best = { satisfied: 5, 'basically-satisfied': 4, dissatisfied: 2 }[rating];
  const mark = (): number => draws.whole(Math.max(1, best - 1), best);
  const remark = draws.pick(rating === 'dissatisfied' ? COMPLAINTS : THANKS);
  const words = { rating, speed: wasLate ? Math.min(3, mark()) : mark(), attitude: mark(), result: mark() };
  return { act: 'rateDepartment', slip: slip.id, words: draws.chance(0.3) ? { ...words, remark } : words };
};

const satisfaction = (wasLate: boolean, draws: Scene['draws']): Satisfaction =>
  draws.weighted([
    ['satisfied', wasLate ? 35 : 75],
    ['basically-satisfied', wasLate ? 35 : 20],
    ['dissatisfied', wasLate ? 30 : 5],
  ]);

const callingBack = (closedAt: Instant, scene: Scene): readonly Wish[] => {
  const { draws, cast, call, rules } = scene;
  if (!call.hasPersonServed || !draws.chance(CALLED_BACK)) return [];
  const words = saidByThePersonServed(draws);
  const officers = draws.chance(0.5) ? cast.dispatchers : callers(scene);
  const command = draws.chance(BY_LINK) ? linkFor(scene) : ({ act: 'recordCallback', words } as const);
  return will(officers, afterWork(closedAt, draws.between(2, 50), rules), command, scene);
};

const saidByThePersonServed = (draws: Scene['draws']) => ({
  rating: satisfaction(false, draws),
  solved: draws.chance(SOLVED),
});

/** Nobody has the token: its hash is drawn. */
const linkFor = ({ call, draws }: Scene): Wish['command'] => {
  const tokenHash = createHash('sha256')
    .update(`${call.id} ${draws.whole(0, 999_999)}`)
    .digest('hex');
  return { act: 'issueServedLink', words: { tokenHash } };
};

/** At any hour: the person served is at no desk. */
const answeringTheLink = (issuedAt: Instant, tokenHash: string, scene: Scene): readonly Wish[] => {
  const { draws } = scene;
  if (!draws.chance(ANSWERS_THE_LINK)) return [];
  const words = { ...saidByThePersonServed(draws), tokenHash };
  return will([SERVED], plusMs(issuedAt, draws.whole(1, 72) * 3_600_000), { act: 'answerThroughLink', words }, scene);
};

const callingAgain = (closedAt: Instant, scene: Scene): readonly Wish[] => {
  const { draws, rules } = scene;
  if (!draws.chance(COMES_BACK)) return [];
  const at = afterWork(plusMs(closedAt, draws.whole(3, 26) * DAY), draws.between(0.2, 5), rules);
  return will(callers(scene), at, { act: 'reopenForRecurrence', words: { reason: draws.pick(RECURRED) } }, scene);
};
