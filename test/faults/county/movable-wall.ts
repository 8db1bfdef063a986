import { epochMs, type Instant } from '@app/kernel';

/** A machine's wall clock that begins at a moment, goes on by itself, and may be set. */
export interface MovableWall {
  readonly now: () => number;
  /** Forward, or back with a negative count of milliseconds. */
  shift(ms: number): void;
}

export const movableWall = (from: Instant): MovableWall => {
  const began = performance.now();
  let shifted = 0;
  return {
    now: () => Math.floor(epochMs(from) + performance.now() - began + shifted),
    shift: (ms) => {
      shifted += ms;
    },
  };
};
