import type { CaseStanding } from '@app/domain';
import type { CallId, Instant, OfficerId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per typical case: its words, whom it thanks, and whether it is still shown. */
export interface CaseRegisterRow {
  readonly call: CallId;
  readonly edition: number;
  readonly title: string;
  readonly background: string;
  readonly done: string;
  readonly result: string;
  readonly lesson: string | null;
  readonly matter: string;
  readonly township: UnitCode;
  readonly lead: UnitCode | null;
  readonly cooperating: readonly UnitCode[];
  readonly closed_at: Instant;
  readonly published_at: Instant;
  readonly published_by: OfficerId;
  readonly standing: CaseStanding;
  readonly withdrawn_at: Instant | null;
  readonly withdrawn_because: string | null;
  readonly revision: number;
  readonly position: string;
}

export const CASE_REGISTER: Table = {
  name: 'case_register',
  columns: {
    call: 'text',
    edition: 'integer',
    title: 'text',
    background: 'text',
    done: 'text',
    result: 'text',
    lesson: 'text',
    matter: 'text',
    township: 'text',
    lead: 'text',
    cooperating: 'text[]',
    closed_at: 'timestamptz',
    published_at: 'timestamptz',
    published_by: 'text',
    standing: 'text',
    withdrawn_at: 'timestamptz',
    withdrawn_because: 'text',
    revision: 'integer',
    position: 'text',
  },
  key: ['call'],
  indexes: ['(published_at, call)', '(matter, published_at)'],
};

export const caseRegisterRows = rowSchema<CaseRegisterRow>(CASE_REGISTER);
