import { type Rejection, reject } from '@app/kernel';
import { isAny, type Officer, type Role } from '../authority/officer.js';
import type { UnitKind } from '../authority/units.js';
import type { Organisation } from './organisation.state.js';

/** Who is changed, into what, and by whom: the change that a rule judges. */
export interface Change {
  readonly officer: Officer;
  readonly before?: Officer | undefined;
  readonly by: Pick<Officer, 'id'>;
}

type OfficerRule = (change: Change, organisation: Organisation) => Rejection | undefined;

/** The kinds of unit where a role is held; a role that is not here is held anywhere. */
const HELD_IN: Partial<Record<Role, readonly UnitKind[]>> = {
  caller: ['town', 'subdistrict'],
  approver: ['town', 'subdistrict'],
  clerk: ['department', 'agency'],
  signer: ['department', 'agency'],
  agent: ['agency'],
};

/** `system` is the clock and the reactions, and no person is ever it. */
const nobodyIsTheSystem: OfficerRule = ({ officer }) =>
  isAny(officer, 'system') ? reject('officer.is-no-system', { officer: officer.id }) : undefined;

const theUnitIsOpen: OfficerRule = ({ officer: { unit } }, { units }) =>
  units.has(unit) && !units.get(unit)?.closed ? undefined : reject('unit.unknown', { unit });

const anAdminHasNoOtherRole: OfficerRule = ({ officer }) =>
  isAny(officer, 'admin') && officer.roles.length > 1
    ? reject('officer.admin-has-no-other-role', { officer: officer.id })
    : undefined;

const rolesFitTheUnit: OfficerRule = ({ officer: { roles, unit } }, { units }) => {
  const kind = units.get(unit)?.kind as UnitKind;
  const role = roles.find((one) => !(HELD_IN[one]?.includes(kind) ?? true));
  return role === undefined ? undefined : reject('officer.role-elsewhere', { role, unit });
};

const nobodyChangesTheirOwnRoles: OfficerRule = ({ officer, by }) =>
  officer.id === by.id ? reject('officer.not-ones-own-roles', { officer: officer.id }) : undefined;

/** Without one, nobody could enrol the next. */
export const anAdminStays = (leaving: Officer | undefined, { officers }: Organisation): Rejection | undefined =>
  leaving !== undefined &&
  isAny(leaving, 'admin') &&
  ![...officers.values()].some((other) => other.id !== leaving.id && isAny(other, 'admin'))
    ? reject('officer.last-admin', { officer: leaving.id })
    : undefined;

const aChangeLeavesAnAdmin: OfficerRule = ({ officer, before }, organisation) =>
  isAny(officer, 'admin') ? undefined : anAdminStays(before, organisation);

const RULES: readonly OfficerRule[] = [
  nobodyIsTheSystem,
  theUnitIsOpen,
  nobodyChangesTheirOwnRoles,
  anAdminHasNoOtherRole,
  rolesFitTheUnit,
  aChangeLeavesAnAdmin,
];

/** The first rule that an officer's unit and roles would break. */
export const unfit = (change: Change, organisation: Organisation): Rejection | undefined => {
  for (const rule of RULES) {
    const refusal = rule(change, organisation);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};
