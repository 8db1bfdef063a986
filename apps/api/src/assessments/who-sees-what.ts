import {
  type Appeal,
  type Exclusion,
  isAny,
  isRating,
  isTownship,
  type LineInGroup,
  lineForDepartment,
  type Officer,
  type PublishedEdition,
  readingScope,
  type Units,
} from '@app/domain';
import { type Rejection, reject, type UnitCode } from '@app/kernel';

/** Those who decide see drafts, and every line with what it rests on. */
export const watches = (officer: Officer): boolean => isAny(officer, 'supervisor', 'assessor');

const seesEverything = (officer: Officer): boolean => readingScope(officer).is === 'everything';

/** Departments' lines as departments see them; a department its own, a township all of them; of townships' lines everybody the own. */
export const linesInGroups = (
  officer: Officer,
  editions: readonly PublishedEdition[],
  units: Units,
): readonly LineInGroup[] => {
  const lines = editions.at(-1)?.sheet.lines ?? [];
  const mine = (unit: UnitCode): boolean => unit === officer.unit || seesEverything(officer);
  const wanted = lines.filter(
    ({ unit, side }) => mine(unit) || (side === 'department' && isTownship(units(officer.unit))),
  );
  return wanted.flatMap(({ unit }) => lineForDepartment(unit, editions) ?? []);
};

export const theirs =
  (officer: Officer) =>
  ({ unit }: Pick<Exclusion | Appeal, 'unit'>): boolean =>
    watches(officer) || unit === officer.unit;

/** Why an officer may not open a mark to its slips. */
export const mayNotOpen = (officer: Officer, unit: UnitCode, measure: string, units: Units): Rejection | undefined => {
  if (watches(officer)) return undefined;
  if (unit !== officer.unit) return reject('assessment.not-yours');
  return isRating(measure) && !isTownship(units(unit)) ? reject('assessment.ratings-in-groups') : undefined;
};
