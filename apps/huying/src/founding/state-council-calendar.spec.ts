import { isWorkingDay } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import { holidays } from '../../../../test/figures/calendar-2025-2026.js';
import { stateCouncilCalendar } from './state-council-calendar.js';
import { statutoryDays } from './statutory-days.js';

const calendar = stateCouncilCalendar();
const daysOf = (year: number) => statutoryDays(year).map(({ day }) => day);
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, passed) => from + passed);

describe('the State Council calendar', () => {
  test.each(holidays)('$date is $kind for $holiday', ({ date, kind }) => {
    expect(isWorkingDay(calendar, date)).toBe(kind === '上班(调休)');
    expect(kind === '放假' ? calendar.rest : calendar.makeUp).toContain(date);
  });

  test('has no other days of 2025 and 2026 than the notices name', () => {
    const listed = [...calendar.rest, ...calendar.makeUp].filter((day) => day >= '2025' && day < '2027');
    expect(listed.sort()).toEqual(holidays.map(({ date }) => date).sort());
  });

  test('spans 2004 to 2036, and no day is both a rest day and a make-up workday', () => {
    expect([calendar.firstDay, calendar.horizon]).toEqual(['2004-01-01', '2036-12-31']);
    expect(calendar.rest.filter((day) => calendar.makeUp.includes(day))).toEqual([]);
  });

  test('expects statutory days only after the last notice, in order and once', () => {
    const { expected, knownUntil } = calendar;
    expect(expected.every((day) => day > knownUntil)).toBe(true);
    expect(expected).toEqual([...new Set(expected)].sort());
    expect(isWorkingDay(calendar, '2030-10-02' as LocalDate)).toBe(false);
    expect(isWorkingDay(calendar, '2030-10-04' as LocalDate)).toBe(true);
  });

  test('names its days in Chinese', () => {
    expect(calendar.names?.['2026-02-14' as LocalDate]).toBe('春节');
    expect(calendar.names?.['2036-10-04' as LocalDate]).toBe('中秋');
  });
});

describe('statutory days', () => {
  test('2025 and 2026 have the thirteen of the law of 2024', () => {
    expect(daysOf(2025).join(' ')).toBe(
      '2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-04 2025-05-01 2025-05-02 2025-05-31 2025-10-01 2025-10-02 2025-10-03 2025-10-06',
    );
    expect(daysOf(2026).join(' ')).toBe(
      '2026-01-01 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-04-05 2026-05-01 2026-05-02 2026-06-19 2026-09-25 2026-10-01 2026-10-02 2026-10-03',
    );
  });

  test.each(years(2008, 2026))(
    'Qingming, Dragon Boat, Mid-Autumn and New Year of %i were rest days in fact',
    (year) => {
      const lunar = statutoryDays(year).filter(({ name }) => ['清明', '端午', '中秋'].includes(name));
      const newYear = statutoryDays(year)
        .filter(({ name }) => name === '春节')
        .slice(1);
      for (const { day } of [...lunar, ...newYear]) expect(isWorkingDay(calendar, day)).toBe(false);
    },
  );

  // In 2027 and 2030 the new moon falls within eight minutes of midnight in Beijing, and Unicode's own sum misses the day.
  test.each([
    [2027, '2027-02-06'],
    [2030, '2030-02-03'],
  ])('New Year of %i is the day that the almanac gives', (year, newYear) => {
    expect(daysOf(year)[2]).toBe(newYear);
  });

  test.each(years(2004, 2036).filter((year) => year !== 2027 && year !== 2030))(
    'the lunar days of %i are those of the Chinese calendar of Unicode',
    (year) => {
      const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
      const lunar = (name: string) =>
        statutoryDays(year)
          .filter((statutory) => statutory.name === name)
          .map(({ day }) => chinese.format(new Date(day)));
      expect([...lunar('春节').slice(1), ...lunar('端午'), ...lunar('中秋')]).toEqual([
        '1/1',
        '1/2',
        '1/3',
        '5/5',
        '8/15',
      ]);
    },
  );
});
