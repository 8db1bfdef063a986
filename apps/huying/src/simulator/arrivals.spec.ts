import { defaultRules, localDate } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { stateCouncilCalendar } from '../founding/state-council-calendar.js';
import { arrivalsOn, nextDay } from './arrivals.js';

const rules = defaultRules(stateCouncilCalendar());
const zone = rules.settings.timeZone;
const on = (day: string, seed = 's') => arrivalsOn(day as LocalDate, 600, seed, rules);

const daysOf2025: LocalDate[] = [];
for (let day = '2025-01-01' as LocalDate; day < '2026-01-01'; day = nextDay(day, zone)) daysOf2025.push(day);
const year = daysOf2025.map((day) => ({ day, calls: on(day).length }));
const mean = (days: readonly { readonly calls: number }[]) =>
  days.reduce((sum, { calls }) => sum + calls, 0) / days.length;
const weekday = (nth: number) => year.filter(({ day }) => new Date(day).getUTCDay() === nth);

describe('arrivals', () => {
  test('of a year are about as many as were asked for', () => {
    expect(daysOf2025.length).toBe(365);
    const calls = mean(year) * 365;
    expect(calls / (600 * 12)).toBeGreaterThan(0.88);
    expect(calls / (600 * 12)).toBeLessThan(1.12);
  });

  test('are most on Mondays, few at weekends and few on holidays', () => {
    expect(mean(weekday(1))).toBeGreaterThan(mean(weekday(3)));
    expect(mean(weekday(0))).toBeLessThan(mean(weekday(3)) / 3);
    expect(on('2025-10-01').length).toBeLessThan(mean(weekday(3)) / 3);
    expect(on('2025-09-28').length).toBeGreaterThan(mean(weekday(0)) * 1.5); // a Sunday that was worked
  });

  test('lie on their day, in order, most of them in working hours', () => {
    const arrivals = on('2025-06-09');
    expect(arrivals.map(({ at }) => at)).toEqual(arrivals.map(({ at }) => at).toSorted());
    expect(new Set(arrivals.map(({ at }) => localDate(at, zone)))).toEqual(new Set(['2025-06-09']));
    const hours = arrivals.map(({ at }) => (new Date(at).getUTCHours() + 8) % 24);
    expect(hours.filter((hour) => hour >= 8 && hour < 18).length / hours.length).toBeGreaterThan(0.8);
  });

  test('of a day depend on the seed and the day alone', () => {
    expect(on('2025-06-09')).toEqual(on('2025-06-09'));
    expect(on('2025-06-09', 'other')).not.toEqual(on('2025-06-09'));
  });
});
