import type { EachBatchPayload, IHeaders, Kafka, KafkaMessage } from 'kafkajs';
import { FEW_TRIES } from './broker-address.js';
import type { Received } from './letters.js';
import { leaveWithinMs } from './within.js';

export interface Following {
  /** Those who follow a topic under one name share its letters. */
  readonly group: string;
  readonly topic: string;
  readonly signal: AbortSignal;
  /** Settles a letter for good: only then is it ticked off. `stillHere` keeps its place while it waits. */
  readonly take: (letter: Received, stillHere: () => Promise<void>) => Promise<void>;
}

const LEAVING_MS = 5_000;
// whoever follows next sees so much again at most
const TICKED_OFF = { autoCommitThreshold: 100, autoCommitInterval: 1_000 };
// whoever is killed is replaced so soon
const SESSION_MS = 10_000;

/** Takes letter after letter until the signal aborts; throws what the client or `take` threw. */
export const followTopic = async (kafka: Kafka, { group, topic, signal, take }: Following): Promise<void> => {
  const consumer = kafka.consumer({
    groupId: group,
    sessionTimeout: SESSION_MS,
    maxWaitTimeInMs: 500,
    retry: { ...FEW_TRIES, restartOnFailure: async () => false },
  });
  let thrown: unknown;
  const followed = new AbortController();
  const over = new Promise<void>((ended, failed) => {
    // whoever follows again after each outage leaves nothing behind on the signal of his process
    signal.addEventListener('abort', () => ended(), { once: true, signal: followed.signal });
    consumer.on(consumer.events.CRASH, ({ payload }) => failed(thrown ?? payload.error));
  });
  over.catch(() => undefined); // it is thrown below
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      ...TICKED_OFF,
      eachBatchAutoResolve: false,
      eachBatch: (batch) =>
        takeBatch(batch, take, signal).catch((error: unknown) => {
          thrown = error;
          throw error;
        }),
    });
    if (!signal.aborted) await over;
  } finally {
    followed.abort();
    await leaveWithinMs(LEAVING_MS, consumer.disconnect());
  }
};

const takeBatch = async (
  { batch, heartbeat, resolveOffset, commitOffsetsIfNecessary, isRunning, isStale }: EachBatchPayload,
  take: Following['take'],
  signal: AbortSignal,
): Promise<void> => {
  const { topic, partition } = batch;
  for (const message of batch.messages) {
    if (!isRunning() || isStale() || signal.aborted) return;
    await take(received(topic, partition, message), heartbeat);
    resolveOffset(message.offset);
    await commitOffsetsIfNecessary();
    await heartbeat();
  }
};

export const received = (topic: string, partition: number, message: KafkaMessage): Received => ({
  topic,
  partition,
  offset: message.offset,
  key: message.key,
  value: message.value,
  headers: headersOf(message.headers ?? {}),
});

const headersOf = (headers: IHeaders): Readonly<Record<string, Buffer>> => {
  const first = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const,
  );
  return Object.fromEntries(
    first.flatMap(([name, value]) => (value === undefined ? [] : [[name, Buffer.from(value)]])),
  );
};
