import type { Officer } from '@app/domain';
import type { Reactions, Scene, Wish } from './scene.js';
import { somebodyWill } from './wishing.js';
import { HELD_BACK } from './words.js';

const HELD_BACK_FIRST = 0.08;

/** The township's own second pair of eyes, where the tenant asks for it. */
export const approving: Reactions = {
  CallRaised: ({ needsApproval }, scene) => (needsApproval ? judge(scene) : []),
  CallHeldBack: (_data, scene) => somebodyWill(approvers(scene), [3, 12], { act: 'approveCall', words: {} }, scene),
};

const judge = (scene: Scene): readonly Wish[] =>
  scene.draws.chance(HELD_BACK_FIRST)
    ? somebodyWill(
        approvers(scene),
        [0.3, 3],
        { act: 'holdBackCall', words: { reason: scene.draws.pick(HELD_BACK) } },
        scene,
      )
    : somebodyWill(approvers(scene), [0.2, 3], { act: 'approveCall', words: {} }, scene);

const approvers = ({ cast, call }: Scene): readonly Officer[] =>
  cast.calling.get(call.township)?.approvers.filter(({ id }) => id !== call.raisedBy) ?? [];
