import { readFileSync } from 'node:fs';
import { type BrokerAddress, openBroker } from '@app/kafka';
import type { Settings } from '@app/platform';
import type { Errand } from '@app/worker';

const textIn = (file: string): string => readFileSync(file, 'utf8').trim();

const addressOf = (settings: Settings, brokers: readonly string[]): BrokerAddress => {
  const { kafkaTls, kafkaTlsCa, kafkaUsername: username, kafkaPasswordFile, kafkaSasl: mechanism } = settings;
  return {
    brokers,
    ...(kafkaTls === 'on' && { tls: kafkaTlsCa === undefined ? {} : { ca: textIn(kafkaTlsCa) } }),
    ...(username !== undefined &&
      kafkaPasswordFile !== undefined && { account: { mechanism, username, password: textIn(kafkaPasswordFile) } }),
  };
};

/** The courier’s errand as the settings tell it; none where Kafka is not set. Nothing is connected yet. */
export const errandOf = (settings: Settings): Errand | undefined => {
  const { kafkaBrokers, kafkaTopics: prefix, kafkaBegin: beginsAt, kafkaTakeOver } = settings;
  if (kafkaBrokers === undefined) return undefined;
  return {
    broker: openBroker(addressOf(settings, kafkaBrokers)),
    prefix,
    beginsAt,
    takesOver: kafkaTakeOver === 'yes',
  };
};
