import { isRating } from '../measures/measure.js';
import type { Scheme } from './scheme.js';
import type { ByTownship, Sheet, UnitLine, UnitMark } from './sheet.js';

/** A mark as its own department sees it: null while fewer townships than a group stand behind it. */
export interface MarkInGroup extends Omit<UnitMark, 'numerator' | 'denominator' | 'excluded' | 'byTownship'> {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly withheld: boolean;
}
export interface LineInGroup extends Omit<UnitLine, 'marks'> {
  readonly marks: readonly MarkInGroup[];
  /** The edition whose line it is: an older one while a newer would single a township out. */
  readonly edition: number;
}

/** What was published of a period, in order. */
export interface Edition {
  readonly edition: number;
  readonly sheet: Sheet;
}

const ratedBy = ({ byTownship = {} }: UnitMark): readonly string[] =>
  Object.entries(byTownship)
    .filter(([, { of }]) => of > 0)
    .map(([township]) => township);

const isWithheld = (mark: UnitMark, { group }: Scheme): boolean =>
  isRating(mark.measure) && ratedBy(mark).length < group;

const inGroup = (mark: UnitMark, scheme: Scheme): MarkInGroup => {
  const { byTownship: _, excluded: __, ...shown } = mark;
  return isWithheld(mark, scheme)
    ? { ...shown, numerator: null, denominator: null, rate: null, withheld: true }
    : { ...shown, withheld: false };
};

/** A score would tell a withheld mark by what is left of it, so it is withheld too. */
const lineInGroup = ({ marks, ...line }: UnitLine, { edition, sheet: { scheme } }: Edition): LineInGroup => {
  const shown = marks.map((mark) => inGroup(mark, scheme));
  const silent = shown.some(({ withheld, weight }) => withheld && weight > 0);
  return { ...line, ...(silent && { score: null, points: null, rank: null }), marks: shown, edition };
};

const changed = (one: ByTownship = {}, other: ByTownship = {}): number =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (township) => one[township]?.of !== other[township]?.of || one[township]?.met !== other[township]?.met,
  ).length;

/** What two lines differ in is itself a figure: of fewer townships than a group it is not shown. */
const singlesOut = (earlier: UnitLine, later: UnitLine, scheme: Scheme): boolean =>
  later.marks.some((mark) => {
    const before = earlier.marks.find(({ measure, formula }) => measure === mark.measure && formula === mark.formula);
    if (before === undefined || isWithheld(before, scheme) || isWithheld(mark, scheme)) return false;
    const many = changed(before.byTownship, mark.byTownship);
    return many > 0 && many < scheme.group;
  });

/** The line that a department sees after the editions so far: the newest that tells of no group too small, alone or against one it saw before. */
export const lineForDepartment = (unit: string, editions: readonly Edition[]): LineInGroup | undefined => {
  const shown: { readonly line: UnitLine; readonly edition: Edition }[] = [];
  for (const edition of editions) {
    const line = edition.sheet.lines.find((one) => one.unit === unit);
    if (line === undefined) continue;
    if (shown.some((before) => singlesOut(before.line, line, edition.sheet.scheme))) continue;
    shown.push({ line, edition });
  }
  const last = shown.at(-1);
  return last && lineInGroup(last.line, last.edition);
};
