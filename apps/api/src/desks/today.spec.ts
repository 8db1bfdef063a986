import { instant, type LocalDate } from '@app/kernel';
import { calendar2025And2026 as calendar } from '../../../../test/figures/calendar-2025-2026.js';
import { type Today, workingDaysLeft } from './today.js';

const on = (day: string): Today => ({
  now: instant(`${day}T01:00:00Z`),
  day: day as LocalDate,
  calendar,
  timeZone: 'Asia/Shanghai',
});

const left = (lastDay: string, day: string): number => workingDaysLeft(lastDay as LocalDate, on(day));

describe('working days left', () => {
  test('are none on the last day', () => expect(left('2026-03-04', '2026-03-04')).toBe(0));
  test('are those after today up to the last', () => expect(left('2026-03-04', '2026-03-02')).toBe(2));
  test('leave rest days out and count make-up workdays', () => {
    expect(left('2026-02-24', '2026-02-13')).toBe(2);
  });
  test('go below zero with every working day since', () => {
    expect(left('2026-03-06', '2026-03-07')).toBe(0);
    expect(left('2026-03-06', '2026-03-10')).toBe(-2);
  });
});
