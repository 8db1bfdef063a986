import { type Decision, type OfficerId, type Rejection, reject, type UnitCode } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny, type Officer } from '../authority/officer.js';
import { isTownship, type Unit, type UnitKind } from '../authority/units.js';
import type { OrganisationFact } from './organisation.events.js';
import type { Organisation } from './organisation.state.js';

export type OrganisationCommand =
  | { readonly act: 'foundUnits'; readonly units: readonly Unit[] }
  | { readonly act: 'renameUnit'; readonly code: UnitCode; readonly name: string }
  | { readonly act: 'closeUnit'; readonly code: UnitCode; readonly reason: string }
  | { readonly act: 'enrolOfficers'; readonly officers: readonly Officer[] }
  | { readonly act: 'reassignOfficer'; readonly officer: Officer }
  | { readonly act: 'dismissOfficer'; readonly officer: OfficerId; readonly reason: string };

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

const alike = (one: Unit, other: Unit): boolean =>
  one.name === other.name && one.kind === other.kind && one.parent === other.parent && one.seat === other.seat;

const foundUnits = (
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
    const refusal = misplaced(unit, units);
    if (refusal !== undefined) return refusal;
    units.set(unit.code, unit);
    facts.push({ type: 'UnitFounded', data: { ...unit, by: by.id, at } });
  }
  return facts;
};

const known = (code: UnitCode, { units }: Organisation): Unit | Rejection =>
  units.get(code) ?? reject('unit.unknown', { unit: code });

const same = (one: Officer, other: Officer): boolean =>
  one.name === other.name && one.unit === other.unit && one.roles.toSorted().join() === other.roles.toSorted().join();

const homeless = (officer: Officer, { units }: Organisation): Rejection | undefined =>
  units.has(officer.unit) && !units.get(officer.unit)?.closed
    ? undefined
    : reject('unit.unknown', { unit: officer.unit });

/** `system` is the clock and the reactions, and no person is ever it. */
const unfit = (officer: Officer, organisation: Organisation): Rejection | undefined =>
  officer.roles.includes('system')
    ? reject('officer.is-no-system', { officer: officer.id })
    : homeless(officer, organisation);

const enrolOfficers = (
  wanted: readonly Officer[],
  organisation: Organisation,
  { by, at }: Who,
): Decision<OrganisationFact> => {
  const facts: OrganisationFact[] = [];
  for (const officer of wanted) {
    const enrolled = organisation.officers.get(officer.id);
    if (enrolled !== undefined && same(enrolled, officer)) continue;
    const refusal =
      enrolled === undefined ? unfit(officer, organisation) : reject('officer.id-taken', { officer: officer.id });
    if (refusal !== undefined) return refusal;
    facts.push({ type: 'OfficerEnrolled', data: { officer, by: by.id, at } });
  }
  return facts;
};

const reassignOfficer = (officer: Officer, organisation: Organisation, { by, at }: Who): Decision<OrganisationFact> => {
  const enrolled = organisation.officers.get(officer.id);
  if (enrolled === undefined) return reject('officer.unknown', { officer: officer.id });
  if (same(enrolled, officer)) return [];
  return unfit(officer, organisation) ?? [{ type: 'OfficerReassigned', data: { officer, by: by.id, at } }];
};

const decide = (command: OrganisationCommand, organisation: Organisation, who: Who): Decision<OrganisationFact> => {
  const { at } = who;
  const by = who.by.id;
  switch (command.act) {
    case 'foundUnits':
      return foundUnits(command.units, organisation, who);
    case 'renameUnit': {
      const unit = known(command.code, organisation);
      if ('rejected' in unit) return unit;
      return unit.name === command.name
        ? []
        : [{ type: 'UnitRenamed', data: { code: command.code, name: command.name, by, at } }];
    }
    case 'closeUnit': {
      const unit = known(command.code, organisation);
      if ('rejected' in unit) return unit;
      return unit.closed ? [] : [{ type: 'UnitClosed', data: { code: command.code, reason: command.reason, by, at } }];
    }
    case 'enrolOfficers':
      return enrolOfficers(command.officers, organisation, who);
    case 'reassignOfficer':
      return reassignOfficer(command.officer, organisation, who);
    case 'dismissOfficer':
      return organisation.officers.has(command.officer)
        ? [{ type: 'OfficerDismissed', data: { officer: command.officer, reason: command.reason, by, at } }]
        : [];
  }
};

/** Units and officers are the admin's; every refusal names the unit or the officer. */
export const decideOrganisation =
  (command: OrganisationCommand, who: Who) =>
  (organisation: Organisation): Decision<OrganisationFact> =>
    isAny(who.by, 'admin', 'system')
      ? decide(command, organisation, who)
      : reject('officer.lacks-role', { needs: 'admin' });
