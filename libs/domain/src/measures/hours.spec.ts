import { hoursOf } from './hours.js';

const HOUR = 3_600_000;
const hours = (...lengths: readonly number[]) => hoursOf(lengths.map((length) => length * HOUR));

describe('hours', () => {
  test('nothing measured has no times', () => {
    expect(hours()).toEqual({ measured: 0, median: null, p90: null, mean: null });
  });

  test('of an odd number the median is the one in the middle', () => {
    expect(hours(9, 1, 2)).toMatchObject({ measured: 3, median: '2.00', mean: '4.00' });
  });

  test('of an even number it is the mean of the two in the middle', () => {
    expect(hours(1, 2, 3, 100)).toMatchObject({ median: '2.50' });
  });

  test('nine of ten did not exceed the p90', () => {
    expect(hours(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).toMatchObject({ p90: '9.00' });
    expect(hours(1, 2, 3)).toMatchObject({ p90: '3.00' });
  });

  test('half a hundredth is rounded up', () => {
    expect(hoursOf([18_000])).toMatchObject({ mean: '0.01', median: '0.01', p90: '0.01' });
    expect(hoursOf([17_999])).toMatchObject({ mean: '0.00' });
  });
});
