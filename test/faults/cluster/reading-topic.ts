import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openBroker, type Received } from '@app/kafka';

/** What a receiver found on a topic: the key and the id of each letter, in the order in which it lies there. */
export interface TopicRead {
  readonly topic: string;
  letters(): readonly (readonly [key: string, id: string])[];
  stop(): Promise<void>;
}

const AGAIN_MS = 500;

/** Follows a topic from its beginning, through every outage of the broker. */
export const readingTopic = (brokers: string, topic: string): TopicRead => {
  const broker = openBroker({ brokers: [brokers] });
  const found = new Map<string, readonly [key: string, id: string]>();
  const [ending, group] = [new AbortController(), `receiver-${randomUUID()}`];
  const { signal } = ending;
  const take = async ({ partition, offset, key, headers }: Received): Promise<void> => {
    found.set(`${partition}/${offset}`, [String(key), String(headers['event-id'])]); // one that comes again lies there once
  };
  const over = (async () => {
    while (!signal.aborted) {
      await broker.follow({ group, topic, signal, take }).catch(() => undefined);
      await pause(AGAIN_MS);
    }
  })();
  return {
    topic,
    letters: () => [...found.values()],
    stop: async () => {
      ending.abort();
      await over;
      await broker.close();
    },
  };
};
