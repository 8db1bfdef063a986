import { leadOf, type Officer } from '@app/domain';
import type { UnitCode } from '@app/kernel';
import type { DocketReactions, DocketScene, DocketWish } from './docket-scene.js';
import { later, onDocket, oneOf } from './docket-wishing.js';
import { meetingWishes } from './ruling-meetings.js';
import { AGREED, CONSULTED, COORDINATED, STATED } from './words.js';

const STATES_A_VIEW = 0.75;
const QUARREL = new Set(['dispute', 'second-return']);
const QUARRELS_SETTLED_BY_TALK = 0.35;
const NEGLECT_SETTLED_BY_TALK = 0.85;
const SETTLED_BY_COORDINATION = 0.25;

/** The docket at work: both sides state their view, the departments talk, 编办 coordinates, and what is left is ruled on. */
export const arbitrating: DocketReactions = {
  CallDocketed: (_data, scene) => [...statements(scene), ...consultation(scene)],
  ConsultationRecorded: ({ result }, scene) => (result === 'agreed' ? withdrawal(scene) : coordination(scene)),
  CoordinationRecorded: ({ result }, scene) => (result === 'agreed' ? withdrawal(scene) : meetingWishes(scene)),
};

const speakers = ({ call, entry, cast }: DocketScene): readonly (readonly Officer[])[] => [
  cast.calling.get(call.township)?.callers ?? [],
  ...entry.units.map((unit) => cast.answering.get(unit)?.officers ?? []),
];

const statements = (scene: DocketScene): readonly DocketWish[] =>
  speakers(scene).flatMap((officers) =>
    scene.draws.chance(STATES_A_VIEW) ? oneOf(officers, scene).map((by) => statement(by, scene)) : [],
  );

const statement = (by: Officer, scene: DocketScene): DocketWish => {
  const { draws, matter } = scene;
  const proposes = by.unit === matter.lead ? {} : { proposes: matter.lead };
  const words = { text: draws.pick(STATED), ...proposes };
  return { at: later(scene, 1, 18), by, order: onDocket(scene, { act: 'fileStatement', words }) };
};

/** Who leads now, or is meant to. */
const present = ({ call, matter }: DocketScene): UnitCode => leadOf(call)?.to ?? matter.lead;

const isQuarrel = ({ entry }: DocketScene): boolean => QUARREL.has(entry.trigger);

const attended = ({ entry, matter }: DocketScene): readonly UnitCode[] => [...new Set([...entry.units, matter.lead])];

const talks = (agreed: boolean, minutes: string, scene: DocketScene) => {
  const lead = isQuarrel(scene) ? scene.matter.lead : present(scene);
  return agreed
    ? { attended: attended(scene), minutes, result: 'agreed' as const, lead }
    : { attended: attended(scene), minutes, result: 'without-result' as const };
};

const consultation = (scene: DocketScene): readonly DocketWish[] => {
  const { draws, cast } = scene;
  const agreed = draws.chance(isQuarrel(scene) ? QUARRELS_SETTLED_BY_TALK : NEGLECT_SETTLED_BY_TALK);
  const words = talks(agreed, draws.pick(CONSULTED), scene);
  return oneOf(cast.arbiters, scene).map((by) => ({
    at: later(scene, 5, 12),
    by,
    order: onDocket(scene, { act: 'recordConsultation', words }),
  }));
};

const coordination = (scene: DocketScene): readonly DocketWish[] => {
  const { draws, cast } = scene;
  const words = talks(draws.chance(SETTLED_BY_COORDINATION), draws.pick(COORDINATED), scene);
  return oneOf(cast.listKeepers, scene).map((by) => ({
    at: later(scene, 2, 7),
    by,
    order: onDocket(scene, { act: 'recordCoordination', words }),
  }));
};

const withdrawal = (scene: DocketScene): readonly DocketWish[] =>
  oneOf(scene.cast.arbiters, scene).map((by) => ({
    at: later(scene, 0.5, 3),
    by,
    order: onDocket(scene, { act: 'withdrawEntry', words: { reason: scene.draws.pick(AGREED) } }),
  }));
