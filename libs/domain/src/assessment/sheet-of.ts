import type { UnitCode } from '@app/kernel';
import { isTownship, mayBeCalled, type Unit } from '../authority/units.js';
import type { SlipLife } from '../measures/life.js';
import { isRating } from '../measures/measure.js';
import { percent } from '../measures/rate.js';
import { type Assessing, type MarkedSlip, marksOf, measureOf } from './marking.js';
import { type Component, componentsOf, SIDES, type Side } from './scheme.js';
import { ranked, scoreOf } from './scoring.js';
import type { Exclusion, Sheet, UnitLine, UnitMark } from './sheet.js';

interface Count {
  met: number;
  of: number;
  excluded: number;
  readonly byTownship: Map<UnitCode, { met: number; of: number }>;
}

const keyOf = (unit: UnitCode, { measure, formula }: Component): string => `${unit} ${measure} ${formula}`;
const nothing = (): Count => ({ met: 0, of: 0, excluded: 0, byTownship: new Map() });

const counted = (count: Count, { met, exclusion, life: { township } }: MarkedSlip): void => {
  if (exclusion !== undefined) {
    count.excluded += 1;
    return;
  }
  const own = count.byTownship.get(township) ?? { met: 0, of: 0 };
  for (const sums of [count, own]) {
    sums.of += 1;
    if (met) sums.met += 1;
  }
  count.byTownship.set(township, own);
};

const sorted = (counts: Count['byTownship']) =>
  Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Below the minimum there is no rate, only the counts. */
const unitMark = (component: Component, { met, of, excluded, byTownship }: Count, minimum: number): UnitMark => ({
  ...component,
  definition: measureOf(component).version,
  numerator: met,
  denominator: of,
  rate: of < minimum ? null : percent(met, of),
  excluded,
  ...(isRating(component.measure) && { byTownship: sorted(byTownship) }),
});

/** Counts slips one by one and gives the result sheet; feed it every life once. */
export interface SheetTally {
  add(life: SlipLife): void;
  sheet(): Pick<Sheet, 'lines' | 'exclusions'>;
}

const sideOf = (unit: Unit): Side | undefined => {
  if (isTownship(unit)) return 'township';
  return mayBeCalled(unit) ? 'department' : undefined;
};

/** A tally for a period: a line for every unit that is assessed, whether or not a slip of it counts. */
export const sheetTally = (assessing: Assessing, county: ReadonlyMap<UnitCode, Unit>): SheetTally => {
  const { scheme } = assessing;
  const marks = marksOf(assessing);
  const counts = new Map<string, Count>();
  const exclusions = new Map<string, Exclusion>();
  const lineOf = (unit: Unit, side: Side): UnitLine => {
    const own = componentsOf(scheme, side).map((component) =>
      unitMark(component, counts.get(keyOf(unit.code, component)) ?? nothing(), scheme.minimum),
    );
    const { score, points } = scoreOf(own, scheme);
    return {
      unit: unit.code,
      name: unit.name,
      side,
      marks: own,
      score,
      points: side === 'department' ? points : null,
      rank: null,
    };
  };
  const linesOn = (side: Side): readonly UnitLine[] =>
    ranked(
      [...county.values()]
        .filter((unit) => sideOf(unit) === side)
        .sort((one, other) => (one.code < other.code ? -1 : 1))
        .map((unit) => lineOf(unit, side)),
    );
  return {
    add: (life) => {
      const { marked, exclusions: found } = marks(life);
      for (const one of marked) {
        const key = keyOf(one.unit, one.component);
        const count = counts.get(key) ?? nothing();
        counted(count, one);
        counts.set(key, count);
      }
      for (const one of found) exclusions.set(JSON.stringify(one), one);
    },
    sheet: () => ({ lines: SIDES.flatMap(linesOn), exclusions: [...exclusions.values()].sort(byKey) }),
  };
};

const byKey = (one: Exclusion, other: Exclusion): number =>
  JSON.stringify([one.unit, one.call, one.slip]) < JSON.stringify([other.unit, other.call, other.slip]) ? -1 : 1;

/** Every slip behind one mark of one unit, the excluded ones among them: as many as the mark counts. */
export const slipsBehindMark = (
  assessing: Assessing,
  unit: UnitCode,
  wanted: Pick<Component, 'measure' | 'formula'>,
) => {
  const marks = marksOf(assessing);
  return (life: SlipLife): readonly MarkedSlip[] =>
    marks(life).marked.filter(
      (one) =>
        one.unit === unit && one.component.measure === wanted.measure && one.component.formula === wanted.formula,
    );
};
