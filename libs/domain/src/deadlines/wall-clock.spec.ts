import { instant, type LocalDate } from '@app/kernel';
import { atWallTime, localDate, startOfDay } from './wall-clock.js';

const day = (text: string) => text as LocalDate;

describe('the wall clock', () => {
  test.each([
    ['2026-03-03T15:59:59.999Z', 'Asia/Shanghai', '2026-03-03'],
    ['2026-03-03T16:00:00.000Z', 'Asia/Shanghai', '2026-03-04'],
    ['2026-03-03T04:59:59.999Z', 'America/New_York', '2026-03-02'],
    ['2026-07-03T03:59:59.999Z', 'America/New_York', '2026-07-02'],
    ['2026-07-03T04:00:00.000Z', 'America/New_York', '2026-07-03'],
    ['2026-03-03T18:15:00.000Z', 'Asia/Kathmandu', '2026-03-04'],
  ])('at %s in %s it is %s', (at, zone, shown) => {
    expect(localDate(instant(at), zone)).toBe(shown);
  });

  test.each([
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
    ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00.000Z'],
  ])('%s in %s starts at %s', (text, zone, start) => {
    expect(startOfDay(day(text), zone)).toBe(start);
  });

  test('shows half past one twice when it is set back, and the first is meant', () => {
    expect(atWallTime(day('2026-11-01'), '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  test('takes the moment an hour on for a time that is skipped', () => {
    expect(atWallTime(day('2026-03-08'), '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });

  test('shows 24:00 at the first moment of the next day', () => {
    expect(atWallTime(day('2026-03-03'), '24:00', 'Asia/Shanghai')).toBe(
      startOfDay(day('2026-03-04'), 'Asia/Shanghai'),
    );
  });

  test('of no zone at all throws', () => {
    expect(() => startOfDay(day('2026-03-03'), 'Asia/Nowhere')).toThrow(
      new RangeError('unknown time zone Asia/Nowhere'),
    );
  });
});
