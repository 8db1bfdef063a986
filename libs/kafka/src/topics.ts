import type { Admin, Kafka } from 'kafkajs';
import { chainOf } from './in-words.js';
import { onceUp } from './once-up.js';

/** Which of the topics the broker does not have; throws where it hides one from us. */
export const missingTopics = (kafka: Kafka, wanted: readonly string[]): Promise<readonly string[]> =>
  asAdmin(kafka, async (admin) => {
    const there = new Set(await admin.listTopics());
    const unseen = wanted.filter((topic) => !there.has(topic));
    for (const topic of unseen) await mustNotBeHidden(admin, topic);
    return unseen;
  });

/** What we have no right to see is missing from the list like what is not there: asked by its name, the broker says which. */
export const mustNotBeHidden = (admin: Admin, topic: string): Promise<unknown> =>
  admin.fetchTopicMetadata({ topics: [topic] }).catch((error: unknown) => {
    if (chainOf(error).some(({ type }) => type === 'TOPIC_AUTHORIZATION_FAILED')) throw error;
  });

export interface NewTopic {
  readonly topic: string;
  /** As the broker does by default, when absent. */
  readonly partitions?: number;
}

/** Makes the topics that are not there yet, replicated as the broker does by default; ends when they can be used. */
export const createTopics = (kafka: Kafka, topics: readonly NewTopic[]): Promise<void> =>
  asAdmin(kafka, async (admin) => {
    await admin.createTopics({ topics: topics.map(asTheClientWants), waitForLeaders: true });
    for (const { topic } of topics) await onceUp(() => admin.fetchTopicOffsets(topic));
  });

const asTheClientWants = ({ topic, partitions = -1 }: NewTopic) => ({
  topic,
  numPartitions: partitions,
  replicationFactor: -1,
});

const asAdmin = async <T>(kafka: Kafka, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = kafka.admin();
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};
