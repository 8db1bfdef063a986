import { growth, pointsBetween } from './comparing.js';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('a rate against an earlier one', () => {
  test('is so many points above or below it', () => {
    expect(pointsBetween(rate(9, 10), rate(8, 10))).toBe('10.00');
    expect(pointsBetween(rate(1, 3), rate(2, 3))).toBe('-33.33');
    expect(pointsBetween(rate(1, 2), rate(1, 2))).toBe('0.00');
  });

  test('is compared by its counts, not by what was rounded', () => {
    expect(pointsBetween(rate(2, 3), rate(1, 3))).toBe('33.33'); // 66.67 − 33.33 would be 33.34
    expect(pointsBetween(rate(0, 1), rate(1, 100_000))).toBe('0.00');
  });

  test('has no basis where either is of nothing', () => {
    expect(pointsBetween(rate(1, 1), rate(0, 0))).toBeNull();
    expect(pointsBetween(rate(0, 0), rate(1, 1))).toBeNull();
    expect(pointsBetween(rate(1, 1), undefined)).toBeNull();
  });
});

describe('a count against an earlier one', () => {
  test('has grown or shrunk by percent of the earlier', () => {
    expect(growth(15, 10)).toBe('50.00');
    expect(growth(2, 3)).toBe('-33.33');
  });

  test('has no basis where there was nothing', () => {
    expect(growth(5, 0)).toBeNull();
    expect(growth(5, undefined)).toBeNull();
  });
});
