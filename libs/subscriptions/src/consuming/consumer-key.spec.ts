import { consumerKey } from '@app/subscriptions';
import { inShard } from './consumer-key.js';

describe('the key of a consumer', () => {
  test('tells name, version and shard', () => {
    expect(consumerKey({ name: 'in-tray', version: 3 })).toBe('in-tray.v3');
    expect(consumerKey({ name: 'in-tray', version: 3, shard: { index: 0, of: 4 } })).toBe('in-tray.v3/0of4');
  });
});

describe('a shard', () => {
  const streams = Array.from({ length: 4_000 }, (_, index) => `call-${index}`);

  test('each stream is in exactly one', () => {
    for (const stream of streams) {
      const holding = [0, 1, 2, 3].filter((index) => inShard(stream, { index, of: 4 }));
      expect(holding).toHaveLength(1);
    }
  });

  test('each has its fair part', () => {
    for (const index of [0, 1, 2, 3]) {
      const part = streams.filter((stream) => inShard(stream, { index, of: 4 })).length;
      expect(part).toBeGreaterThan(900);
      expect(part).toBeLessThan(1_100);
    }
  });

  test('is the same for ever', () => {
    expect(
      ['call-1', 'call-2', 'call-3'].map((stream) => [0, 1].find((index) => inShard(stream, { index, of: 2 }))),
    ).toEqual([1, 0, 1]);
  });

  test('without shards every stream is meant', () => {
    expect(inShard('call-1', undefined)).toBe(true);
  });
});
