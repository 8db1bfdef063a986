import { isOpen, type Slip, slipOf } from '@app/domain';
import type { SlipId, UnitCode } from '@app/kernel';
import type { Answering } from './cast.js';
import { HABITS, type Habits } from './habits.js';
import type { Reactions, Scene, Wish } from './scene.js';
import { momentIn, somebodyWill, will } from './wishing.js';
import { DISPUTED, RETURN_BASIS, RETURN_REFUSED } from './words.js';

const RETURNS_WHAT_IS_NOT_ITS_OWN = 0.85;
const HELPERS_RETURN = 0.3;
const RETURNED_TO_A_PILE = 0.35;
const ACCEPTED = 0.7;
const DESK_DISPUTES_THE_SECOND = 0.5;

/** Whether the department sends the slip back at once. */
export const returnsIt = (slip: Slip, { returns }: Habits, scene: Scene): boolean => {
  if (slip.returns > 0 || slip.deadlines.return === undefined) return false;
  if (slip.part === 'cooperating') return scene.draws.chance(returns * HELPERS_RETURN);
  const usual = scene.pile.returnsWillWait() ? Math.max(returns, RETURNED_TO_A_PILE) : returns;
  return scene.draws.chance(isItsOwn(slip, scene) ? usual : RETURNS_WHAT_IS_NOT_ITS_OWN);
};

const isItsOwn = ({ to }: Slip, { matter, cast }: Scene): boolean =>
  to === matter.lead || cast.answering.get(to)?.unit.parent === matter.lead;

export const giveBack = (slip: Slip, { officers }: Answering, scene: Scene): readonly Wish[] => {
  const until = slip.deadlines.return;
  const words = { basis: scene.draws.pick(RETURN_BASIS), proposed: proposedInstead(slip, scene) };
  const command = { act: 'returnSlip', slip: slip.id, words } as const;
  return until === undefined ? [] : will(officers, momentIn(until, [0.05, 0.9], scene), command, scene);
};

/** Who it belongs to; if that is the department itself, a neighbour. */
const proposedInstead = ({ to }: Slip, { call, matter, cast, draws }: Scene): UnitCode => {
  const busy = call.slips.filter(isOpen).map((slip) => slip.to);
  const free = (unit: UnitCode): boolean => unit !== to && !busy.includes(unit) && cast.answering.has(unit);
  const named = [matter.lead, ...matter.cooperating].find(free);
  return named ?? draws.pick([...cast.answering.keys()].filter(free));
};

/** The desk judges returns; who is refused may dispute, and goes to work all the same. */
export const returning: Reactions = {
  SlipReturned: ({ slip }, scene) => (returnsOf(scene) > 1 ? judgeAgain(slip, scene) : judge(slip, scene)),
  ReturnRefused: ({ slip }, scene) => {
    const department = scene.cast.answering.get(slipOf(scene.call, slip)?.to as UnitCode);
    const disputes = department !== undefined && scene.draws.chance(HABITS[department.temper].disputes);
    return disputes ? somebodyWill(department.officers, [0.5, 6], dispute(slip, scene), scene) : [];
  },
};

const returnsOf = ({ call }: Scene): number => call.slips.filter(({ returns }) => returns > 0).length;

const judge = (slip: SlipId, scene: Scene): readonly Wish[] => {
  const { draws, cast, matter } = scene;
  const command: Wish['command'] =
    draws.chance(ACCEPTED) && isFree(slip, scene)
      ? { act: 'acceptReturn', slip, words: { basis: matter.basis } }
      : { act: 'refuseReturn', slip, words: { reason: draws.pick(RETURN_REFUSED) } };
  return somebodyWill(cast.dispatchers, [0.3, 5], command, scene);
};

const isFree = (id: SlipId, { call }: Scene): boolean => {
  const standing = slipOf(call, id)?.standing;
  return standing?.is === 'return asked' && !call.slips.some((slip) => isOpen(slip) && slip.to === standing.proposed);
};

/** Bounced twice: the desk itself asks for the joint meeting, and the clock runs on with the department. */
const judgeAgain = (slip: SlipId, scene: Scene): readonly Wish[] => {
  const { draws, cast } = scene;
  if (!draws.chance(DESK_DISPUTES_THE_SECOND)) return judge(slip, scene);
  const refusal = { act: 'refuseReturn', slip, words: { reason: draws.pick(RETURN_REFUSED) } } as const;
  return [
    ...somebodyWill(cast.dispatchers, [0.3, 2], dispute(slip, scene), scene),
    ...somebodyWill(cast.dispatchers, [2, 5], refusal, scene),
  ];
};

const dispute = (slip: SlipId, { draws }: Scene): Wish['command'] => ({
  act: 'disputeSlip',
  slip,
  words: { reason: draws.pick(DISPUTED) },
});
