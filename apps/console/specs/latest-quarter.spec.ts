import { latestQuarter } from '../src/desks/assessment/latest-quarter.js';

test.each([
  ['2026-03-31', '2025-Q4'],
  ['2026-04-01', '2026-Q1'],
  ['2026-12-31', '2026-Q3'],
])('on %s the quarter that was over last is %s', (day, quarter) => {
  expect(latestQuarter(day)).toBe(quarter);
});
