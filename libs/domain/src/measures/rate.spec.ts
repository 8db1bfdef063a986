import fc from 'fast-check';
import { percent, quotient } from './rate.js';

describe('a rate as text', () => {
  test.each([
    [7988, 9555, '83.60'],
    [7988, 9690, '82.44'],
    [7988, 9714, '82.23'],
    [1, 3, '33.33'],
    [2, 3, '66.67'],
    [0, 7, '0.00'],
    [7, 7, '100.00'],
  ])('%i of %i is %s percent', (numerator, denominator, text) => {
    expect(percent(numerator, denominator)).toBe(text);
  });

  test('of nothing there is no rate', () => {
    expect(percent(0, 0)).toBeNull();
  });

  test('exactly half goes up, where binary floats go down', () => {
    expect(percent(2010, 200_000)).toBe('1.01'); // (1.005).toFixed(2) is 1.00
    expect((1.005).toFixed(2)).toBe('1.00');
  });

  test.each([
    [0, '67'],
    [1, '66.7'],
    [4, '66.6667'],
  ])('with %i decimals two thirds are %s', (decimals, text) => {
    expect(percent(2, 3, decimals)).toBe(text);
  });

  test('numbers beyond the integers of a float are exact', () => {
    expect(quotient(9_007_199_254_740_993n, 1n, 2)).toBe('9007199254740993.00');
  });

  test('the text is never further than half of its last digit from the truth', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }), (n, d) => {
        const hundredths = BigInt(quotient(n, d, 2).replace('.', ''));
        const error = 2n * (hundredths * d - 100n * n);
        return -d < error && error <= d;
      }),
    );
  });
});
