import type { CallFact } from '@app/domain';
import { approving } from './approving.js';
import { closing } from './closing.js';
import { dispatching } from './dispatching.js';
import { feedingBack } from './feeding-back.js';
import { markingQuality } from './marking-quality.js';
import { returning } from './returning.js';
import type { Reactions, Scene, Wish } from './scene.js';
import { supervising } from './supervising.js';
import { takingUp } from './taking-up.js';

const EVERYBODY: readonly Reactions[] = [
  approving,
  dispatching,
  takingUp,
  returning,
  feedingBack,
  supervising,
  closing,
  markingQuality,
];

/** What everybody means to do now that this has happened. */
export const wishesAfter = (facts: readonly CallFact[], scene: Scene): readonly Wish[] =>
  facts.flatMap((fact) => EVERYBODY.flatMap((reactions) => reactionOf(reactions, fact)(scene)));

const reactionOf =
  <F extends CallFact>(reactions: Reactions, { type, data }: F) =>
  (scene: Scene): readonly Wish[] => {
    const react = reactions[type] as ((data: F['data'], scene: Scene) => readonly Wish[]) | undefined;
    return react?.(data, scene) ?? [];
  };
