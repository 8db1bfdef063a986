import type { UnitCode } from '@app/kernel';

export const UNIT_KINDS = [
  'county',
  'town',
  'subdistrict',
  'village',
  'community',
  'grid',
  'department',
  'agency',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface Unit {
  readonly code: UnitCode;
  readonly name: string;
  readonly kind: UnitKind;
  /** The unit it belongs to: a village to its town, an agency to its department. */
  readonly parent?: UnitCode;
  /** The township where a stationed agency sits. */
  readonly seat?: UnitCode;
  readonly closed?: true;
}

/** Looks a unit up by its code; what is closed is still found. */
export type Units = (code: UnitCode) => Unit | undefined;

export const isTownship = (unit: Unit | undefined): boolean => unit?.kind === 'town' || unit?.kind === 'subdistrict';

/** Departments and stationed agencies: those that a slip may be sent to. */
export const mayBeCalled = (unit: Unit | undefined): boolean =>
  (unit?.kind === 'department' || unit?.kind === 'agency') && !unit.closed;

/** True when the place is the township itself or lies in it, at any depth. */
export const liesIn = (place: UnitCode, township: UnitCode, units: Units): boolean => {
  for (let unit = units(place); unit !== undefined; unit = unit.parent === undefined ? undefined : units(unit.parent))
    if (unit.code === township) return true;
  return false;
};
