import { courier } from '../src/courier/courier.js';
import type { WorkerParts } from '../src/role.js';

/** A courier that has set out; it comes back when it is called. */
export interface AtWork {
  callBack(): Promise<void>;
}

export const setOut = (parts: WorkerParts): AtWork => {
  const calling = new AbortController();
  const back = courier(parts).run(calling.signal);
  back.catch(() => undefined); // it is thrown when it is called back
  return {
    callBack: async () => {
      calling.abort();
      await back;
    },
  };
};
