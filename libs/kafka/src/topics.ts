import type { Admin, Kafka } from 'kafkajs';

/** Which of the topics the broker does not have, or does not show us. */
export const missingTopics = (kafka: Kafka, wanted: readonly string[]): Promise<readonly string[]> =>
  asAdmin(kafka, async (admin) => {
    const there = new Set(await admin.listTopics());
    return wanted.filter((topic) => !there.has(topic));
  });

export interface NewTopic {
  readonly topic: string;
  /** As the broker does by default, when absent. */
  readonly partitions?: number;
}

/** Makes the topics that are not there yet, replicated as the broker does by default. */
export const createTopics = (kafka: Kafka, topics: readonly NewTopic[]): Promise<void> =>
  asAdmin(kafka, async (admin) => {
    const wanted = topics.map(({ topic, partitions = -1 }) => ({
      topic,
      numPartitions: partitions,
      replicationFactor: -1,
    }));
    await admin.createTopics({ topics: wanted, waitForLeaders: true });
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
