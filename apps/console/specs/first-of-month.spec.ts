import { firstOfMonth } from '../src/desks/deadlines/first-of-month.js';

describe('the month', () => {
  test.each([
    ['2026-03-31', 1, '2026-04-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2026-03-15', 0, '2026-03-01'],
  ])('of %s, turned by %s, begins on %s', (day, months, first) => {
    expect(firstOfMonth(day, months)).toBe(first);
  });
});
