import { randomUUID } from 'node:crypto';
import type { Admin, Consumer, Kafka } from 'kafkajs';
import { received } from './following.js';
import type { Received } from './letters.js';
import { mustNotBeHidden } from './topics.js';
import { leaveWithinMs, withinMs } from './within.js';

const PATIENCE_MS = 10_000;
const LEAVING_MS = 2_000;

/** The last letter of each partition of a topic that holds any; `groups` begins the name of the group that looks. */
export const lastLetters = async (kafka: Kafka, topic: string, groups: string): Promise<readonly Received[]> => {
  const admin = kafka.admin();
  const group = `${groups}.look.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId: group, maxWaitTimeInMs: 100, allowAutoTopicCreation: false });
  try {
    await admin.connect();
    const wanted = await lastOffsets(admin, topic);
    return wanted.size === 0 ? [] : await readAt(consumer, topic, wanted);
  } finally {
    await leaveWithinMs(LEAVING_MS, consumer.disconnect());
    await leaveWithinMs(LEAVING_MS, admin.deleteGroups([group]));
    await leaveWithinMs(LEAVING_MS, admin.disconnect());
  }
};

const lastOffsets = async (admin: Admin, topic: string): Promise<ReadonlyMap<number, bigint>> => {
  if (!(await admin.listTopics()).includes(topic)) {
    await mustNotBeHidden(admin, topic);
    return new Map();
  }
  const offsets = await admin.fetchTopicOffsets(topic);
  const held = offsets.filter(({ low, high }) => BigInt(high) > BigInt(low));
  return new Map(held.map(({ partition, high }) => [partition, BigInt(high) - 1n]));
};

const readAt = async (consumer: Consumer, topic: string, wanted: ReadonlyMap<number, bigint>) => {
  const found = new Map<number, Received>();
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: false });
  const all = new Promise<void>((complete, failed) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => failed(payload.error));
    const eachMessage = async ({
      partition,
      message,
    }: {
      partition: number;
      message: Parameters<typeof received>[2];
    }) => {
      if (BigInt(message.offset) < (wanted.get(partition) ?? 0n)) return;
      found.set(partition, received(topic, partition, message));
      if (found.size === wanted.size) complete();
    };
    consumer.run({ autoCommit: false, eachMessage }).catch(failed);
    for (const [partition, offset] of wanted) consumer.seek({ topic, partition, offset: String(offset) });
  });
  await withinMs(PATIENCE_MS, all);
  return [...found.values()];
};
