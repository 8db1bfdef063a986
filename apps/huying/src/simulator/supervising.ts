import { localDate, type Slip, slipOf } from '@app/domain';
import { epochMs, plusMs } from '@app/kernel';
import type { Reactions, Scene, Wish } from './scene.js';
import { momentIn, somebodyWill, will } from './wishing.js';
import { DISCHARGED, EXCLUDED, MORE_TIME, NO_MORE_TIME, SUSPENDED } from './words.js';
import { afterWork } from './working-moments.js';

const GRANTS = 0.82;
const ASKS_ONCE_MORE = 0.2;
const USUAL_DAYS = 3;
const PUTS_OFF = 0.03;
const TAKES_UP_EARLY = 0.4;
const DISCHARGES_HELPERS = 0.12;
const LEAVES_OUT = 0.05;
const DAY = 86_400_000;

/** Supervisors grant time, put off what cannot be done yet, and leave out of the rates what nobody could help. */
export const supervising: Reactions = {
  ExtensionAsked: ({ slip, days }, scene) => answerRequest(slip, days, scene),
  DeadlineMoved: ({ slip, reason }, scene) =>
    reason === 'extension' && scene.draws.chance(ASKS_ONCE_MORE) ? askOnceMore(slip, scene) : [],
  SlipDispatched: ({ slip }, scene) => withSlip(slip, scene, sparingHelpers),
  ResponseGiven: ({ slip }, scene) => withSlip(slip, scene, puttingOff),
  SlipSuspended: ({ slip, resumesAt }, scene) => {
    if (!scene.draws.chance(TAKES_UP_EARLY)) return [];
    const halfway = plusMs(scene.at, Math.floor((epochMs(resumesAt) - epochMs(scene.at)) / 2));
    const at = afterWork(halfway, scene.draws.between(0.2, 4), scene.rules);
    return will(scene.cast.supervisors, at, discharge(slip, scene), scene);
  },
  FeedbackFiled: ({ slip }, scene) => withSlip(slip, scene, leavingOut),
};

type Slips = Parameters<typeof slipOf>[1];

const withSlip = (id: Slips, scene: Scene, does: (slip: Slip, scene: Scene) => readonly Wish[]): readonly Wish[] => {
  const slip = slipOf(scene.call, id);
  return slip === undefined ? [] : does(slip, scene);
};

const answerRequest = (slip: Slips, days: number, scene: Scene): readonly Wish[] => {
  const { draws, cast } = scene;
  const approval = days > USUAL_DAYS ? { approvedBy: '县政府分管负责同志' } : {};
  const command: Wish['command'] = draws.chance(GRANTS)
    ? { act: 'grantExtension', slip, words: approval }
    : { act: 'refuseExtension', slip, words: { reason: draws.pick(NO_MORE_TIME) } };
  return somebodyWill(cast.supervisors, [0.2, 4], command, scene);
};

const askOnceMore = (id: Slips, scene: Scene): readonly Wish[] =>
  withSlip(id, scene, ({ to, deadlines }) => {
    const officers = scene.cast.answering.get(to)?.officers ?? [];
    const words = { days: scene.draws.whole(1, USUAL_DAYS), reason: scene.draws.pick(MORE_TIME) };
    const at = deadlines.close && momentIn(deadlines.close, [0.7, 0.9], scene);
    return at === undefined ? [] : will(officers, at, { act: 'askExtension', slip: id, words }, scene);
  });

const discharge = (slip: Slips, { draws }: Scene): Wish['command'] => ({
  act: 'dischargeSlip',
  slip,
  words: { reason: draws.pick(DISCHARGED) },
});

const sparingHelpers = ({ id, part, deadlines }: Slip, scene: Scene): readonly Wish[] => {
  const spares = part === 'cooperating' && deadlines.close !== undefined && scene.draws.chance(DISCHARGES_HELPERS);
  return spares
    ? will(scene.cast.dispatchers, momentIn(deadlines.close, [0.3, 2], scene), discharge(id, scene), scene)
    : [];
};

const puttingOff = ({ id, part, deadlines }: Slip, scene: Scene): readonly Wish[] => {
  const { draws, call, cast, rules } = scene;
  const may = part === 'lead' && call.urgency !== 'urgent' && deadlines.close !== undefined;
  if (!may || !draws.chance(PUTS_OFF)) return [];
  const promiseDate = localDate(plusMs(deadlines.close.dueAt, draws.whole(12, 45) * DAY), rules.settings.timeZone);
  const words = { promiseDate, reason: draws.pick(SUSPENDED) };
  return somebodyWill(cast.supervisors, [1, 8], { act: 'suspendSlip', slip: id, words }, scene);
};

const leavingOut = ({ id, missed }: Slip, scene: Scene): readonly Wish[] => {
  if (missed.close === undefined || !scene.draws.chance(LEAVES_OUT)) return [];
  const words = { reason: scene.draws.pick(EXCLUDED), approver: '县督查工作负责同志' };
  return somebodyWill(scene.cast.supervisors, [2, 30], { act: 'excludeSlip', slip: id, words }, scene);
};
