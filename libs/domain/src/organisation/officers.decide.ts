import { type Decision, type OfficerId, reject } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import type { Officer } from '../authority/officer.js';
import { anAdminStays, unfit } from './officers.rules.js';
import type { OrganisationFact } from './organisation.events.js';
import type { Organisation } from './organisation.state.js';

type Who = Pick<Occasion, 'by' | 'at'>;

const samePost = (one: Officer, other: Officer): boolean =>
  one.unit === other.unit && one.roles.toSorted().join() === other.roles.toSorted().join();

const same = (one: Officer, other: Officer): boolean => one.name === other.name && samePost(one, other);

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
      enrolled === undefined
        ? unfit({ officer, by }, organisation)
        : reject('officer.id-taken', { officer: officer.id });
    if (refusal !== undefined) return refusal;
    facts.push({ type: 'OfficerEnrolled', data: { officer, by: by.id, at } });
  }
  return facts;
};

/** What becomes different; the rest stays as it is at the moment of the decision. */
export type OfficerChange = Partial<Omit<Officer, 'id'>>;

export const reassignOfficer = (
  id: OfficerId,
  change: OfficerChange,
  organisation: Organisation,
  { by, at }: Who,
): Decision<OrganisationFact> => {
  const before = organisation.officers.get(id);
  if (before === undefined) return reject('officer.unknown', { officer: id });
  const officer = { ...before, ...change };
  if (same(before, officer)) return [];
  const refusal = samePost(before, officer) ? undefined : unfit({ officer, before, by }, organisation);
  return refusal ?? [{ type: 'OfficerReassigned', data: { officer, by: by.id, at } }];
};

export const dismissOfficer = (
  officer: OfficerId,
  reason: string,
  organisation: Organisation,
  { by, at }: Who,
): Decision<OrganisationFact> => {
  const leaving = organisation.officers.get(officer);
  if (leaving === undefined) return [];
  return (
    anAdminStays(leaving, organisation) ?? [{ type: 'OfficerDismissed', data: { officer, reason, by: by.id, at } }]
  );
};
