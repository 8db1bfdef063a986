import { TOPICS } from '@app/contracts';
import { type BulletinFact, bulletinUpcasters } from '@app/domain';
import { upcast } from '@app/event-sourcing';
import { FIXTURES, type Fixture } from '../../../../../test/frozen/fixtures.js';
import { tellBulletin } from './tell-bulletin.js';

const readToday = ({ type, v, data }: Fixture) =>
  upcast(bulletinUpcasters, { stream: 'bulletin-2026-02_completion', type, data, meta: { v: String(v) } });
const facts = FIXTURES.filter(({ room }) => room === 'bulletin').map((fixture) => readToday(fixture) as BulletinFact);
const told = facts.flatMap((fact) => tellBulletin(fact) ?? []);

describe('what is told of a bulletin', () => {
  test('is each edition that is out, in its published shape, and no draft', () => {
    expect(told.map(({ shape }) => shape.type)).toEqual([
      'huying.bulletin.published.v1',
      'huying.bulletin.corrected.v1',
    ]);
    for (const { shape, data } of told) expect(shape.data.strict().parse(data)).toEqual(data);
  });

  test('is every event of the topic at least once', () => {
    const types = told.map(({ shape }) => shape.type);
    expect(TOPICS.bulletins.events.filter(({ type }) => !types.includes(type))).toEqual([]);
  });

  test('names no officer', () => {
    expect(JSON.stringify(told.map(({ data }) => data))).not.toContain('feng');
  });
});
