import type { Instant, OfficerId, UnitCode } from '@app/kernel';
import type { Officer } from '../authority/officer.js';
import type { Unit, Units } from '../authority/units.js';
import type { OrganisationFact } from './organisation.events.js';

/** The county's units and officers, as they stand; one stream, `organisation-county`. */
export interface Organisation {
  readonly units: ReadonlyMap<UnitCode, Unit>;
  readonly officers: ReadonlyMap<OfficerId, Officer>;
  /** Of each officer: a password of before is nobody’s. */
  readonly enrolledAt: ReadonlyMap<OfficerId, Instant>;
}

export const ORGANISATION_STREAM = 'organisation-county';

export const NOBODY: Organisation = { units: new Map(), officers: new Map(), enrolledAt: new Map() };

export const unitsOf =
  ({ units }: Organisation): Units =>
  (code) =>
    units.get(code);

const withUnit = (organisation: Organisation, unit: Unit): Organisation => ({
  ...organisation,
  units: new Map(organisation.units).set(unit.code, unit),
});

const changed = (organisation: Organisation, code: UnitCode, change: Partial<Unit>): Organisation => {
  const unit = organisation.units.get(code);
  return unit === undefined ? organisation : withUnit(organisation, { ...unit, ...change });
};

const withOfficer = (organisation: Organisation, officer: Officer): Organisation => ({
  ...organisation,
  officers: new Map(organisation.officers).set(officer.id, officer),
});

const without = (organisation: Organisation, officer: OfficerId): Organisation => ({
  ...organisation,
  officers: new Map([...organisation.officers].filter(([id]) => id !== officer)),
});

export const evolveOrganisation = (organisation: Organisation, fact: OrganisationFact): Organisation => {
  switch (fact.type) {
    case 'UnitFounded': {
      const { by: _, at: __, ...unit } = fact.data;
      return withUnit(organisation, unit);
    }
    case 'UnitRenamed':
      return changed(organisation, fact.data.code, { name: fact.data.name });
    case 'UnitClosed':
      return changed(organisation, fact.data.code, { closed: true });
    case 'OfficerEnrolled': {
      const { officer, at } = fact.data;
      const enrolledAt = new Map(organisation.enrolledAt).set(officer.id, at);
      return withOfficer({ ...organisation, enrolledAt }, officer);
    }
    case 'OfficerReassigned':
      return withOfficer(organisation, fact.data.officer);
    case 'OfficerDismissed':
      return without(organisation, fact.data.officer);
  }
};
