import { asyncApi } from './async-api.js';

const document = JSON.parse(JSON.stringify(asyncApi()));

const refsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' ? [String(inner)] : refsIn(inner)));
};

describe('the description of what goes over Kafka', () => {
  test('names each topic, who sends and who receives', () => {
    const channels = Object.values<{ address: string }>(document.channels).map(({ address }) => address);
    expect(channels).toEqual([
      'huying.calls.v1',
      'huying.meetings.v1',
      'huying.intake.v1',
      'huying.intake.results.v1',
      'huying.bulletins.v1',
      'huying.intake.dead.v1',
    ]);
    expect(document.operations).toMatchObject({ calls: { action: 'send' }, intake: { action: 'receive' } });
  });

  test('points nowhere that there is nothing', () => {
    const refs = new Set(refsIn(document));
    expect(refs.size).toBeGreaterThan(50);
    const found = (ref: string) =>
      ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at?.[key], document);
    expect([...refs].filter((ref) => found(ref) === undefined)).toEqual([]);
  });

  test('leaves open what is read and closes what is sent to us', () => {
    const { schemas } = document.components;
    expect(schemas['huying.call.raised.v1'].additionalProperties).toBeUndefined();
    expect(schemas['huying.intake.call.v1'].properties.data.additionalProperties).toBe(false);
  });
});
