import { sharedLook } from './shared-look.js';

/** A look that ends when it is told to. */
const slowLook = () => {
  const ends: ((found: number) => void)[] = [];
  const look = sharedLook(() => new Promise<number>((end) => ends.push(end)));
  return { look, ends };
};
const soon = () => new Promise(setImmediate);

describe('a shared look', () => {
  test('is one for all who ask before it begins', async () => {
    const { look, ends } = slowLook();
    const asked = [look(), look(), look()];
    await soon();
    expect(ends).toHaveLength(1);
    ends[0]?.(7);
    expect(await Promise.all(asked)).toEqual([7, 7, 7]);
  });

  test('tells nobody what was seen before he asked', async () => {
    const { look, ends } = slowLook();
    const early = look();
    await soon();
    const late = [look(), look()];
    ends[0]?.(1);
    expect(await early).toBe(1);
    await soon();
    expect(ends).toHaveLength(2);
    ends[1]?.(2);
    expect(await Promise.all(late)).toEqual([2, 2]);
  });

  test('that fails is told to those who shared it, and the next begins', async () => {
    let times = 0;
    const look = sharedLook(async () => {
      times += 1;
      if (times === 1) throw new Error('away');
      return times;
    });
    await expect(Promise.allSettled([look(), look()])).resolves.toMatchObject([
      { status: 'rejected' },
      { status: 'rejected' },
    ]);
    expect(await look()).toBe(2);
  });
});
