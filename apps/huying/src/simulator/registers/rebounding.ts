import {
  type Deadline,
  deadlineOf,
  localDate,
  type Officer,
  type ReboundCommand,
  type ReportRebound,
  SYSTEM,
} from '@app/domain';
import { type CallId, type Instant, isRejection, plusMs, type ReboundId } from '@app/kernel';
import type { Answering, Calling } from '../cast.js';
import { HABITS } from '../habits.js';
import { afterWork, whenShareHasRun } from '../working-moments.js';
import type { RegisterScene } from './register-scene.js';
import { ANSWERS, DISMISSED, REBOUNDING, UPHELD } from './register-words.js';
import type { Step } from './step.js';

const DAY = 86_400_000;
const SHOWN_BY_A_CALL = 0.3;
const FOUND_BY_THE_GRID = 0.5;
const FOUNDED = 0.65;
const TAKES_BACK = 0.05;

/** One report, the department’s answer in its own time, and the list keeper’s finding. */
export const rebounding = (scene: RegisterScene): readonly Step[] => {
  const { draws, stage, at, rules } = scene;
  const departments = [...stage.cast.answering.values()].filter(({ unit }) => unit.kind === 'department');
  const [township, department] = [draws.pick([...stage.cast.calling.values()]), draws.pick(departments)];
  const due = deadlineOf(rules.settings.orderAnswer, at, rules);
  if (stage.cast.listKeepers.length === 0 || isRejection(due)) return [];
  const caller = draws.pick(township.callers);
  const report = by(scene, at, caller, { act: 'reportRebound', words: wordsOf(township, department, scene) });
  if (draws.chance(TAKES_BACK)) return [report, takingBack(caller, scene)];
  const answeredAt = answerMoment(due, department, scene);
  return [report, ...answering(answeredAt, department, scene), ...alarms(due, scene), finding(due, answeredAt, scene)];
};

const by = ({ id }: RegisterScene, at: Instant, officer: Officer, command: ReboundCommand): Step => ({
  at,
  by: officer,
  command: { of: 'rebound', rebound: id as ReboundId, command },
});

const wordsOf = (
  { unit }: Calling,
  department: Answering,
  { id, at, draws, rules, stage }: RegisterScene,
): ReportRebound => {
  const call = draws.chance(SHOWN_BY_A_CALL) ? stage.calls.get(unit.code)?.at(-1) : undefined;
  return {
    rebound: id as ReboundId,
    department: department.unit.code,
    work: draws.pick(REBOUNDING),
    since: localDate(plusMs(at, -draws.whole(0, 12) * DAY), rules.settings.timeZone),
    source: sourceOf(call, id, draws.chance(FOUND_BY_THE_GRID)),
    ...(call !== undefined && { call }),
    evidence: stage.evidence.length > 0 ? [draws.pick(stage.evidence)] : [],
  };
};

const sourceOf = (call: CallId | undefined, id: string, byTheGrid: boolean): ReportRebound['source'] => {
  if (call !== undefined) return { kind: 'call' };
  return byTheGrid ? { kind: 'grid', number: `FT-${id.slice(0, 6).toUpperCase()}` } : { kind: 'township' };
};

const takingBack = (caller: Officer, scene: RegisterScene): Step => {
  const command = { act: 'withdrawRebound', words: { reason: '部门已主动收回' } } as const;
  return by(scene, afterWork(scene.at, scene.draws.between(0.5, 2), scene.rules), caller, command);
};

/** Undefined: it never answers. */
const answerMoment = (due: Deadline, { temper }: Answering, { draws, rules }: RegisterScene): Instant | undefined => {
  const { answers, answersBy } = HABITS[temper];
  return draws.chance(answers) ? whenShareHasRun(due, draws.between(...answersBy), rules) : undefined;
};

const answering = (at: Instant | undefined, { officers }: Answering, scene: RegisterScene): readonly Step[] => {
  if (at === undefined) return [];
  const words = { answer: scene.draws.pick(ANSWERS), evidence: [] };
  return [by(scene, at, scene.draws.pick(officers), { act: 'answerRebound', words })];
};

/** Time alone passes, unless somebody else sees to it. */
const alarms = ({ nearAt, dueAt }: Deadline, scene: RegisterScene): readonly Step[] =>
  scene.stage.othersRing ? [] : [nearAt, plusMs(dueAt, 1)].map((at) => by(scene, at, SYSTEM, { act: 'letTimePass' }));

const finding = ({ dueAt }: Deadline, answeredAt: Instant | undefined, scene: RegisterScene): Step => {
  const { draws, rules, stage } = scene;
  const heard = answeredAt ?? plusMs(dueAt, 1);
  const founded = answeredAt === undefined || draws.chance(FOUNDED);
  const command: ReboundCommand = founded
    ? { act: 'upholdRebound', words: { reason: draws.pick(UPHELD) } }
    : { act: 'dismissRebound', words: { reason: draws.pick(DISMISSED) } };
  return by(scene, afterWork(heard, draws.between(2, 16), rules), draws.pick(stage.cast.listKeepers), command);
};
