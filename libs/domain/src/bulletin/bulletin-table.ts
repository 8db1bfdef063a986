import type { CallId, SlipId, UnitCode } from '@app/kernel';

/** A count, milliseconds of hours, a rate as text; null where there is nothing to divide. */
export type Cell = number | string | null;

/** A line of the table: its cells in the order of the shape’s columns that are counted. */
export interface BulletinRow {
  /** The unit, township or matter; `total` for the last line. */
  readonly row: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** A slip that a supervisor left out of the rates. */
export interface LeftOut {
  readonly call: CallId;
  readonly slip: SlipId;
  readonly unit: UnitCode;
  readonly reason: string;
  readonly approver: string;
}

export interface BulletinTable {
  readonly rows: readonly BulletinRow[];
  /** Counted by itself, not added up. */
  readonly total: BulletinRow;
  readonly leftOut: readonly LeftOut[];
}

export const TOTAL = 'total';
