import { type CallId, instant, plusMs, type SlipId, type UnitCode } from '@app/kernel';
import { IN_APRIL, SCHEME, unit, unitsWith } from '@app/testing';
import fc from 'fast-check';
import type { Unit } from '../authority/units.js';
import type { SlipLife } from '../measures/life.js';
import type { Mark, MarkWords } from '../measures/mark.js';
import { percent } from '../measures/rate.js';
import type { Assessing } from './marking.js';
import { componentsOf, SIDES } from './scheme.js';
import type { Exclusion } from './sheet.js';
import { sheetTally, slipsBehindMark } from './sheet-of.js';

const county = new Map(
  Object.values(unit)
    .map((code) => unitsWith()(code) as Unit)
    .map((one) => [one.code, one]),
);
const period = { from: instant('2025-12-31T16:00:00.000Z'), to: instant('2026-03-31T16:00:00.000Z') };
const assessing = (exclusions: readonly Exclusion[] = []): Assessing => ({
  scheme: { ...SCHEME, minimum: 10 },
  period,
  asOf: { at: IN_APRIL },
  exclusions,
});

const DAY = 86_400_000;
const lives: fc.Arbitrary<readonly SlipLife[]> = fc
  .array(
    fc.record({
      unit: fc.constantFrom(unit.market, unit.environment),
      township: fc.constantFrom(unit.town, unit.subdistrict),
      day: fc.integer({ min: -10, max: 110 }),
      rating: fc.constantFrom('satisfied' as const, 'basically-satisfied' as const, 'dissatisfied' as const),
      yes: fc.boolean(),
      excluded: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
      ends: fc.integer({ min: 2, max: 7 }),
    }),
    { maxLength: 45, size: 'max' },
  )
  .map((told) =>
    told.map(({ unit: to, township, day, rating, yes, excluded, ends }, nth): SlipLife => {
      const at = plusMs(period.from, day * DAY);
      const closeBy = plusMs(at, 5 * DAY);
      const steps: readonly MarkWords[] = [
        { what: 'dispatched', respondBy: plusMs(at, 2 * DAY), closeBy },
        { what: 'responded' },
        { what: 'completed' },
        { what: 'closed', solved: yes },
        { what: 'rated', rating },
        { what: 'served', rating, solved: yes },
        { what: 'quality marked', accurate: yes, complete: true, inScope: rating !== 'dissatisfied' },
      ];
      const marks: readonly MarkWords[] = [
        { what: 'raised' },
        ...steps.slice(0, ends),
        ...(excluded ? [{ what: 'excluded', reason: '台风', approver: '县领导' } as const] : []),
      ];
      return {
        call: `c${nth}` as CallId,
        slip: '1' as SlipId,
        unit: to,
        township,
        matter: '油烟',
        part: 'lead',
        urgency: 'ordinary',
        marks: marks.map((words, step): Mark => ({ ...words, at: plusMs(at, step * 3_600_000), position: `${step}` })),
      };
    }),
  );

const sheetOf = (all: readonly SlipLife[], exclusions: readonly Exclusion[] = []) => {
  const tally = sheetTally(assessing(exclusions), county);
  for (const life of all) tally.add(life);
  return tally.sheet();
};

describe('a result sheet', () => {
  test('gives no rank, no score and no rate that rests on fewer than ten slips: only the counts', () => {
    fc.assert(
      fc.property(lives, (all) => {
        for (const { marks, rank, score, points } of sheetOf(all).lines) {
          for (const { denominator, rate } of marks) expect(rate === null).toBe(denominator < 10);
          const few = marks.some(({ weight, denominator }) => weight > 0 && denominator < 10);
          expect([rank === null, score === null]).toEqual([few, few]);
          if (few) expect(points).toBeNull();
        }
      }),
    );
  });

  test('opens each mark to its slips: the same filter, the same count', () => {
    const exclusion = {
      unit: unit.market,
      call: 'c0' as CallId,
      slip: '1' as SlipId,
      reason: '申诉成立',
      approver: '县领导',
    };
    fc.assert(
      fc.property(lives, fc.constantFrom([], [exclusion]), (all, exclusions) => {
        for (const { unit: code, side, marks } of sheetOf(all, exclusions).lines)
          for (const component of componentsOf(SCHEME, side)) {
            const behind = all.flatMap(slipsBehindMark(assessing(exclusions), code, component));
            const counted = behind.filter((one) => one.exclusion === undefined);
            const mark = marks.find((one) => one.measure === component.measure && one.formula === component.formula);
            expect([counted.filter(({ met }) => met).length, counted.length, behind.length - counted.length]).toEqual([
              mark?.numerator,
              mark?.denominator,
              mark?.excluded,
            ]);
          }
      }),
    );
  });

  test('scores by weight and ranks by score, the same printed score being the same rank', () => {
    fc.assert(
      fc.property(lives, (all) => {
        const { lines } = sheetOf(all);
        for (const side of SIDES) {
          const own = lines.filter((line) => line.side === side && line.score !== null);
          for (const { score, marks, rank } of own) {
            const exact = marks.reduce(
              (sum, { weight, numerator, denominator }) =>
                sum + (weight === 0 ? 0 : (weight * numerator) / denominator),
              0,
            );
            expect(Math.abs(Number(score) - exact)).toBeLessThanOrEqual(0.005 + 1e-9);
            expect(rank).toBe(1 + own.filter((other) => Number(other.score) > Number(score)).length);
          }
        }
      }),
    );
  });

  test('has a line for every township, department and agency, and lists what was left out once, with reason and approver', () => {
    const { lines } = sheetOf([]);
    expect(lines.filter(({ side }) => side === 'township').map(({ unit: code }) => code)).toEqual([
      unit.subdistrict,
      unit.town,
    ]);
    fc.assert(
      fc.property(lives, (all) => {
        const { exclusions } = sheetOf(all);
        expect(new Set(exclusions.map((one) => JSON.stringify(one))).size).toBe(exclusions.length);
        expect(exclusions.every(({ reason, approver }) => reason !== '' && approver !== '')).toBe(true);
      }),
    );
  });
});

test('a third of the year is a third, to the hundredth', () => {
  expect(percent(1, 3)).toBe('33.33');
  const third = { ...assessing(), scheme: { ...SCHEME, share: { of: 1, in: 3 } } };
  const satisfied = (nth: number): SlipLife => ({
    call: `s${nth}` as CallId,
    slip: '1' as SlipId,
    unit: unit.market,
    township: unit.town as UnitCode,
    matter: '油烟',
    part: 'lead',
    urgency: 'ordinary',
    marks: (
      [
        { what: 'raised' },
        { what: 'dispatched', respondBy: plusMs(period.from, 9 * DAY), closeBy: plusMs(period.from, 9 * DAY) },
        { what: 'completed' },
        { what: 'closed', solved: true },
        { what: 'rated', rating: 'satisfied' },
      ] satisfies readonly MarkWords[]
    ).map((words, step): Mark => ({ ...words, at: plusMs(period.from, DAY + step), position: `${step}` })),
  });
  const tally = sheetTally(third, county);
  for (let nth = 0; nth < 10; nth += 1) tally.add(satisfied(nth));
  expect(tally.sheet().lines.find((line) => line.unit === unit.market)).toMatchObject({
    score: '100.00',
    points: '33.33',
    rank: 1,
  });
});
