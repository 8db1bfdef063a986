import { setMaxListeners } from 'node:events';

/** Wakes those who wait for news. Count, look, then wait since that count: no ring between looking and waiting is lost. */
export interface Bell {
  ring(): void;
  count(): number;
  /** Returns at the first ring after that count, at the abort, or after so many milliseconds. */
  since(count: number, signal: AbortSignal, atMostMs?: number): Promise<void>;
}

export const makeBell = (): Bell => {
  const waiting = new Set<() => void>();
  let rings = 0;
  return {
    ring: () => {
      rings += 1;
      for (const wake of waiting) wake();
    },
    count: () => rings,
    since: async (count, signal, atMostMs) => {
      if (count === rings && !signal.aborted) await woken(waiting, signal, atMostMs);
    },
  };
};

const woken = (waiting: Set<() => void>, signal: AbortSignal, atMostMs: number | undefined): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      waiting.delete(wake);
      signal.removeEventListener('abort', wake);
      clearTimeout(timer);
      resolve();
    };
    const timer = atMostMs === undefined ? undefined : setTimeout(wake, atMostMs);
    setMaxListeners(0, signal); // a process may end all its subscriptions with one signal
    signal.addEventListener('abort', wake);
    waiting.add(wake);
  });
