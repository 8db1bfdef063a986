import { randomInt } from 'node:crypto';
import { type Call, type CallFact, evolveCall, type Raised, UNRAISED } from '@app/domain';
import fc from 'fast-check';
import { lead, logOf, type Step } from './leading.js';
import { lives } from './lives.js';

const RUNS = { numRuns: 100, seed: randomInt(2 ** 31) };

let led: readonly (readonly Step[])[] | undefined;

/** A hundred lives, led once for all that is asked of them. */
const livesLed = (): readonly (readonly Step[])[] => {
  led ??= fc.sample(lives, RUNS).map(lead);
  return led;
};

/** Holds for a hundred lives that a call may lead, or shows the shortest for which it does not, and its seed. */
export const everyLife = (holds: (steps: readonly Step[]) => void): void => {
  try {
    livesLed().forEach(holds);
  } catch (cause) {
    fc.assert(
      fc.property(lives, (life) => holds(lead(life))),
      { ...RUNS, interruptAfterTimeLimit: 20_000 },
    );
    throw cause;
  }
};

export const everyLog = (holds: (log: readonly CallFact[]) => void): void => everyLife((steps) => holds(logOf(steps)));

export const isRaised = (call: Call): call is Raised => call !== 'unraised';

/** The call after each fact of its log, and before the first. */
export const statesOf = (log: readonly CallFact[]): readonly Call[] => {
  const all: Call[] = [UNRAISED];
  for (const fact of log) all.push(evolveCall(all.at(-1) as Call, fact));
  return all;
};

/** How often something was told of each slip. */
export const countBySlip = (log: readonly CallFact[], counts: (fact: CallFact) => boolean): readonly number[] => {
  const bySlip = new Map<string, number>();
  for (const { data } of log.filter(counts)) {
    const { slip } = data as { readonly slip: string };
    bySlip.set(slip, (bySlip.get(slip) ?? 0) + 1);
  }
  return [...bySlip.values()];
};

export const isExtension = (fact: CallFact): boolean =>
  fact.type === 'DeadlineMoved' && fact.data.reason === 'extension';
