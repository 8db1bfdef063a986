import { type Decision, type OfficerId, type Rejection, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import type { Officer } from '../authority/officer.js';
import type { OrganisationFact } from './organisation.events.js';
import type { Organisation } from './organisation.state.js';

type Who = Pick<Occasion, 'by' | 'at'>;

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

export const enrolOfficers = (
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

export const reassignOfficer = (
  officer: Officer,
  organisation: Organisation,
  { by, at }: Who,
): Decision<OrganisationFact> => {
  const enrolled = organisation.officers.get(officer.id);
  if (enrolled === undefined) return reject('officer.unknown', { officer: officer.id });
  if (same(enrolled, officer)) return [];
  return unfit(officer, organisation) ?? [{ type: 'OfficerReassigned', data: { officer, by: by.id, at } }];
};

export const dismissOfficer = (
  officer: OfficerId,
  reason: string,
  { officers }: Organisation,
  { by, at }: Who,
): Decision<OrganisationFact> =>
  officers.has(officer) ? [{ type: 'OfficerDismissed', data: { officer, reason, by: by.id, at } }] : [];
