import { randomInt } from 'node:crypto';
import fc from 'fast-check';

/** Draws once what several tests ask about; where one does not hold, the shortest is looked for and shown. */
export const drawnOnce = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): ((holds: (one: T) => void) => void) => {
  const runs = { numRuns, seed: randomInt(2 ** 31) };
  let drawn: readonly T[] | undefined;
  return (holds) => {
    drawn ??= fc.sample(arbitrary, runs);
    try {
      for (const one of drawn) holds(one);
    } catch (cause) {
      fc.assert(fc.property(arbitrary, holds), runs);
      throw cause;
    }
  };
};
