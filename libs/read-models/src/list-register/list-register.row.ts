import type { ListKind } from '@app/domain';
import type { Instant, LocalDate, OfficerId } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per version of a list; version 0 is the list as it was founded. */
export interface ListRegisterRow {
  readonly list: string;
  readonly version: number;
  readonly name: string;
  readonly kind: ListKind;
  readonly effective_from: LocalDate | null;
  readonly published_at: Instant;
  readonly published_by: OfficerId;
  readonly revision: string | null;
  /** The codes of its items. */
  readonly codes: readonly string[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export const LIST_REGISTER: Table = {
  name: 'list_register',
  columns: {
    list: 'text',
    version: 'integer',
    name: 'text',
    kind: 'text',
    effective_from: 'text',
    published_at: 'timestamptz',
    published_by: 'text',
    revision: 'text',
    codes: 'text[]',
    added: 'integer',
    removed: 'integer',
    changed: 'integer',
  },
  key: ['list', 'version'],
};

export const listRegisterRows = rowSchema<ListRegisterRow>(LIST_REGISTER);
