import { readFileSync } from 'node:fs';
import { IntakeMessage, integrationSchemas, type JsonSchema, TOPICS, type TopicShape } from '@app/contracts';
import { breaks } from './breaks.js';

const PUBLISHED = 'test/contracts/integration-v1.json';
const published: Record<string, JsonSchema> = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
const now = JSON.parse(JSON.stringify(integrationSchemas()));
const topics = Object.values<TopicShape>(TOPICS);
const writerOf = (type: string) =>
  topics.find(({ events }) => events.some((event) => event.type === type))?.writtenBy ?? 'us';

describe('the published schemas', () => {
  test.each(Object.keys(published))('%s breaks nobody who knew it', (type) => {
    expect(now).toHaveProperty([type]);
    expect(breaks(published[type] as JsonSchema, now[type], writerOf(type))).toEqual([]);
  });

  test('are those that were committed: npm run schemas writes them', () => {
    expect(now).toEqual(published);
  });

  test('name each type once', () => {
    const types = topics.flatMap(({ events }) => events.map(({ type }) => type));
    expect(new Set(types).size).toBe(types.length);
    expect(types.every((type) => /^huying(\.[a-z]+(-[a-z]+)*){2}\.v1$/.test(type))).toBe(true);
  });

  test('have no field for the name or telephone of a person in what we tell', () => {
    const fields = (schema: unknown): readonly string[] =>
      typeof schema === 'object' && schema !== null
        ? Object.entries(schema).flatMap(([key, inner]) =>
            (key === 'properties' ? Object.keys(inner) : []).concat(fields(inner)),
          )
        : [];
    const told = topics.filter(({ writtenBy }) => writtenBy === 'us').flatMap(({ events }) => events);
    const names = told.flatMap(({ type }) => fields(now[type]));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => /phone|contact|person|officer|^by$|spoken|name/i.test(name))).toEqual([]);
  });
});

test('the README shows a message that is taken', () => {
  const [, example = ''] = /```json\n(\{\n {2}"specversion"[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(IntakeMessage.safeParse(JSON.parse(example)).error?.issues).toBeUndefined();
});
