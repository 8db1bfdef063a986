import { dayNumber, dayOf } from '@app/domain';
import type { LocalDate } from '@app/kernel';
import fc from 'fast-check';
import { endOf, monthsUntil, spansWithin } from './spans.js';

const within = (from: string, to: string) => spansWithin(from as LocalDate, to as LocalDate);

describe('a period', () => {
  test('is made up of whole months, and days at its edges', () => {
    expect(within('2026-01-30', '2026-04-03')).toEqual([
      ...['2026-01-30', '2026-01-31', '2026-02', '2026-03', '2026-04-01', '2026-04-02'],
    ]);
    expect(within('2025-12-01', '2026-01-01')).toEqual(['2025-12']);
    expect(within('2026-01-01', '2026-01-01')).toEqual([]);
  });

  test('is covered day by day, none twice and none left out', () => {
    const day = fc.integer({ min: 20_000, max: 21_500 }).map(dayOf);
    fc.assert(
      fc.property(day, day, (from, to) => {
        let next = from;
        for (const span of spansWithin(from, to)) {
          expect(span.padEnd(10, '-01')).toBe(next);
          next = endOf(span);
        }
        expect(next).toBe(to < from ? from : to);
      }),
    );
  });
});

describe('months', () => {
  test('are counted back over the turn of the year', () => {
    expect(monthsUntil('2026-02-10' as LocalDate, 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(dayNumber(endOf('2024-02'))).toBe(dayNumber('2024-03-01' as LocalDate));
  });
});
