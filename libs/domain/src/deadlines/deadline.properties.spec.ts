import { type Instant, instant, isRejection, type LocalDate } from '@app/kernel';
import fc from 'fast-check';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import type { CalendarVersion } from './calendar-version.js';
import type { Counting, Deadline } from './deadline.js';
import { deadlineOf, lengthened } from './deadline-of.js';
import type { Limit, LimitUnit } from './limit.js';
import { redated } from './redated.js';
import { defaultRules } from './rules.js';
import { DEFAULT_SETTINGS } from './settings.js';
import { localDate, startOfDay } from './wall-clock.js';
import { isWorkingDay } from './working-days.js';

const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Auckland');
const countings: fc.Arbitrary<Counting> = zones.map((timeZone) =>
  defaultRules(calendar2025And2026, { ...DEFAULT_SETTINGS, timeZone }),
);
const moments: fc.Arbitrary<Instant> = fc
  .integer({ min: Date.parse('2025-01-02T00:00Z'), max: Date.parse('2027-06-30T00:00Z') })
  .map(instant);
const limitsIn = (...units: readonly LimitUnit[]): fc.Arbitrary<Limit> =>
  fc.record({ length: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom(...units) });
const anyLimit = limitsIn('minute', 'hour', 'working-hour', 'day', 'working-day');

/** The notice of 2027 as it might come: any days of it at rest or worked. */
const notices: fc.Arbitrary<CalendarVersion> = fc
  .uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 40 })
  .map((days) => days.map((day) => new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10) as LocalDate))
  .map((days) => ({
    ...calendar2025And2026,
    version: 2,
    knownUntil: '2027-12-31' as LocalDate,
    rest: [...calendar2025And2026.rest, ...days.slice(days.length / 3)],
    makeUp: [...calendar2025And2026.makeUp, ...days.slice(0, days.length / 3)],
  }));

const deadline = (limit: Limit, from: Instant, counting: Counting): Deadline => {
  const counted = deadlineOf(limit, from, counting);
  if (isRejection(counted)) throw new Error(counted.rejected);
  return counted;
};

const longer = (first: Deadline, by: Limit, counting: Counting): Deadline => {
  const counted = lengthened(first, by, counting);
  if (isRejection(counted)) throw new Error(counted.rejected);
  return counted;
};

describe('every deadline', () => {
  test('in working days counts as many as its limit: each worked, each after the last, all after the day of dispatch', () => {
    fc.assert(
      fc.property(limitsIn('working-day'), moments, countings, (limit, from, counting) => {
        const { counted, lastDay, dueAt } = deadline(limit, from, counting);
        expect(counted).toHaveLength(limit.length);
        expect(counted.every((day) => isWorkingDay(counting.calendar, day))).toBe(true);
        expect(counted).toEqual([...new Set(counted)].sort());
        expect((counted[0] as LocalDate) > localDate(from, counting.settings.timeZone)).toBe(true);
        expect(counted.at(-1)).toBe(lastDay);
        expect(localDate(instant(Date.parse(dueAt) - 1), counting.settings.timeZone)).toBe(lastDay);
      }),
    );
  });

  test('in working days counts each working day between the dispatch and the last day', () => {
    fc.assert(
      fc.property(limitsIn('working-day'), moments, countings, (limit, from, counting) => {
        const { counted, lastDay } = deadline(limit, from, counting);
        const skipped: LocalDate[] = [];
        for (let ms = Date.parse(localDate(from, counting.settings.timeZone)) + 86_400_000; ; ms += 86_400_000) {
          const day = new Date(ms).toISOString().slice(0, 10) as LocalDate;
          if (day > lastDay) break;
          if (!counted.includes(day)) skipped.push(day);
        }
        expect(skipped.filter((day) => isWorkingDay(counting.calendar, day))).toEqual([]);
      }),
    );
  });

  test('never ends earlier for starting later', () => {
    fc.assert(
      fc.property(anyLimit, moments, moments, countings, (limit, one, other, counting) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        expect(deadline(limit, first, counting).dueAt <= deadline(limit, second, counting).dueAt).toBe(true);
      }),
    );
  });

  test('turns yellow after its start and before its end', () => {
    fc.assert(
      fc.property(anyLimit, moments, countings, (limit, from, counting) => {
        const { nearAt, dueAt } = deadline(limit, from, counting);
        expect(from < nearAt && nearAt < dueAt).toBe(true);
      }),
    );
  });

  test('in days begins and ends at local midnights, also where the clock is set twice a year', () => {
    fc.assert(
      fc.property(limitsIn('day', 'working-day'), moments, countings, (limit, from, counting) => {
        const { nearAt, dueAt } = deadline(limit, from, counting);
        const { timeZone } = counting.settings;
        expect(startOfDay(localDate(nearAt, timeZone), timeZone)).toBe(nearAt);
        expect(startOfDay(localDate(dueAt, timeZone), timeZone)).toBe(dueAt);
      }),
    );
  });

  test('that was lengthened in working days ends as if it had been given as long from the start', () => {
    fc.assert(
      fc.property(limitsIn('working-day'), limitsIn('working-day'), moments, countings, (limit, by, from, counting) => {
        const { counted, lastDay, dueAt } = longer(deadline(limit, from, counting), by, counting);
        const whole = deadline({ ...limit, length: limit.length + by.length }, from, counting);
        expect({ counted, lastDay, dueAt }).toEqual({
          counted: whole.counted,
          lastDay: whole.lastDay,
          dueAt: whole.dueAt,
        });
      }),
    );
  });
});

describe('a deadline on another calendar', () => {
  test('does not move on its own', () => {
    fc.assert(
      fc.property(anyLimit, anyLimit, moments, countings, (limit, by, from, counting) => {
        const first = deadline(limit, from, counting);
        expect(redated(first, counting)).toBeUndefined();
        expect(redated(longer(first, by, counting), counting)).toBeUndefined();
      }),
    );
  });

  test('moves once', () => {
    fc.assert(
      fc.property(anyLimit, anyLimit, moments, countings, notices, (limit, by, from, counting, calendar) => {
        const published = { ...counting, calendar };
        const first = longer(deadline(limit, from, counting), by, counting);
        const moved = redated(first, published) ?? first;
        expect(redated(moved, published)).toBeUndefined();
      }),
    );
  });
});
