import type { Cause, Deadline, Evidence, StepKind, StepStanding } from '@app/domain';
import type { CallId, Instant, OfficerId, SlipId, StepId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per step of the ladder: which unit, why, whether it took note, its answer and what became of it. */
export interface SupervisionRegisterRow {
  /** Unit and step: `990123-shengtai/3`. */
  readonly id: string;
  readonly unit: UnitCode;
  readonly step: StepId;
  readonly kind: StepKind;
  readonly because: Cause;
  readonly call: CallId | null;
  readonly slip: SlipId | null;
  readonly ladder: number;
  readonly issued_by: OfficerId;
  readonly issued_at: Instant;
  /** The place in the log where it was issued: steps are numbered in this order. */
  readonly issued_position: string;
  readonly answer_by: Deadline | null;
  readonly tolerated_until: Deadline | null;
  /** While an answer is awaited. */
  readonly due_at: Instant | null;
  readonly near: boolean;
  readonly missed: boolean;
  readonly standing: StepStanding;
  readonly received_by: OfficerId | null;
  readonly received_at: Instant | null;
  readonly answer: string | null;
  readonly answer_evidence: readonly Evidence[];
  readonly answered_by: OfficerId | null;
  readonly answered_at: Instant | null;
  /** Why it was sent back last, or recalled; or the remark with which its answer was accepted. */
  readonly said: string | null;
  readonly said_by: OfficerId | null;
  readonly said_at: Instant | null;
  readonly revision: number;
  readonly position: string;
}

export const SUPERVISION_REGISTER: Table = {
  name: 'supervision_register',
  columns: {
    id: 'text',
    unit: 'text',
    step: 'text',
    kind: 'text',
    because: 'jsonb',
    call: 'text',
    slip: 'text',
    ladder: 'integer',
    issued_by: 'text',
    issued_at: 'timestamptz',
    issued_position: 'text',
    answer_by: 'jsonb',
    tolerated_until: 'jsonb',
    due_at: 'timestamptz',
    near: 'boolean',
    missed: 'boolean',
    standing: 'text',
    received_by: 'text',
    received_at: 'timestamptz',
    answer: 'text',
    answer_evidence: 'jsonb',
    answered_by: 'text',
    answered_at: 'timestamptz',
    said: 'text',
    said_by: 'text',
    said_at: 'timestamptz',
    revision: 'integer',
    position: 'text',
  },
  key: ['id'],
  indexes: [
    '(issued_at, id)',
    '(unit, issued_at)',
    '(due_at) where due_at is not null',
    '(call) where call is not null',
    'using gin (answer_evidence jsonb_path_ops)',
  ],
};

export const supervisionRegisterRows = rowSchema<SupervisionRegisterRow>(SUPERVISION_REGISTER);
