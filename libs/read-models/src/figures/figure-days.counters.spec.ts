import { figuresOf, measuresWith, type SlipLife } from '@app/domain';
import { dispatched, excluded, fedBack, on, raised, unit } from '@app/testing';
import fc from 'fast-check';
import { anyCall } from '../test-kit/any-call.js';
import { folded } from '../test-kit/stored.js';
import { figureDays } from './figure-days.counters.js';
import { AMOUNTS, columnOf, FIGURE_DAYS } from './figure-days.row.js';
import { slipLivesAfter } from './slip-lives.projection.js';
import type { SlipLivesRow } from './slip-lives.row.js';

const sharesOf = (...facts: Parameters<typeof folded>[1][]) =>
  figureDays.count(folded(slipLivesAfter, ...facts) as SlipLivesRow);

const figuresAsMarked = (life: SlipLife) =>
  figuresOf([life], {
    by: 'county',
    asOf: { at: life.marks.at(-1)?.at ?? on('03-01 00:00') },
    timeZone: 'Asia/Shanghai',
  });

describe('the sums by day', () => {
  test('count a slip on the day of its dispatch and on the days its limits fall due', () => {
    const shares = sharesOf(raised(), dispatched(), fedBack());
    expect(shares.map(({ span }) => span).sort()).toEqual(['2026-03-02', '2026-03-04', '2026-03-09']);
    expect(shares.find(({ span }) => span === '2026-03-02')).toMatchObject({
      unit: unit.market,
      township: unit.town,
      completion_rate_of_dispatched_claimed: 1,
      completion_rate_of_dispatched_met: 1,
      return_rate_of_dispatched_claimed: 1,
    });
  });

  test('count what is excluded apart', () => {
    const shares = sharesOf(raised(), dispatched(), fedBack(), excluded());
    expect(shares.find(({ span }) => span === '2026-03-09')).toEqual({
      unit: unit.market,
      township: unit.town,
      span: '2026-03-09',
      ...Object.fromEntries(
        ['all_due', 'closed_plus_overdue', 'closed'].flatMap((formula) => [
          [`on_time_rate_${formula}_claimed_excluded`, 1],
          [`on_time_rate_${formula}_met_excluded`, 1],
        ]),
      ),
      closure_rate_closed_of_due_claimed_excluded: 1,
    });
  });

  test('have a column for every amount of every measure', () => {
    expect(Object.keys(FIGURE_DAYS.columns)).toHaveLength(3 + AMOUNTS.length * measuresWith().length);
  });

  test('add up to the figures, whatever happens to a call', () => {
    fc.assert(
      fc.property(anyCall, (facts) => {
        for (const life of folded(slipLivesAfter, ...facts)?.life.slips ?? []) {
          const shares = figureDays.count({ life: { slips: [life] } } as never);
          const sum = (column: string) => shares.reduce((total, share) => total + Number(share[column] ?? 0), 0);
          for (const figure of figuresAsMarked(life)) {
            expect(sum(columnOf(figure, 'met'))).toBe(figure.numerator);
            expect(sum(columnOf(figure, 'claimed'))).toBe(figure.denominator);
            expect(sum(columnOf(figure, 'claimed_excluded'))).toBe(figure.excluded);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
