import { setTimeout as wait } from 'node:timers/promises';
import { chainOf } from './in-words.js';

const TRIES = 50;
const AGAIN_MS = 100;
const COMING_UP = /GROUP_LOAD_IN_PROGRESS|COORDINATOR_NOT_AVAILABLE|NOT_COORDINATOR|NOT_LEADER|LEADER_NOT_AVAILABLE/;

/** Asks again while the broker, or one of its topics, is still coming up: five seconds at most. */
export const onceUp = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === TRIES || !isComingUp(error)) throw error;
      await wait(AGAIN_MS);
    }
  }
};

const isComingUp = (error: unknown): boolean => chainOf(error).some(({ type }) => COMING_UP.test(type ?? ''));
