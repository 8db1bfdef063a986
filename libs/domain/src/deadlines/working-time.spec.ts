import { type Instant, instant, isRejection } from '@app/kernel';
import fc from 'fast-check';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import { deadlineOf } from './deadline-of.js';
import { defaultRules } from './rules.js';
import { workingHoursBetween } from './working-time.js';

const rules = defaultRules(calendar2025And2026);
const beijing = (wallTime: string): Instant => instant(`${wallTime}+08:00`);
const hours = (from: Instant, to: Instant) => workingHoursBetween(from, to, rules.calendar, rules.settings);

describe('the working hours between two moments', () => {
  test.each([
    ['within a morning', '2026-03-03T09:00', '2026-03-03T10:30', 1.5],
    ['over lunch', '2026-03-03T11:00', '2026-03-03T15:00', 2],
    ['over a night', '2026-03-03T16:30', '2026-03-04T09:30', 2],
    ['over a weekend', '2026-03-06T17:00', '2026-03-09T09:00', 1],
    ['over Spring Festival, with its make-up workday', '2026-02-13T17:00', '2026-02-24T09:00', 8],
    ['over a whole week', '2026-03-02T00:00', '2026-03-09T00:00', 35],
    ['on a rest day', '2026-05-01T09:00', '2026-05-01T17:00', 0],
    ['backwards', '2026-03-04T10:00', '2026-03-03T10:00', 0],
    ['backwards within a day', '2026-03-04T10:00', '2026-03-04T09:00', 0],
  ])('%s: %s to %s are %d', (_, from, to, worked) => {
    expect(hours(beijing(from), beijing(to))).toBe(worked);
  });

  test('are as many as a limit in working hours ran', () => {
    const moments = fc
      .integer({ min: Date.parse('2025-01-02T00:00Z'), max: Date.parse('2026-12-31T00:00Z') })
      .map(instant);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), moments, (length, from) => {
        const deadline = deadlineOf({ length, unit: 'working-hour' }, from, rules);
        expect(isRejection(deadline) ? deadline : hours(from, deadline.dueAt)).toBeCloseTo(length, 9);
      }),
    );
  });
});
