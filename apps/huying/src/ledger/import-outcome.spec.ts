import { troubleIn } from './import-outcome.js';

describe('an import', () => {
  test('is done when something was entered, or was there already', () => {
    expect(troubleIn({ rows: 3, rejected: 2 }, undefined)).toBeUndefined();
    expect(troubleIn({ rows: 3, rejected: 0 }, undefined)).toBeUndefined();
  });

  test.each([
    ['nothing was read', { rows: 0, rejected: 0 }, undefined, /no rows/],
    ['every row was rejected', { rows: 2, rejected: 2 }, undefined, /every row was rejected/],
    ['it broke off', { rows: 301, rejected: 1 }, 301, /from row 301 on/],
  ])('failed when %s', (_, report, brokenOffAt, said) => {
    expect(troubleIn(report, brokenOffAt)).toMatchObject({ exitCode: 1, message: expect.stringMatching(said) });
  });
});
