import type { AdmissionCommand, ApplyForAdmission, Officer, Span } from '@app/domain';
import { localDate } from '@app/domain';
import { type AdmissionId, type Instant, latest, plusMs } from '@app/kernel';
import type { Answering, Calling } from '../cast.js';
import { afterWork } from '../working-moments.js';
import type { RegisterScene } from './register-scene.js';
import {
  ASSIGNMENTS,
  DONE_EARLY,
  MONEY,
  NO_BASIS,
  NO_CONSENT,
  NO_RESOURCES,
  PEOPLE,
  TAKEN_BACK,
  TOWNSHIP_OBJECTS,
} from './register-words.js';
import type { Step } from './step.js';

const DAY = 86_400_000;
const HAS_BASIS = 0.92;
const HAS_MONEY = 0.8;
const HAS_PEOPLE = 0.4;
const OBJECTS = 0.06;
const TAKES_BACK = 0.12;
const ENDS_EARLY = 0.4;

/** One application, its townships’ answers and the list keeper’s decision. */
export const admitting = (scene: RegisterScene): readonly Step[] => {
  const { draws, stage, at } = scene;
  const departments = [...stage.cast.answering.values()].filter(({ unit }) => unit.kind === 'department');
  const applicant = draws.pick(departments);
  const townships = draws
    .shuffled([...stage.cast.calling.values()].filter(({ approvers }) => approvers.length > 0))
    .slice(0, draws.whole(1, 4));
  if (townships.length === 0 || stage.cast.listKeepers.length === 0) return [];
  const words = wordsOf(townships, scene);
  const answers = townships.map((township) => answering(township, scene));
  const apply = by(scene, at, draws.pick(applicant.officers), { act: 'applyForAdmission', words });
  return [apply, ...answers, ...ending(words, applicant, answers, scene)].toSorted(inOrder);
};

const inOrder = (one: Step, other: Step): number => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0);

const by = ({ id }: RegisterScene, at: Instant, officer: Officer, command: AdmissionCommand): Step => ({
  at,
  by: officer,
  command: { of: 'admission', admission: id as AdmissionId, command },
});

const wordsOf = (townships: readonly Calling[], { id, draws, ...scene }: RegisterScene): ApplyForAdmission => {
  const { what, basis } = draws.pick(ASSIGNMENTS);
  return {
    admission: id as AdmissionId,
    what,
    ...(draws.chance(HAS_BASIS) && { basis }),
    period: periodOf(draws.whole(10, 20), draws.whole(30, 120), scene),
    resources: {
      ...(draws.chance(HAS_MONEY) && { money: draws.pick(MONEY) }),
      ...(draws.chance(HAS_PEOPLE) && { people: draws.pick(PEOPLE) }),
    },
    townships: townships.map(({ unit }) => unit.code),
  };
};

const periodOf = (wait: number, days: number, { at, rules }: Pick<RegisterScene, 'at' | 'rules'>): Span => ({
  from: localDate(plusMs(at, wait * DAY), rules.settings.timeZone),
  to: localDate(plusMs(at, (wait + days) * DAY), rules.settings.timeZone),
});

const answering = ({ approvers }: Calling, scene: RegisterScene): Step => {
  const { draws, at, rules } = scene;
  const command: AdmissionCommand = draws.chance(OBJECTS)
    ? { act: 'objectToAdmission', words: { reason: draws.pick(TOWNSHIP_OBJECTS) } }
    : { act: 'consentToAdmission', words: {} };
  return by(scene, afterWork(at, draws.between(1, 16), rules), draws.pick(approvers), command);
};

const ending = (
  words: ApplyForAdmission,
  { officers }: Answering,
  answers: readonly Step[],
  scene: RegisterScene,
): readonly Step[] => {
  const { draws, rules, stage } = scene;
  const answered = latest(scene.at, ...answers.map(({ at }) => at));
  const decidedAt = afterWork(answered, draws.between(2, 20), rules);
  const backed = draws.chance(TAKES_BACK);
  if (backed)
    return [by(scene, decidedAt, draws.pick(officers), { act: 'withdrawAdmission', words: { reason: TAKEN_BACK } })];
  const keeper = draws.pick(stage.cast.listKeepers);
  const reason = whyNot(words, answers);
  if (reason !== undefined) return [by(scene, decidedAt, keeper, { act: 'refuseAdmission', words: { reason } })];
  const admit = by(scene, decidedAt, keeper, { act: 'admitAssignment', words: {} });
  return draws.chance(ENDS_EARLY) ? [admit, endingEarly(decidedAt, officers, scene)] : [admit];
};

const whyNot = ({ basis, resources }: ApplyForAdmission, answers: readonly Step[]): string | undefined => {
  if (basis === undefined) return NO_BASIS;
  if (answers.some(({ command }) => command.command.act === 'objectToAdmission')) return NO_CONSENT;
  return Object.keys(resources).length === 0 ? NO_RESOURCES : undefined;
};

const endingEarly = (decidedAt: Instant, officers: readonly Officer[], scene: RegisterScene): Step => {
  const { draws, rules } = scene;
  const at = afterWork(plusMs(decidedAt, draws.whole(12, 30) * DAY), draws.between(0.2, 4), rules);
  const command = { act: 'endAssignment', words: { reason: draws.pick(DONE_EARLY) } } as const;
  return by(scene, at, draws.pick(officers), command);
};
