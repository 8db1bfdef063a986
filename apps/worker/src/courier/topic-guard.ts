import { type Instant, plusMs } from '@app/kernel';
import { Outage } from '@app/subscriptions';
import type { Errand, WorkerParts } from '../role.js';
import { installationOf } from './installation.js';
import { whoseTopics } from './whose-topics.js';

const GOOD_FOR_MS = 3_600_000;

/** Lets nobody publish on a topic where another speaks; looks before the first letter, after a failure, and every hour. */
export interface TopicGuard {
  /** Under which name we speak; throws an outage when the topics are not ours. */
  pass(): Promise<string>;
  /** Looks again before the next letter. */
  doubt(): void;
}

export const makeTopicGuard = ({ tools, clock }: WorkerParts, errand: Errand): TopicGuard => {
  let source: string | undefined;
  let goodUntil: Instant | undefined;
  return {
    pass: async () => {
      source ??= await installationOf(tools.store);
      if (source === undefined) throw new Outage('the log is empty: nobody speaks yet');
      if (goodUntil !== undefined && clock.now() < goodUntil) return source;
      if (!errand.takesOver) await whoseTopics(errand, tools.store, source);
      goodUntil = plusMs(clock.now(), GOOD_FOR_MS);
      return source;
    },
    doubt: () => {
      goodUntil = undefined;
    },
  };
};
