import type { Fact, Instant, OfficerId, UnitCode } from '@app/kernel';
import type { Officer } from '../authority/officer.js';
import type { Unit } from '../authority/units.js';

interface By {
  readonly by: OfficerId;
  readonly at: Instant;
}

export type UnitFounded = Fact<'UnitFounded', By & Omit<Unit, 'closed'>>;
export type UnitRenamed = Fact<'UnitRenamed', By & { readonly code: UnitCode; readonly name: string }>;
export type UnitClosed = Fact<'UnitClosed', By & { readonly code: UnitCode; readonly reason: string }>;
export type OfficerEnrolled = Fact<'OfficerEnrolled', By & { readonly officer: Officer }>;
/** Another unit, other roles, or both. */
export type OfficerReassigned = Fact<'OfficerReassigned', By & { readonly officer: Officer }>;
export type OfficerDismissed = Fact<'OfficerDismissed', By & { readonly officer: OfficerId; readonly reason: string }>;

export type OrganisationFact =
  | UnitFounded
  | UnitRenamed
  | UnitClosed
  | OfficerEnrolled
  | OfficerReassigned
  | OfficerDismissed;
