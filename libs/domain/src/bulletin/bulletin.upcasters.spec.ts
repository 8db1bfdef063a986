import type { LocalDate } from '@app/kernel';
import fc from 'fast-check';
import { bulletinUpcasters } from './bulletin.upcasters.js';
import { type BulletinPeriod, monthOf, periodCode, periodOfCode, weekOf } from './bulletin-period.js';

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as LocalDate);
const days = fc.tuple(day, day).map(([one, other]): BulletinPeriod => {
  const [from = one, to = other] = [one, other].sort();
  return { kind: 'days', from, to };
});
const period = fc.oneof(day.map(monthOf), day.map(weekOf), days);

describe('the code of a period', () => {
  test('is read back as the period it was written for', () => {
    fc.assert(fc.property(period, (one) => expect(periodOfCode(periodCode(one))).toEqual(one)));
  });

  test.each(['', '2026', '2026-3', '2026-W1', '2026-03-01', 'departments'])('%p names no period', (code) => {
    expect(periodOfCode(code)).toBeUndefined();
  });
});

describe('a bulletin published before its words were told with it', () => {
  const first = { edition: 1, number: '〔2026〕第2期', sha256: 'a', changes: [], by: 'feng' as never, at: 0 as never };
  const read = (bulletin: string) => bulletinUpcasters.BulletinPublished[1]({ ...first, bulletin });

  test.each([
    ['2026-02_completion', 'completion', '2026年2月通报', { kind: 'month', from: '2026-02-01', to: '2026-02-28' }],
    ['2026-02_departments_SCJG', 'departments', '2026年2月通报', { kind: 'month' }],
    ['2026-W01_week-table', 'week-table', '2026年第1周（12月29日至1月4日）通报', { kind: 'week', from: '2025-12-29' }],
    ['2026-03-01_2026-03-15_departments', 'departments', '2026年3月1日至3月15日通报', { kind: 'days' }],
  ])('%s is read from its id', (bulletin, shape, title, days) => {
    expect(read(bulletin)).toMatchObject({ ...first, bulletin, shape, title, period: days });
  });

  test('is not guessed at when its id names no days', () => {
    expect(() => read('departments')).toThrow('names no days');
  });
});
