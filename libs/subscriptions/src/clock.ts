import type { Instant } from '@app/kernel';

/** The present moment, and waiting for a later one; the sleep also ends, without an error, when the signal aborts. */
export interface Clock {
  now(): Instant;
  sleepUntil(at: Instant, signal: AbortSignal): Promise<void>;
}
