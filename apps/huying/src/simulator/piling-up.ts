import { isAny, type Officer } from '@app/domain';
import { type Instant, plusMs } from '@app/kernel';

const DAY_MS = 86_400_000;

/** What comes to lie before the dispatch desk at the end of a history, where it rests. */
export interface Pile {
  /** The desk leaves what it meant to do undone. */
  readonly leftUndoneBy: (officer: Officer) => boolean;
  /** What is sent back now will wait for the desk. */
  readonly returnsWillWait: () => boolean;
  readonly isGrowing: () => boolean;
}

/** The desk rests from a moment on; never, where there is none. */
export const pileFrom = (rests: Instant | undefined, now: () => Instant): Pile => {
  const isGrowing = (): boolean => rests !== undefined && now() >= rests;
  return {
    isGrowing,
    leftUndoneBy: (officer) => isGrowing() && isAny(officer, 'dispatcher'),
    returnsWillWait: () => rests !== undefined && now() >= plusMs(rests, -DAY_MS),
  };
};
