import { earliest, type Instant } from '@app/kernel';

/** All that works by itself, to be driven step by step instead: the same result each time. */
export interface Machinery {
  /** Projectors, reactors and other consumers, in the order in which they are to take their steps. */
  readonly consumers: readonly { catchUp(): Promise<number> }[];
  readonly timekeeper?: { fireDue(): Promise<number>; nextDueAt(): Promise<Instant | undefined> };
  readonly outgoing?: { drain(): Promise<number>; nextDueAt(): Promise<Instant | undefined> };
}

const MOST_ROUNDS = 1000;

/** Does everything that can be done now, and what follows from it, until nothing is left; returns how many steps that were. Throws when it never ends. */
export const runUntilQuiet = async (machinery: Machinery): Promise<number> => {
  let steps = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const taken = await oneRound(machinery);
    if (taken === 0) return steps;
    steps += taken;
  }
  throw new Error(`no quiet after ${MOST_ROUNDS} rounds and ${steps} steps: do two reactions answer each other?`);
};

const oneRound = async ({ consumers, timekeeper, outgoing }: Machinery): Promise<number> => {
  let taken = 0;
  for (const consumer of consumers) taken += await consumer.catchUp();
  taken += (await timekeeper?.fireDue()) ?? 0;
  taken += (await outgoing?.drain()) ?? 0;
  return taken;
};

/** The moment at which there will be something to do again, unless new facts come. */
export const nextDueAt = async ({ timekeeper, outgoing }: Machinery): Promise<Instant | undefined> =>
  earliest(await timekeeper?.nextDueAt(), await outgoing?.nextDueAt());

/** Moves a virtual clock from due moment to due moment up to `until`, quiet after each; returns how many steps were taken. */
export const runThrough = async (
  machinery: Machinery,
  clock: { now(): Instant; advanceTo(at: Instant): void },
  until: Instant,
): Promise<number> => {
  let steps = await runUntilQuiet(machinery);
  for (let due = await nextDueAt(machinery); due !== undefined && due <= until; due = await nextDueAt(machinery)) {
    if (due <= clock.now()) throw new Error(`what is due at ${due} does not get done: does another process hold it?`);
    clock.advanceTo(due);
    steps += await runUntilQuiet(machinery);
  }
  if (until > clock.now()) clock.advanceTo(until);
  return steps;
};
