import type { BulletinPeriod } from '@app/domain';
import type { Instant, LocalDate, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per bulletin: its newest edition, and the draft if there is one. */
export interface BulletinRegisterRow {
  readonly bulletin: string;
  readonly shape: string;
  readonly shape_name: string;
  readonly period_kind: BulletinPeriod['kind'];
  readonly period_from: LocalDate;
  readonly period_to: LocalDate;
  readonly unit: UnitCode | null;
  readonly township: UnitCode | null;
  /** The edition that is drafted. */
  readonly draft: number | null;
  readonly drafted_at: Instant | null;
  /** The newest that is out. */
  readonly edition: number | null;
  readonly number: string | null;
  readonly sha256: string | null;
  readonly published_at: Instant | null;
}

export const BULLETIN_REGISTER: Table = {
  name: 'bulletin_register',
  columns: {
    bulletin: 'text',
    shape: 'text',
    shape_name: 'text',
    period_kind: 'text',
    period_from: 'text',
    period_to: 'text',
    unit: 'text',
    township: 'text',
    draft: 'integer',
    drafted_at: 'timestamptz',
    edition: 'integer',
    number: 'text',
    sha256: 'text',
    published_at: 'timestamptz',
  },
  key: ['bulletin'],
  indexes: ['(period_to, bulletin)'],
};

export const bulletinRegisterRows = rowSchema<BulletinRegisterRow>(BULLETIN_REGISTER);
