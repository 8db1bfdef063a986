import { coming, inForceOn, since } from '../src/desks/settings/since.js';

const first = { effectiveFrom: '2026-01-01', ruling: { unit: 'working-day', length: 5 }, smallSample: 10 };
const second = { effectiveFrom: '2026-03-01', ruling: { length: 5, unit: 'working-day' }, smallSample: 12 };
const third = { effectiveFrom: '2026-06-01', ruling: { length: 7, unit: 'working-day' }, smallSample: 12 };
const versions = [first, second, third];

test('the version in force on a day is the latest that has begun', () => {
  expect(inForceOn(versions, '2026-05-31')).toBe(second);
  expect(inForceOn(versions, '2026-06-01')).toBe(third);
  expect(inForceOn(versions, '2025-12-31')).toBeUndefined();
});

test('a value is as old as the version that last changed it', () => {
  expect(since(versions, 'ruling', '2026-05-01')).toBe('2026-01-01');
  expect(since(versions, 'ruling', '2026-07-01')).toBe('2026-06-01');
  expect(since(versions, 'smallSample', '2026-07-01')).toBe('2026-03-01');
});

test('a value that will change is known before its day', () => {
  expect(coming(versions, 'ruling', '2026-05-01')).toBe(third);
  expect(coming(versions, 'smallSample', '2026-05-01')).toBeUndefined();
});
