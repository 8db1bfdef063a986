import { DEAD_TOPIC, integrationSchemas, TOPICS, type TopicShape } from '@app/contracts';

const PREFIX = 'huying';

const refTo = (type: string) => ({ $ref: `#/components/messages/${type}` });

const messageOf = (event: TopicShape['events'][number]) => ({
  name: event.type,
  title: `${event.said.zh} / ${event.said.en}`,
  contentType: 'application/cloudevents+json',
  payload: { $ref: `#/components/schemas/${event.type}` },
});

const channelOf = ({ name, key, events }: TopicShape) => ({
  address: `${PREFIX}.${name}`,
  description: `key: ${key}`,
  messages: Object.fromEntries(events.map(({ type }) => [type, refTo(type)])),
});

const dead = {
  address: `${PREFIX}.${DEAD_TOPIC}`,
  description:
    '读不懂的消息，原样存放，理由在消息头 / what could not be read, as it came, with the reason in its headers',
  messages: {},
};

const byName = <T>(make: (topic: TopicShape, name: string) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries<TopicShape>(TOPICS).map(([name, topic]) => [name, make(topic, name)]));

/** What goes over Kafka, in AsyncAPI 3.0, made from the contracts; the prefix of the topics is that of KAFKA_TOPICS. */
export const asyncApi = () => ({
  asyncapi: '3.0.0',
  info: { title: '呼应 Huying', version: '1', description: '经 Kafka 收发的消息 / what goes over Kafka' },
  defaultContentType: 'application/cloudevents+json',
  channels: { ...byName(channelOf), dead },
  operations: byName(({ writtenBy }, name) => ({
    action: writtenBy === 'us' ? 'send' : 'receive',
    channel: { $ref: `#/channels/${name}` },
  })),
  components: {
    messages: Object.fromEntries(
      Object.values<TopicShape>(TOPICS).flatMap(({ events }) => events.map((event) => [event.type, messageOf(event)])),
    ),
    schemas: integrationSchemas(),
  },
});

let text: string | undefined;

/** The same as JSON, made once. */
export const asyncApiText = (): string => {
  text ??= JSON.stringify(asyncApi());
  return text;
};
