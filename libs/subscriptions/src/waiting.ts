import { setTimeout as wait } from 'node:timers/promises';

// once the database is back, limits that passed meanwhile are not to wait any longer
const LONGEST_PAUSE_MS = 2_000;

/** Waits so many milliseconds of the machine, less when the signal aborts. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  wait(ms, undefined, signal && { signal }).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });

/** 100 ms after the first failure, then twice as long each time, up to 2 s. */
export const backoffMs = (failures: number): number => Math.min(100 * 2 ** (failures - 1), LONGEST_PAUSE_MS);
