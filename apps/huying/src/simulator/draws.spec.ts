import { drawsFor } from './draws.js';

const times = <T>(count: number, draw: () => T): readonly T[] => Array.from({ length: count }, draw);

describe('draws', () => {
  test('of the same seed and purpose are the same', () => {
    const [one, other] = [drawsFor('a', 'b'), drawsFor('a', 'b')];
    expect(times(50, () => one.whole(0, 1_000))).toEqual(times(50, () => other.whole(0, 1_000)));
  });

  test('of another seed or purpose are others', () => {
    const first = ['a/b', 'a/c', 'd/b'].map((text) => drawsFor(text, 'x')).map((draws) => draws.between(0, 1));
    expect(new Set(first).size).toBe(3);
  });

  test('reach both ends of a whole range, and nothing beyond', () => {
    const draws = drawsFor('a', 'ends');
    expect(new Set(times(200, () => draws.whole(1, 3)))).toEqual(new Set([1, 2, 3]));
  });

  test('fall by weight', () => {
    const draws = drawsFor('a', 'weights');
    const drawn = times(2_000, () =>
      draws.weighted([
        ['rare', 1],
        ['often', 9],
        ['never', 0],
      ] as const),
    );
    const rare = drawn.filter((one) => one === 'rare').length;
    expect(rare).toBeGreaterThan(140);
    expect(rare).toBeLessThan(260);
    expect(drawn).not.toContain('never');
  });

  test('shuffle without losing any', () => {
    const cards = times(40, () => 0).map((_, nth) => nth);
    const shuffled = drawsFor('a', 'cards').shuffled(cards);
    expect(shuffled).not.toEqual(cards);
    expect(shuffled.toSorted((one, other) => one - other)).toEqual(cards);
  });
});
