import { readFileSync } from 'node:fs';
import { type BrokerAddress, openBroker } from '@app/kafka';
import { type Settings, SettingsError } from '@app/platform';
import type { Errand } from '../role.js';

const textIn = (setting: string, file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const zh = `${setting} 所指的文件 ${file} 读不到（${code}）`;
    throw new SettingsError([{ setting, zh, en: `the file ${file} of ${setting} cannot be read (${code})` }]);
  }
};

const addressOf = (settings: Settings, brokers: readonly string[]): BrokerAddress => {
  const { kafkaTls, kafkaTlsCa, kafkaUsername: username, kafkaPasswordFile, kafkaSasl: mechanism } = settings;
  return {
    brokers,
    ...(kafkaTls === 'on' && { tls: kafkaTlsCa === undefined ? {} : { ca: textIn('KAFKA_TLS_CA', kafkaTlsCa) } }),
    ...(username !== undefined &&
      kafkaPasswordFile !== undefined && {
        account: { mechanism, username, password: textIn('KAFKA_PASSWORD_FILE', kafkaPasswordFile) },
      }),
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
