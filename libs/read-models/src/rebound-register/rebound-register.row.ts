import type { Deadline, Evidence, ReboundSource, ReboundStanding } from '@app/domain';
import type { CallId, Instant, LocalDate, OfficerId, ReboundId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per report: which work of which department, its answer and its limit, and the finding. */
export interface ReboundRegisterRow {
  readonly rebound: ReboundId;
  readonly township: UnitCode;
  readonly proxy: boolean;
  readonly department: UnitCode;
  readonly work: string;
  readonly since: LocalDate;
  readonly source: ReboundSource['kind'];
  readonly source_number: string | null;
  readonly call: CallId | null;
  readonly evidence: readonly Evidence[];
  readonly reported_by: OfficerId;
  readonly reported_at: Instant;
  readonly answer_by: Deadline;
  readonly near: boolean;
  readonly missed: boolean;
  readonly standing: ReboundStanding;
  readonly answer: string | null;
  readonly answer_evidence: readonly Evidence[];
  readonly answered_by: OfficerId | null;
  readonly answered_at: Instant | null;
  /** Why it was found so, or withdrawn. */
  readonly reason: string | null;
  readonly settled_by: OfficerId | null;
  readonly settled_at: Instant | null;
  readonly revision: number;
  readonly position: string;
}

export const REBOUND_REGISTER: Table = {
  name: 'rebound_register',
  columns: {
    rebound: 'text',
    township: 'text',
    proxy: 'boolean',
    department: 'text',
    work: 'text',
    since: 'date',
    source: 'text',
    source_number: 'text',
    call: 'text',
    evidence: 'jsonb',
    reported_by: 'text',
    reported_at: 'timestamptz',
    answer_by: 'jsonb',
    near: 'boolean',
    missed: 'boolean',
    standing: 'text',
    answer: 'text',
    answer_evidence: 'jsonb',
    answered_by: 'text',
    answered_at: 'timestamptz',
    reason: 'text',
    settled_by: 'text',
    settled_at: 'timestamptz',
    revision: 'integer',
    position: 'text',
  },
  key: ['rebound'],
  indexes: [
    '(reported_at, rebound)',
    '(department, reported_at)',
    '(township, reported_at)',
    '(call) where call is not null',
    'using gin (evidence jsonb_path_ops)',
    'using gin (answer_evidence jsonb_path_ops)',
  ],
};

export const reboundRegisterRows = rowSchema<ReboundRegisterRow>(REBOUND_REGISTER);
