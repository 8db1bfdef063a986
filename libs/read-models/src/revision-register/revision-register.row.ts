import type { RevisionStanding } from '@app/domain';
import type { Instant, LocalDate, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per application for another wording of a list. */
export interface RevisionRegisterRow {
  readonly revision: string;
  readonly list: string;
  readonly item: string;
  readonly item_name: string;
  readonly change: 'put' | 'drop';
  readonly unit: UnitCode;
  readonly asked_at: Instant;
  readonly standing: RevisionStanding['is'];
  readonly effective_from: LocalDate | null;
  readonly version: number | null;
}

export const REVISION_REGISTER: Table = {
  name: 'revision_register',
  columns: {
    revision: 'text',
    list: 'text',
    item: 'text',
    item_name: 'text',
    change: 'text',
    unit: 'text',
    asked_at: 'timestamptz',
    standing: 'text',
    effective_from: 'text',
    version: 'integer',
  },
  key: ['revision'],
  indexes: ['(asked_at, revision)', '(standing, asked_at)'],
};

export const revisionRegisterRows = rowSchema<RevisionRegisterRow>(REVISION_REGISTER);
