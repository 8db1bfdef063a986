import { TOPICS } from '@app/contracts';
import type { BulletinFact } from '@app/domain';
import { FIXTURES } from '../../../../../test/frozen/fixtures.js';
import { tellBulletin } from './tell-bulletin.js';

const facts = FIXTURES.filter(({ room }) => room === 'bulletin').map(
  ({ type, data }) => ({ type, data }) as BulletinFact,
);
const published = facts.find(({ type }) => type === 'BulletinPublished') as Extract<
  BulletinFact,
  { type: 'BulletinPublished' }
>;
const { reason: _, ...first } = published.data;
const told = [...facts, { ...published, data: first }].flatMap((fact) => tellBulletin(fact) ?? []);

describe('what is told of a bulletin', () => {
  test('is each edition that is out, in its published shape, and no draft', () => {
    expect(told.map(({ shape }) => shape.type)).toEqual([
      'huying.bulletin.corrected.v1',
      'huying.bulletin.published.v1',
    ]);
    for (const { shape, data } of told) expect(shape.data.strict().parse(data)).toEqual(data);
  });

  test('is every event of the topic at least once', () => {
    const types = told.map(({ shape }) => shape.type);
    expect(TOPICS.bulletins.events.filter(({ type }) => !types.includes(type))).toEqual([]);
  });

  test('names no officer', () => {
    expect(JSON.stringify(told.map(({ data }) => data))).not.toContain(published.data.by);
  });
});
