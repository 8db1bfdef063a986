import { type Decision, isRejection, type Rejection, reject, type UnitCode } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isTownship, type Unit, type UnitKind } from '../authority/units.js';
import type { OrganisationFact } from './organisation.events.js';
import type { Organisation } from './organisation.state.js';

type Who = Pick<Occasion, 'by' | 'at'>;

const PARENTS: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  county: [],
  town: ['county'],
  subdistrict: ['county'],
  village: ['town', 'subdistrict'],
  community: ['town', 'subdistrict'],
  grid: ['village', 'community'],
  department: ['county'],
  agency: ['department'],
};

const misplaced = (unit: Unit, units: ReadonlyMap<UnitCode, Unit>): Rejection | undefined => {
  const parent = unit.parent === undefined ? undefined : units.get(unit.parent);
  const fits = unit.kind === 'county' ? unit.parent === undefined : parent && PARENTS[unit.kind].includes(parent.kind);
  if (!fits) return reject('unit.misplaced', { unit: unit.code });
  const seated = unit.seat === undefined ? unit.kind !== 'agency' : isTownship(units.get(unit.seat));
  return seated ? undefined : reject('unit.needs-a-seat', { unit: unit.code });
};

const secondCounty = (unit: Unit, units: ReadonlyMap<UnitCode, Unit>): Rejection | undefined => {
  const county = [...units.values()].find(({ kind }) => kind === 'county');
  return unit.kind === 'county' && county !== undefined
    ? reject('unit.second-county', { unit: unit.code, county: county.code })
    : undefined;
};

const alike = (one: Unit, other: Unit): boolean =>
  one.name === other.name && one.kind === other.kind && one.parent === other.parent && one.seat === other.seat;

export const foundUnits = (
  wanted: readonly Unit[],
  organisation: Organisation,
  { by, at }: Who,
): Decision<OrganisationFact> => {
  const units = new Map(organisation.units);
  const facts: OrganisationFact[] = [];
  for (const { closed: _, ...unit } of wanted) {
    const known = units.get(unit.code);
    if (known !== undefined && alike(known, unit)) continue;
    if (known !== undefined) return reject('unit.code-taken', { unit: unit.code });
    const refusal = misplaced(unit, units) ?? secondCounty(unit, units);
    if (refusal !== undefined) return refusal;
    units.set(unit.code, unit);
    facts.push({ type: 'UnitFounded', data: { ...unit, by: by.id, at } });
  }
  return facts;
};

const known = (code: UnitCode, { units }: Organisation): Unit | Rejection =>
  units.get(code) ?? reject('unit.unknown', { unit: code });

export const renameUnit = (
  code: UnitCode,
  name: string,
  organisation: Organisation,
  { by, at }: Who,
): Decision<OrganisationFact> => {
  const unit = known(code, organisation);
  if (isRejection(unit)) return unit;
  return unit.name === name ? [] : [{ type: 'UnitRenamed', data: { code, name, by: by.id, at } }];
};

/** Their officers could do nothing more, and nobody would see why. */
const staffed = (unit: UnitCode, { officers }: Organisation): Rejection | undefined => {
  const there = [...officers.values()].filter((officer) => officer.unit === unit).length;
  return there === 0 ? undefined : reject('unit.has-officers', { unit, officers: there });
};

export const closeUnit = (
  code: UnitCode,
  reason: string,
  organisation: Organisation,
  { by, at }: Who,
): Decision<OrganisationFact> => {
  const unit = known(code, organisation);
  if (isRejection(unit)) return unit;
  if (unit.closed) return [];
  return staffed(code, organisation) ?? [{ type: 'UnitClosed', data: { code, reason, by: by.id, at } }];
};
