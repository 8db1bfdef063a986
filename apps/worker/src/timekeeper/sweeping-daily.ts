import { plusMs } from '@app/kernel';
import type { WorkerParts } from '../role.js';
import { sweep } from './sweep.js';

const DAY_MS = 86_400_000;
const AGAIN_MS = 60_000;

/** Sweeps at once and then every 24 hours of the clock, until the signal aborts; one that failed is made again after a minute. */
export const sweepingDaily = async (parts: WorkerParts, signal: AbortSignal): Promise<void> => {
  const { clock, note, report } = parts;
  while (!signal.aborted) {
    const pauseMs = await sweep(parts).then(
      (swept) => {
        note?.('timekeeper', { swept });
        return DAY_MS;
      },
      (error: unknown) => {
        report('timekeeper', error);
        return AGAIN_MS;
      },
    );
    await clock.sleepUntil(plusMs(clock.now(), pauseMs), signal);
  }
};
