import { type Decision, type OfficerId, reject, type UnitCode } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { isAny, type Officer } from '../authority/officer.js';
import type { Unit } from '../authority/units.js';
import { dismissOfficer, enrolOfficers, type OfficerChange, reassignOfficer } from './officers.decide.js';
import type { OrganisationFact } from './organisation.events.js';
import type { Organisation } from './organisation.state.js';
import { closeUnit, foundUnits, renameUnit } from './units.decide.js';

export type OrganisationCommand =
  | { readonly act: 'foundUnits'; readonly units: readonly Unit[] }
  | { readonly act: 'renameUnit'; readonly code: UnitCode; readonly name: string }
  | { readonly act: 'closeUnit'; readonly code: UnitCode; readonly reason: string }
  | { readonly act: 'enrolOfficers'; readonly officers: readonly Officer[] }
  | { readonly act: 'reassignOfficer'; readonly officer: OfficerId; readonly change: OfficerChange }
  | { readonly act: 'dismissOfficer'; readonly officer: OfficerId; readonly reason: string };

type Who = Pick<Occasion, 'by' | 'at'>;

const decide = (command: OrganisationCommand, organisation: Organisation, who: Who): Decision<OrganisationFact> => {
  switch (command.act) {
    case 'foundUnits':
      return foundUnits(command.units, organisation, who);
    case 'renameUnit':
      return renameUnit(command.code, command.name, organisation, who);
    case 'closeUnit':
      return closeUnit(command.code, command.reason, organisation, who);
    case 'enrolOfficers':
      return enrolOfficers(command.officers, organisation, who);
    case 'reassignOfficer':
      return reassignOfficer(command.officer, command.change, organisation, who);
    case 'dismissOfficer':
      return dismissOfficer(command.officer, command.reason, organisation, who);
  }
};

/** Units and officers are the admin's; every refusal names the unit or the officer. */
export const decideOrganisation =
  (command: OrganisationCommand, who: Who) =>
  (organisation: Organisation): Decision<OrganisationFact> =>
    isAny(who.by, 'admin', 'system')
      ? decide(command, organisation, who)
      : reject('officer.lacks-role', { needs: 'admin' });
