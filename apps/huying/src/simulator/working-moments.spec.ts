import { type Deadline, deadlineOf, defaultRules, type Limit } from '@app/domain';
import { type Instant, instant } from '@app/kernel';
import { stateCouncilCalendar } from '../founding/state-council-calendar.js';
import { afterWork, whenShareHasRun } from './working-moments.js';

const rules = defaultRules(stateCouncilCalendar());
const local = (text: string): Instant => instant(`${text}+08:00`);
const deadline = (limit: Limit, from: string) => deadlineOf(limit, local(from), rules) as Deadline;

describe('working moments', () => {
  test.each([
    ['within the morning', '2026-03-02T09:00', 2, '2026-03-02T11:00'],
    ['over the lunch break', '2026-03-02T11:30', 1, '2026-03-02T14:30'],
    ['over the weekend', '2026-03-06T17:00', 1, '2026-03-09T09:00'],
    ['over Spring Festival', '2026-02-14T17:00', 1, '2026-02-24T09:00'],
    ['half an hour of the morning', '2026-03-02T09:00', 0.5, '2026-03-02T09:30'],
    ['soon after opening, from the night', '2026-03-01T23:00', 0.25, '2026-03-02T08:45'],
  ])('lie %s', (_where, from, hours, then) => {
    expect(afterWork(local(from), hours, rules)).toBe(local(then));
  });

  test('beyond the calendar are an error', () => {
    expect(() => afterWork(local('2036-12-31T17:00'), 8, rules)).toThrow(/no 8 hours of work after/);
  });

  test('share a limit of days in working time', () => {
    const ordinary = deadline({ length: 2, unit: 'working-day' }, '2026-03-02T08:30');
    expect(whenShareHasRun(ordinary, 1 / 3, rules)).toBe(local('2026-03-02T17:30'));
    expect(whenShareHasRun(ordinary, 1, rules)).toBe(local('2026-03-04T17:30'));
  });

  test('share a limit of minutes round the clock', () => {
    const urgent = deadline({ length: 30, unit: 'minute' }, '2026-03-01T03:00');
    expect(whenShareHasRun(urgent, 0.5, rules)).toBe(local('2026-03-01T03:15'));
  });
});
