import { type Instant, instant, isRejection, type LocalDate, type Rejection } from '@app/kernel';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import type { Counting, Deadline } from './deadline.js';
import { deadlineOf, lengthened } from './deadline-of.js';
import type { LimitUnit } from './limit.js';
import { defaultRules } from './rules.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';

const rules = defaultRules(calendar2025And2026);
const under = (changes: Partial<Settings>): Counting =>
  defaultRules(calendar2025And2026, { ...DEFAULT_SETTINGS, ...changes });

const beijing = (wallTime: string): Instant => instant(`${wallTime}+08:00`);
const counted = (deadline: Deadline | Rejection): Deadline => {
  if (isRejection(deadline)) throw new Error(deadline.rejected);
  return deadline;
};
const limit = (length: number, unit: LimitUnit, from: string, counting: Counting = rules): Deadline =>
  counted(deadlineOf({ length, unit }, beijing(from), counting));

describe('a limit in working days', () => {
  test('counts from the day after, make-up workdays included, to 24:00 of the last day', () => {
    expect(limit(2, 'working-day', '2026-02-13T10:00')).toEqual({
      limit: { length: 2, unit: 'working-day' },
      from: beijing('2026-02-13T10:00'),
      policy: 1,
      calendar: 1,
      counted: ['2026-02-14', '2026-02-24'],
      lastDay: '2026-02-24',
      dueAt: beijing('2026-02-25T00:00'),
      nearAt: beijing('2026-02-14T00:00'),
      provisional: false,
    });
  });

  test('takes the day of dispatch for day 0 to its last minute and from its first', () => {
    expect(limit(1, 'working-day', '2026-03-03T23:59:59.999').lastDay).toBe('2026-03-04');
    expect(limit(1, 'working-day', '2026-03-03T00:00').lastDay).toBe('2026-03-04');
    expect(limit(1, 'working-day', '2026-03-04T00:00').lastDay).toBe('2026-03-05');
  });

  test('ends when business closes if the tenant says so', () => {
    const deadline = limit(2, 'working-day', '2026-03-03T10:00', under({ endOfDay: 'close-of-business' }));
    expect(deadline.dueAt).toBe(beijing('2026-03-05T17:30'));
  });

  test('turns yellow on its last day when there is no working day between', () => {
    expect(limit(1, 'working-day', '2026-03-06T10:00').nearAt).toBe(beijing('2026-03-09T00:00'));
    expect(limit(1, 'working-day', '2026-03-07T10:00').nearAt).toBe(beijing('2026-03-09T00:00'));
  });

  test('turns yellow as many working days before as the tenant says', () => {
    const early = under({ yellowBefore: { length: 2, unit: 'working-day' } });
    expect(limit(5, 'working-day', '2026-03-02T10:00', early).nearAt).toBe(beijing('2026-03-05T00:00'));
  });
});

describe('a limit in days', () => {
  test('counts rest days too', () => {
    const deadline = limit(3, 'day', '2026-03-06T10:00');
    expect(deadline.counted).toEqual(['2026-03-07', '2026-03-08', '2026-03-09']);
    expect(deadline.dueAt).toBe(beijing('2026-03-10T00:00'));
  });

  test('that ends on a rest day ends on the working day after', () => {
    const deadline = limit(2, 'day', '2026-09-29T10:00');
    expect(deadline.counted).toEqual(['2026-09-30', '2026-10-01']);
    expect(deadline.lastDay).toBe('2026-10-08');
    expect(deadline.nearAt).toBe(beijing('2026-09-30T00:00'));
  });
});

describe('a limit in minutes or hours', () => {
  test('runs round the clock, on rest days too, and counts no days', () => {
    const deadline = limit(30, 'minute', '2026-10-01T23:50');
    expect(deadline).toMatchObject({ dueAt: beijing('2026-10-02T00:20'), lastDay: '2026-10-02', counted: [] });
    expect(deadline.nearAt).toBe(beijing('2026-10-02T00:10'));
  });

  test('is never provisional', () => {
    expect(limit(2, 'hour', '2027-05-01T10:00')).toMatchObject({
      dueAt: beijing('2027-05-01T12:00'),
      provisional: false,
    });
  });
});

