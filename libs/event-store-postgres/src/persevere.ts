import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '@app/event-sourcing';
import { backoffMs } from './backoff.js';

/** Asks until there is an answer, waiting longer each time the store is unavailable; nothing when the signal aborts. */
export const persevere = async <T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  onTrouble: (error: unknown) => void,
): Promise<T | undefined> => {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      onTrouble(error);
      await pause(backoffMs(failures), undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
};
