import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '@app/event-sourcing';
import { asStoreError, isOfType } from './unavailable.js';

const ATTEMPTS = 3;
const PAUSE_MS = 100;

/**
 * Asks again what was not answered: reading harms nothing, and an append that was stored is known by its ids.
 * A new leader is found at once, a lost connection in a moment; a server that was too slow is asked twice at most.
 */
export const tryAgain = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (cause) {
      const error = asStoreError(cause);
      const tooSlow = isOfType(cause, 'deadline-exceeded') || cause instanceof StoreUnavailable;
      if (!(error instanceof StoreUnavailable) || attempt >= (tooSlow ? 2 : ATTEMPTS)) throw error;
      await pause(PAUSE_MS * (attempt - 1));
    }
  }
};
