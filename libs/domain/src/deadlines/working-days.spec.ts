import type { LocalDate } from '@app/kernel';
import { calendar2025And2026 } from '../../../../test/figures/calendar-2025-2026.js';
import type { OwnDay } from './calendar-version.js';
import { isWorkingDay, workingDaysBetween } from './working-days.js';

const day = (text: string) => text as LocalDate;
const works = (text: string, own: readonly OwnDay[] = []) => isWorkingDay({ ...calendar2025And2026, own }, day(text));

describe('a working day', () => {
  test.each([
    ['a weekday', '2026-03-03', true],
    ['a weekend', '2026-03-07', false],
    ['a make-up workday', '2026-02-14', true],
    ['a statutory rest day', '2026-05-01', false],
    ['a statutory day expected after the last notice', '2027-02-05', false],
    ['a weekday before the calendar', '2024-12-31', true],
    ['a weekend after the horizon', '2028-01-01', false],
  ])('%s: %s is %s', (_, text, worked) => {
    expect(works(text)).toBe(worked);
  });

  test('is what the tenant says before what the notice says', () => {
    expect(works('2026-03-03', [{ day: day('2026-03-03'), kind: 'rest', name: '台风停工' }])).toBe(false);
    expect(works('2026-05-01', [{ day: day('2026-05-01'), kind: 'work', name: '防汛值守' }])).toBe(true);
  });
});

describe('the working days between two days', () => {
  test.each([
    ['2026-02-13', '2026-02-24', 2],
    ['2026-02-13', '2026-02-13', 0],
    ['2026-02-24', '2026-02-13', 0],
    ['2026-03-06', '2026-03-08', 0],
    ['2026-03-08', '2026-03-09', 1],
  ])('after %s until %s are %d', (after, until, days) => {
    expect(workingDaysBetween(day(after), day(until), calendar2025And2026)).toBe(days);
  });
});
