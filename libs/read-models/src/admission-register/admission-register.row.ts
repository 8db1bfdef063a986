import type { AdmissionStanding } from '@app/domain';
import type { AdmissionId, Instant, LocalDate, OfficerId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** What a named township said last. */
export interface TownshipSaid {
  readonly township: UnitCode;
  readonly answer: 'consented' | 'objected';
  readonly reason?: string;
  readonly by: OfficerId;
  readonly at: Instant;
}

/** One line per application: what is asked, what the townships said, what was decided and when it is in force. */
export interface AdmissionRegisterRow {
  readonly admission: AdmissionId;
  readonly department: UnitCode;
  readonly what: string;
  readonly basis: string | null;
  readonly money: string | null;
  readonly people: string | null;
  readonly period_from: LocalDate;
  readonly period_to: LocalDate;
  readonly townships: readonly UnitCode[];
  readonly answers: readonly TownshipSaid[];
  readonly standing: AdmissionStanding['is'];
  readonly applied_by: OfficerId;
  readonly applied_at: Instant;
  /** Who admitted, refused or withdrew it. */
  readonly decided_by: OfficerId | null;
  readonly decided_at: Instant | null;
  /** Why it was refused, withdrawn or ended. */
  readonly reason: string | null;
  readonly in_force_from: LocalDate | null;
  readonly in_force_to: LocalDate | null;
  readonly ended_on: LocalDate | null;
  readonly revision: number;
  readonly position: string;
}

export const ADMISSION_REGISTER: Table = {
  name: 'admission_register',
  columns: {
    admission: 'text',
    department: 'text',
    what: 'text',
    basis: 'text',
    money: 'text',
    people: 'text',
    period_from: 'date',
    period_to: 'date',
    townships: 'text[]',
    answers: 'jsonb',
    standing: 'text',
    applied_by: 'text',
    applied_at: 'timestamptz',
    decided_by: 'text',
    decided_at: 'timestamptz',
    reason: 'text',
    in_force_from: 'date',
    in_force_to: 'date',
    ended_on: 'date',
    revision: 'integer',
    position: 'text',
  },
  key: ['admission'],
  indexes: ['(applied_at, admission)', '(in_force_to, in_force_from)', '(department)', 'using gin (townships)'],
};

export const admissionRegisterRows = rowSchema<AdmissionRegisterRow>(ADMISSION_REGISTER);
