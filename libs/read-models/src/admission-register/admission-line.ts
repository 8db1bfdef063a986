import type { AdmissionStanding, Resources, Span } from '@app/domain';
import type { AdmissionId, Instant, LocalDate, OfficerId, UnitCode } from '@app/kernel';
import type { AdmissionRegisterRow, TownshipSaid } from './admission-register.row.js';

/** An application as the register shows it. */
export interface AdmissionLine {
  readonly admission: AdmissionId;
  readonly department: UnitCode;
  readonly what: string;
  readonly basis?: string;
  readonly period: Span;
  readonly resources: Resources;
  readonly townships: readonly UnitCode[];
  readonly answers: readonly TownshipSaid[];
  readonly standing: AdmissionStanding['is'];
  readonly appliedBy: OfficerId;
  readonly appliedAt: Instant;
  readonly decidedBy?: OfficerId;
  readonly decidedAt?: Instant;
  readonly reason?: string;
  readonly inForce?: Span;
  readonly endedOn?: LocalDate;
  readonly revision: number;
  readonly position: string;
}

const decisionIn = (row: AdmissionRegisterRow): Partial<AdmissionLine> => ({
  ...(row.decided_by !== null && { decidedBy: row.decided_by }),
  ...(row.decided_at !== null && { decidedAt: row.decided_at }),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.in_force_from !== null &&
    row.in_force_to !== null && { inForce: { from: row.in_force_from, to: row.in_force_to } }),
  ...(row.ended_on !== null && { endedOn: row.ended_on }),
});

export const admissionLine = (row: AdmissionRegisterRow): AdmissionLine => ({
  admission: row.admission,
  department: row.department,
  what: row.what,
  ...(row.basis !== null && { basis: row.basis }),
  period: { from: row.period_from, to: row.period_to },
  resources: { ...(row.money !== null && { money: row.money }), ...(row.people !== null && { people: row.people }) },
  townships: row.townships,
  answers: row.answers,
  standing: row.standing,
  appliedBy: row.applied_by,
  appliedAt: row.applied_at,
  ...decisionIn(row),
  revision: row.revision,
  position: row.position,
});
