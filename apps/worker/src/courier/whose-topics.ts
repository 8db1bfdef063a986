import type { EventStore } from '@app/event-sourcing';
import { BrokerTrouble, type Received } from '@app/kafka';
import type { Errand } from '../role.js';
import { PUBLISHED } from './published.js';
import { topicNamed } from './topics-of.js';

interface LastWord {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
}

/** Throws BrokerTrouble when the last word on one of our topics is not ours: another installation, or a copy of this one, speaks there. */
export const whoseTopics = async ({ broker, prefix }: Errand, store: EventStore, source: string): Promise<void> => {
  for (const [topic, streamPrefixes] of roomsByTopic(prefix))
    for (const letter of await broker.lastLetters(topic, prefix))
      await judge(letter, { topic, streamPrefixes, store, source });
};

/** A topic may tell of several rooms: the joint meeting’s tells of entries and of sittings. */
const roomsByTopic = (prefix: string): ReadonlyMap<string, readonly string[]> => {
  const rooms = new Map<string, readonly string[]>();
  for (const { topic, streamPrefix } of PUBLISHED) {
    const name = topicNamed(prefix, topic);
    rooms.set(name, [...(rooms.get(name) ?? []), streamPrefix]);
  }
  return rooms;
};

interface Ours {
  readonly topic: string;
  readonly streamPrefixes: readonly string[];
  readonly store: EventStore;
  readonly source: string;
}

const judge = async (letter: Received, { topic, streamPrefixes, store, source }: Ours): Promise<void> => {
  const word = wordOf(letter);
  if (word?.source !== source) throw another(topic, word?.source);
  for (const streamPrefix of streamPrefixes) if (await holds(store, `${streamPrefix}${word.subject}`, word.id)) return;
  throw ahead(topic, word.id);
};

const holds = async (store: EventStore, stream: string, id: string): Promise<boolean> => {
  for await (const event of store.read(stream)) if (event.id === id) return true;
  return false;
};

const wordOf = ({ value }: Received): LastWord | undefined => {
  try {
    return JSON.parse(String(value)) ?? undefined;
  } catch {
    return undefined;
  }
};

const TODO = {
  zh: '让其中一个改用别的 KAFKA_TOPICS；确认由本系统接管的，设置 KAFKA_TAKE_OVER=yes',
  en: 'give one of them other KAFKA_TOPICS; if this one is to take the topic over, set KAFKA_TAKE_OVER=yes',
};

const another = (topic: string, source = 'somebody unknown'): BrokerTrouble =>
  new BrokerTrouble(
    'not-ours',
    {
      zh: `主题 ${topic} 上另有系统在发布（${source}），本系统暂不发布`,
      en: `another installation publishes on ${topic} (${source}): nothing is published`,
    },
    TODO,
  );

const ahead = (topic: string, id: string): BrokerTrouble =>
  new BrokerTrouble(
    'not-ours',
    {
      zh: `主题 ${topic} 上有本日志没有的事件（${id}）：日志是旧副本，或另有一份副本在发布，本系统暂不发布`,
      en: `${topic} holds an event that this log does not have (${id}): the log is an older copy, or a copy of it publishes elsewhere; nothing is published`,
    },
    TODO,
  );
