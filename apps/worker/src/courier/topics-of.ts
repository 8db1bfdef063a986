import { DEAD_TOPIC, TOPICS, type TopicShape } from '@app/contracts';

export const topicNamed = (prefix: string, { name }: Pick<TopicShape, 'name'>): string => `${prefix}.${name}`;

/** Every topic that the courier needs. */
export const topicsOf = (prefix: string): readonly string[] =>
  [...Object.values(TOPICS), { name: DEAD_TOPIC }].map((topic) => topicNamed(prefix, topic));
