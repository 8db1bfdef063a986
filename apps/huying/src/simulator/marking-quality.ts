import { leadOf, type Slip } from '@app/domain';
import type { Reactions, Scene, Wish } from './scene.js';
import { somebodyWill } from './wishing.js';
import { POORLY_CALLED } from './words.js';

const MARKS = 0.35;
const WELL_CALLED = 0.9;

/** The lead says how good the call was, once its work is done. */
export const markingQuality: Reactions = {
  FeedbackFiled: ({ slip }, scene) => {
    const lead = leadOf(scene.call);
    if (lead?.id !== slip || lead.qualityMarked || !scene.draws.chance(MARKS)) return [];
    const officers = scene.cast.answering.get(lead.to)?.officers ?? [];
    return somebodyWill(officers, [0.5, 6], mark(lead, scene), scene);
  },
};

const mark = ({ id }: Slip, { draws }: Scene): Wish['command'] => {
  const well = { accurate: true, complete: true, inScope: true };
  const poorly = { ...well, complete: false, reason: draws.pick(POORLY_CALLED) };
  return { act: 'markCallQuality', slip: id, words: draws.chance(WELL_CALLED) ? well : poorly };
};
