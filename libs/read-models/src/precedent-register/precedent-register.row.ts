import type { Basis, ListBasis } from '@app/domain';
import type { CallId, Instant, MeetingId, OfficerId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per ruling: what it said, and on what. */
export interface PrecedentRegisterRow {
  readonly ruling: string;
  readonly call: CallId;
  readonly round: number;
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  /** The item that it rests on. */
  readonly list_item: ListBasis | null;
  readonly meeting: MeetingId;
  readonly lead: UnitCode;
  readonly cooperating: readonly UnitCode[];
  readonly basis: Basis;
  readonly legal_basis: string;
  readonly reasons: string;
  readonly bears: UnitCode;
  readonly overrules: readonly string[];
  readonly draft: string | null;
  readonly issued_at: Instant;
  readonly issued_by: OfficerId;
  /** Null until the call has told. */
  readonly effect: 'taken' | 'none' | null;
  readonly because: string | null;
  readonly published_at: Instant | null;
  readonly revision: number;
  readonly position: string;
}

export const PRECEDENT_REGISTER: Table = {
  name: 'precedent_register',
  columns: {
    ruling: 'text',
    call: 'text',
    round: 'integer',
    number: 'text',
    subject: 'text',
    matter: 'text',
    list_item: 'jsonb',
    meeting: 'text',
    lead: 'text',
    cooperating: 'text[]',
    basis: 'jsonb',
    legal_basis: 'text',
    reasons: 'text',
    bears: 'text',
    overrules: 'text[]',
    draft: 'text',
    issued_at: 'timestamptz',
    issued_by: 'text',
    effect: 'text',
    because: 'text',
    published_at: 'timestamptz',
    revision: 'integer',
    position: 'text',
  },
  key: ['ruling'],
  indexes: ['(issued_at, ruling)', '(call)', 'using gin (overrules)'],
};

export const precedentRegisterRows = rowSchema<PrecedentRegisterRow>(PRECEDENT_REGISTER);
