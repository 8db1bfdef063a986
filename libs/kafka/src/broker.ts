import { Kafka } from 'kafkajs';
import { type BrokerAddress, clientConfig } from './broker-address.js';
import { type Following, followTopic } from './following.js';
import { inWords } from './in-words.js';
import { lastLetters } from './last-letters.js';
import type { Letter, Received } from './letters.js';
import { onceUp } from './once-up.js';
import { makePublisher } from './publishing.js';
import { createTopics, missingTopics, type NewTopic } from './topics.js';
import { orNoAnswer } from './within.js';

/** Kafka as the rest of the house knows it. What keeps it from serving us is thrown as BrokerTrouble, which is an outage. */
export interface Broker {
  readonly address: BrokerAddress;
  /** In order, one send at a time; resolves when all replicas have acknowledged the last. A send that was given up may still arrive, never after a later one of ours. */
  publish(letters: readonly Letter[]): Promise<void>;
  /** Takes letter after letter until the signal aborts; each is ticked off once `take` has settled it. */
  follow(following: Following): Promise<void>;
  /** The last letter of each partition that holds any. */
  lastLetters(topic: string, groups: string): Promise<readonly Received[]>;
  missingTopics(wanted: readonly string[]): Promise<readonly string[]>;
  createTopics(topics: readonly NewTopic[]): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE_MS = 20_000;

/** A broker that is called when it is first needed: nothing is connected by opening. */
export const openBroker = (address: BrokerAddress): Broker => {
  const kafka = new Kafka(clientConfig(address));
  const publisher = makePublisher(kafka);
  const told = <T>(asking: Promise<T>): Promise<T> =>
    asking.catch((error: unknown) => {
      throw inWords(address.brokers, error);
    });
  return {
    address,
    publish: (letters) => told(orNoAnswer(address.patienceMs ?? PATIENCE_MS, publisher.publish(letters))),
    follow: (following) => told(onceUp(() => followTopic(kafka, following))),
    lastLetters: (topic, groups) => told(onceUp(() => lastLetters(kafka, topic, groups))),
    missingTopics: (wanted) => told(missingTopics(kafka, wanted)),
    createTopics: (topics) => told(createTopics(kafka, topics)),
    close: () => publisher.close().catch(() => undefined),
  };
};
