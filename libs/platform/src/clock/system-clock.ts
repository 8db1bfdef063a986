import { setTimeout as pause } from 'node:timers/promises';
import { epochMs, type Instant, instant } from '@app/kernel';
import type { Clock } from './clock.js';

export interface SystemClockOptions {
  /** The machine's wall clock in epoch milliseconds. */
  readonly wall?: () => number;
  /** Told once for every jump back, with its length in milliseconds. */
  readonly onJumpBack?: (ms: number) => void;
}

// a wall clock set forward in the middle of a sleep is noticed within this many milliseconds
const LONGEST_NAP_MS = 500;

/** The machine's clock; while a wall clock that jumped back catches up, its last moment is kept. */
export const systemClock = ({ wall = Date.now, onJumpBack }: SystemClockOptions = {}): Clock => {
  let lastRead = wall();
  let latest = lastRead;
  const nowMs = (): number => {
    const read = wall();
    if (read < lastRead) onJumpBack?.(lastRead - read);
    lastRead = read;
    latest = Math.max(latest, read);
    return latest;
  };
  return { now: () => instant(nowMs()), sleepUntil: (at, signal) => sleepUntil(nowMs, at, signal) };
};

const sleepUntil = async (nowMs: () => number, at: Instant, signal?: AbortSignal): Promise<void> => {
  for (let left = epochMs(at) - nowMs(); left > 0 && !signal?.aborted; left = epochMs(at) - nowMs())
    await nap(Math.min(left, LONGEST_NAP_MS), signal);
};

const nap = (ms: number, signal?: AbortSignal): Promise<void> =>
  pause(ms, undefined, signal && { signal }).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });
