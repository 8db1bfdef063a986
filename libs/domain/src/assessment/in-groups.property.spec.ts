import type { UnitCode } from '@app/kernel';
import { SCHEME, sheetWith, unit } from '@app/testing';
import fc from 'fast-check';
import { percent } from '../measures/rate.js';
import { type Edition, type LineInGroup, lineForDepartment } from './in-groups.js';
import type { ByTownship, UnitLine, UnitMark } from './sheet.js';

const TOWNSHIPS = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇'];
const GROUP = 3;

const markOf = (byTownship: ByTownship): UnitMark => {
  const sums = Object.values(byTownship);
  const [numerator, denominator] = [sums.reduce((s, { met }) => s + met, 0), sums.reduce((s, { of }) => s + of, 0)];
  return {
    measure: 'SatisfactionRate',
    formula: 'of-rated',
    weight: 40,
    definition: 1,
    numerator,
    denominator,
    rate: percent(numerator, denominator),
    excluded: 0,
    byTownship,
  };
};

const editionOf = (byTownship: ByTownship, edition: number): Edition => {
  const line: UnitLine = {
    unit: unit.market,
    name: '市场监督管理局',
    side: 'department',
    marks: [markOf(byTownship)],
    score: '80.00',
    points: '24.00',
    rank: 1,
  };
  return { edition, sheet: sheetWith({ scheme: { ...SCHEME, version: 0, group: GROUP }, lines: [line] }) };
};

const counts = fc
  .record({ of: fc.integer({ min: 1, max: 4 }), met: fc.nat(4) })
  .map(({ of, met }) => ({ of, met: Math.min(of, met) }));
const ratings: fc.Arbitrary<ByTownship> = fc.dictionary(fc.constantFrom(...TOWNSHIPS), counts);
/** An edition, and later ones in each of which a few ratings were left out or came in. */
const histories = fc.tuple(ratings, fc.array(ratings, { maxLength: 4 })).map(([first, changes]) => {
  const counts: Record<string, { of: number; met: number }> = { ...first };
  const later = changes.map((change, nth) => editionOf({ ...Object.assign(counts, change) }, nth + 2));
  return [editionOf(first, 1), ...later];
});

const seenIn = (editions: readonly Edition[]): readonly LineInGroup[] =>
  editions.flatMap((_, nth) => lineForDepartment(unit.market, editions.slice(0, nth + 1)) ?? []);

const told = ({ edition }: LineInGroup, editions: readonly Edition[]): ByTownship =>
  editions[edition - 1]?.sheet.lines[0]?.marks[0]?.byTownship ?? {};
const isShown = ({ marks }: LineInGroup): boolean => marks[0]?.withheld === false;

describe('what a department sees', () => {
  test('rests on a group of townships, or is withheld with the score that would tell it', () => {
    fc.assert(
      fc.property(histories, (editions) => {
        for (const line of seenIn(editions)) {
          const raters = Object.keys(told(line, editions)).length;
          expect(isShown(line)).toBe(raters >= GROUP);
          if (isShown(line)) continue;
          expect(line.marks[0]).toMatchObject({ numerator: null, denominator: null, rate: null });
          expect([line.score, line.points, line.rank]).toEqual([null, null, null]);
        }
      }),
    );
  });

  test('singles no township out by the difference of any two editions either', () => {
    fc.assert(
      fc.property(histories, (editions) => {
        const shown = seenIn(editions).filter(isShown);
        for (const one of shown)
          for (const other of shown) {
            const [before, after] = [told(one, editions), told(other, editions)];
            const differing = TOWNSHIPS.filter(
              (township) =>
                before[township]?.of !== after[township]?.of || before[township]?.met !== after[township]?.met,
            );
            expect(differing.length === 0 || differing.length >= GROUP).toBe(true);
          }
      }),
      { numRuns: 500 },
    );
  });

  test('names no township, whatever is shown', () => {
    fc.assert(
      fc.property(histories, (editions) => {
        const text = JSON.stringify(seenIn(editions));
        expect(TOWNSHIPS.filter((township) => text.includes(township))).toEqual([]);
      }),
    );
  });

  test('canary: without the guard a second edition would tell one township’s rating', () => {
    const three = { 甲镇: { met: 1, of: 1 }, 乙镇: { met: 1, of: 1 }, 丙镇: { met: 0, of: 1 } };
    const corrected = { ...three, 丙镇: { met: 0, of: 2 } };
    const editions = [editionOf(three, 1), editionOf(corrected, 2)];
    expect(lineForDepartment(unit.market, editions)?.edition).toBe(1);
    expect(lineForDepartment(unit.market, editions.slice(1))?.marks[0]?.denominator).toBe(4);
  });
});

test('a unit that stands on no sheet sees none', () => {
  expect(lineForDepartment('NONE' as UnitCode, [editionOf({}, 1)])).toBeUndefined();
});