describe('a limit in working hours', () => {
  test('stops over lunch, night and rest days', () => {
    const deadline = limit(4, 'working-hour', '2026-03-06T16:30');
    expect(deadline.dueAt).toBe(beijing('2026-03-09T11:30'));
    expect(deadline.counted).toEqual(['2026-03-06', '2026-03-09']);
    expect(limit(2, 'working-hour', '2026-03-06T11:00').dueAt).toBe(beijing('2026-03-06T15:00'));
  });

  test('that starts out of hours runs from the next opening', () => {
    expect(limit(1, 'working-hour', '2026-03-07T20:00').dueAt).toBe(beijing('2026-03-09T09:30'));
  });

  test('ends at closing time, not at the next opening', () => {
    expect(limit(7, 'working-hour', '2026-03-06T08:30').dueAt).toBe(beijing('2026-03-06T17:30'));
  });

  test('turns yellow when one third of it is left', () => {
    expect(limit(3, 'working-hour', '2026-03-06T11:00').nearAt).toBe(beijing('2026-03-06T15:00'));
  });
});

describe('beyond the last notice', () => {
  test('a deadline counts weekdays without the expected statutory days and is provisional', () => {
    const deadline = limit(3, 'working-day', '2026-12-31T10:00');
    expect(deadline.counted).toEqual(['2027-01-04', '2027-01-05', '2027-01-06']);
    expect(deadline.provisional).toBe(true);
  });

  test('a deadline that ends on the last known day is not provisional', () => {
    expect(limit(1, 'working-day', '2026-12-30T10:00')).toMatchObject({ lastDay: '2026-12-31', provisional: false });
  });

  test('an expected day that the notice has overtaken is a working day again', () => {
    const calendar = { ...calendar2025And2026, knownUntil: '2027-12-31' as LocalDate };
    expect(limit(1, 'working-day', '2026-12-31T10:00', { ...rules, calendar }).lastDay).toBe('2027-01-01');
  });
});

describe('refusals', () => {
  const refused = (length: number, unit: LimitUnit, from: string) => deadlineOf({ length, unit }, beijing(from), rules);

  test.each(['working-day', 'day', 'working-hour'] as const)('a limit in %ss must lie within the calendar', (unit) => {
    expect(refused(99, unit, '2027-12-30T10:00')).toEqual({
      rejected: 'calendar.beyond-horizon',
      details: { horizon: '2027-12-31' },
    });
    expect(refused(1, unit, '2028-02-01T10:00')).toMatchObject({ rejected: 'calendar.beyond-horizon' });
    expect(refused(1, unit, '2024-12-31T23:59')).toEqual({
      rejected: 'calendar.before-first-day',
      details: { firstDay: '2025-01-01' },
    });
  });

  test.each([0, -1, 1.5])('a length of %d is no limit', (length) => {
    expect(refused(length, 'working-day', '2026-03-03T10:00')).toMatchObject({ rejected: 'limit.not-positive' });
  });
});

describe('an extension', () => {
  const close = limit(5, 'working-day', '2026-02-14T10:00');

  test('counts further from the old last day', () => {
    const longer = counted(lengthened(close, { length: 2, unit: 'working-day' }, rules));
    expect(longer.counted.slice(-2)).toEqual(['2026-03-02', '2026-03-03']);
    expect(longer).toMatchObject({
      limit: close.limit,
      from: close.from,
      lastDay: '2026-03-03',
      dueAt: beijing('2026-03-04T00:00'),
      nearAt: beijing('2026-03-02T00:00'),
      lengthenedBy: [{ length: 2, unit: 'working-day' }],
    });
  });

  test('after an extension counts further still', () => {
    const twice = [1, 2].reduce(
      (deadline, length) => counted(lengthened(deadline, { length, unit: 'working-day' }, rules)),
      close,
    );
    expect(twice).toMatchObject({ lastDay: '2026-03-04', lengthenedBy: [{ length: 1 }, { length: 2 }] });
    expect(twice.counted).toHaveLength(8);
  });

  test('in hours counts further from the old moment', () => {
    const longer = counted(lengthened(close, { length: 2, unit: 'hour' }, rules));
    expect(longer.dueAt).toBe(beijing('2026-03-01T02:00'));
  });

  test('is refused beyond the horizon', () => {
    expect(lengthened(close, { length: 999, unit: 'working-day' }, rules)).toMatchObject({
      rejected: 'calendar.beyond-horizon',
    });
  });
});
