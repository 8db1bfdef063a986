import { type CallCommand, localDate } from '@app/domain';
import { type Instant, plusMs, type UnitCode } from '@app/kernel';
import type { Answering } from './cast.js';
import type { Reactions, Scene, Wish } from './scene.js';
import { somebodyWill, will } from './wishing.js';
import { DECLINED, MILESTONES, NONE_FITS } from './words.js';

type DispatchCall = Extract<CallCommand, { act: 'dispatchCall' }>['words'];

const DECLINES = 0.025;
const SLOW = 0.05;
const TO_THE_WRONG_ONE = 0.05;
const TO_THE_AGENCY = 0.35;
const JOINT = 0.4;
const MOST_COOPERATING = 3;
const NO_ITEM_FITS = 0.12;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The dispatch desk takes calls in and sends them out. */
export const dispatching: Reactions = {
  CallRaised: ({ needsApproval }, scene) => (needsApproval ? [] : take(scene)),
  CallApproved: (_data, scene) => take(scene),
  CallReopened: (_data, scene) => dispatch(scene),
};

const take = (scene: Scene): readonly Wish[] => {
  const { draws, call, cast } = scene;
  if (call.urgency === 'urgent' || !draws.chance(DECLINES)) return dispatch(scene);
  const command = { act: 'declineCall', words: { reason: draws.pick(DECLINED) } } as const;
  return somebodyWill(cast.dispatchers, [0.5, 5], command, scene);
};

const dispatch = (scene: Scene): readonly Wish[] => {
  const command = { act: 'dispatchCall', words: dispatchWords(scene) } as const;
  const { draws, call, cast, at } = scene;
  if (call.urgency === 'urgent') return will(cast.dispatchers, minutesAfter(at, draws.between(2, 15)), command, scene);
  return somebodyWill(cast.dispatchers, draws.chance(SLOW) ? [7, 15] : [0.2, 4], command, scene);
};

const minutesAfter = (at: Instant, minutes: number): Instant => plusMs(at, Math.floor(minutes * MINUTE));

const dispatchWords = (scene: Scene): DispatchCall => {
  const { draws, matter, call } = scene;
  const lead = leadFor(scene);
  const cooperating = draws.chance(JOINT)
    ? matter.cooperating.filter((unit) => unit !== lead && isThere(unit, scene))
    : [];
  return {
    to: [
      { unit: lead, part: 'lead' },
      ...cooperating.slice(0, draws.whole(1, MOST_COOPERATING)).map((unit) => ({ unit, part: 'cooperating' as const })),
    ],
    basis: draws.chance(NO_ITEM_FITS) ? { noneFits: draws.pick(NONE_FITS) } : matter.basis,
    ...(call.urgency === 'long-cycle' && ownLength(scene)),
  };
};

const isThere = (unit: UnitCode, { cast }: Scene): boolean => cast.answering.has(unit);

const leadFor = (scene: Scene): UnitCode => {
  const { draws, matter, cast } = scene;
  if (draws.chance(TO_THE_WRONG_ONE)) return draws.pick([...cast.answering.values()].filter(isADepartment)).unit.code;
  const agency = agencyOf(matter.lead, scene);
  return agency !== undefined && draws.chance(TO_THE_AGENCY) ? agency : matter.lead;
};

const isADepartment = ({ unit }: Answering): boolean => unit.kind === 'department';

/** The department's agency in the calling township. */
const agencyOf = (department: UnitCode, scene: Scene): UnitCode | undefined =>
  scene.cast.calling
    .get(scene.call.township)
    ?.agencies.find(({ code, parent }) => parent === department && isThere(code, scene))?.code;

const ownLength = ({ draws, at, rules }: Scene): Pick<DispatchCall, 'closeWithinDays' | 'milestones'> => {
  const closeWithinDays = draws.pick([60, 90, 120]);
  const after = (share: number) =>
    localDate(plusMs(at, Math.floor(closeWithinDays * share) * DAY), rules.settings.timeZone);
  return {
    closeWithinDays,
    milestones: [
      { what: MILESTONES[0], day: after(0.3) },
      { what: MILESTONES[1], day: after(0.7) },
    ],
  };
};
