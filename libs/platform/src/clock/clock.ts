import type { Instant } from '@app/kernel';

/** The one source of the present moment. It never goes backwards. */
export interface Clock {
  now(): Instant;
  /** Resolves once the moment has come, at once if it has passed, or when the signal aborts. */
  sleepUntil(at: Instant, signal?: AbortSignal): Promise<void>;
}
