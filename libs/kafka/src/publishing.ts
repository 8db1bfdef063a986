import { type Kafka, Partitioners, type Producer, type TopicMessages } from 'kafkajs';
import { FEW_TRIES } from './broker-address.js';
import { inSends, type Letter } from './letters.js';
import { leaveWithinMs } from './within.js';

const ALL_REPLICAS = -1;
const REPLICAS_WITHIN_MS = 10_000;
const LEAVING_MS = 4_000;

/** Sends letters in their order, one send at a time, each acknowledged by all replicas before the next. */
export interface Publisher {
  publish(letters: readonly Letter[]): Promise<void>;
  close(): Promise<void>;
}

export const makePublisher = (kafka: Kafka): Publisher => {
  const producer = kafka.producer({
    createPartitioner: Partitioners.DefaultPartitioner,
    maxInFlightRequests: 1,
    retry: FEW_TRIES,
  });
  let connected: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const connect = (): Promise<void> => {
    connected ??= producer.connect().catch((error: unknown) => {
      connected = undefined;
      throw error;
    });
    return connected;
  };
  const sendAll = async (letters: readonly Letter[]): Promise<void> => {
    await connect();
    for (const some of inSends(letters)) await send(producer, some);
  };
  return {
    publish: (letters) => {
      const sent = last.then(() => sendAll(letters));
      last = sent.catch(() => undefined);
      return sent;
    },
    close: async () => {
      await leaveWithinMs(LEAVING_MS, last);
      await leaveWithinMs(LEAVING_MS, producer.disconnect());
    },
  };
};

const send = async (producer: Producer, letters: readonly Letter[]): Promise<void> => {
  await producer.sendBatch({
    acks: ALL_REPLICAS,
    timeout: REPLICAS_WITHIN_MS,
    topicMessages: [...byTopic(letters).values()],
  });
};

const byTopic = (letters: readonly Letter[]): ReadonlyMap<string, TopicMessages> => {
  const topics = new Map<string, TopicMessages>();
  for (const { topic, key, value, headers } of letters) {
    const { messages } = topics.get(topic) ?? { messages: [] };
    topics.set(topic, { topic, messages: [...messages, { key, value, headers: { ...headers } }] });
  }
  return topics;
};
