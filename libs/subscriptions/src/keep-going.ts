import { setMaxListeners } from 'node:events';
import { Retired } from './consuming/retired.js';
import { backoffMs, pause } from './waiting.js';

/** Repeats the step until the signal aborts, after errors with growing pauses; `progressed` makes the pauses short again. */
export const keepGoing = async (
  signal: AbortSignal,
  onError: (error: unknown) => void,
  step: (progressed: () => void) => Promise<void>,
): Promise<void> => {
  setMaxListeners(0, signal); // one signal may end everything that a process runs
  let failures = 0;
  const progressed = (): void => {
    failures = 0;
  };
  while (!signal.aborted) {
    try {
      await step(progressed);
      progressed();
    } catch (error) {
      if (error instanceof Retired) throw error;
      failures += 1;
      onError(error);
      await pause(backoffMs(failures), signal);
    }
  }
};
