import type { ToldSlip } from '@app/domain';
import type { CallId, Instant, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per call: what the flags look at of each of its slips. */
export interface TrustSheetRow {
  readonly call: CallId;
  readonly number: string;
  readonly township: UnitCode;
  readonly units: readonly UnitCode[];
  /** The first and the last moment that a flag may look at; null: nothing yet. */
  readonly first_at: Instant | null;
  readonly last_at: Instant | null;
  readonly slips: readonly ToldSlip[];
  readonly revision: number;
  readonly position: string;
}

export const TRUST_SHEET: Table = {
  name: 'trust_sheet',
  columns: {
    call: 'text',
    number: 'text',
    township: 'text',
    units: 'text[]',
    first_at: 'timestamptz',
    last_at: 'timestamptz',
    slips: 'jsonb',
    revision: 'integer',
    position: 'text',
  },
  key: ['call'],
  indexes: ['(last_at) where last_at is not null', 'using gin (units)'],
};

export const trustSheetRows = rowSchema<TrustSheetRow>(TRUST_SHEET);
