import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the claim holds, looking again and again; after `timeoutMs` its last failure is thrown. */
export const eventually = async <T>(claim: () => T | Promise<T>, timeoutMs = 20_000): Promise<T> => {
  const over = AbortSignal.timeout(timeoutMs);
  for (;;) {
    try {
      return await claim();
    } catch (error) {
      if (over.aborted) throw error;
      await pause(10);
    }
  }
};
