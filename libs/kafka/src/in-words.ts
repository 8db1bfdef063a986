import { BrokerTrouble } from './broker-trouble.js';
import { TROUBLES, UNKNOWN } from './trouble-words.js';

interface FromClient {
  readonly name?: string;
  readonly type?: string;
  readonly code?: unknown;
  readonly message?: string;
  readonly cause?: unknown;
  readonly errors?: readonly unknown[];
}

/** The letter is at fault and not the broker: it would be refused for ever. */
const THE_LETTERS_FAULT = /MESSAGE_TOO_LARGE|RECORD_LIST_TOO_LARGE|INVALID_RECORD/;

const OF_KAFKA = /KafkaJS|NoAnswer/;

/** An error of the client in words; what the broker says of one letter, and what is no error of Kafka, is left as it is. */
export const inWords = (where: readonly string[], error: unknown): unknown => {
  if (error instanceof BrokerTrouble) return error;
  const chain = chainOf(error);
  const signs = chain.flatMap(({ name, type, code, message }) => [name, type, code, message]).join(' ');
  if (THE_LETTERS_FAULT.test(signs) || !OF_KAFKA.test(signs)) return error;
  const { kind, says, todo } = TROUBLES.find(({ when }) => when.test(signs)) ?? UNKNOWN;
  return new BrokerTrouble(kind, says(where.join(','), reasonOf(chain.at(-1))), todo, error);
};

/** The error and what lies behind it: errors that only count tries, or collect others. */
export const chainOf = (error: unknown): readonly FromClient[] => {
  if (typeof error !== 'object' || error === null) return [];
  const { cause, errors } = error as FromClient;
  return [error as FromClient, ...chainOf(cause ?? errors?.[0])];
};

const reasonOf = ({ type, code, message = '' }: FromClient = {}): string => {
  const reason = (message.split('\n', 1)[0] ?? '').replace(/^Connection error: /, '');
  const sign = type ?? (typeof code === 'string' ? code : undefined);
  return sign === undefined || reason.includes(sign) ? reason : `${sign}: ${reason}`;
};
