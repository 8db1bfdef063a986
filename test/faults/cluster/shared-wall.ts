import { epochMs, type Instant, instant } from '@app/kernel';

/** The wall clock of all machines of a cluster: it begins at a moment, goes on by itself, and is set forward for all at once. */
export interface SharedWall {
  readonly from: Instant;
  /** When it began, in epoch milliseconds of this machine. */
  readonly began: number;
  shift(): number;
  now(): Instant;
  setForward(ms: number): void;
}

export const sharedWall = (from: Instant): SharedWall => {
  const began = Date.now();
  let shift = 0;
  return {
    from,
    began,
    shift: () => shift,
    now: () => instant(epochMs(from) + Date.now() - began + shift),
    setForward: (ms) => {
      shift += ms;
    },
  };
};
