import type { StoredEvent } from '@app/event-sourcing';
import type { Projection } from './projection.js';
import { type SheetProjection, sheetProjection } from './sheet-projection.js';

/** A paper with one row per key, e.g. one per call. */
export interface RowProjection<Row extends object>
  extends Omit<SheetProjection<Row>, 'sheetColumn' | 'sheet' | 'apply'> {
  /** The keys of the rows that an event touches: none, one or several. The table's key is one text or uuid column. */
  readonly key: (event: StoredEvent) => string | readonly string[] | undefined;
  /** The row after the event, undefined when it is gone, the same object when it did not change. Pure. */
  readonly apply: (row: Row | undefined, event: StoredEvent, key: string) => Row | undefined;
}

/** The common case of a projection: fold each row by itself. */
export const rowProjection = <Row extends object>({ key, apply, ...plan }: RowProjection<Row>): Projection =>
  sheetProjection<Row>({
    ...plan,
    sheetColumn: plan.table.key[0] as keyof Row & string,
    sheet: key,
    apply: (rows, event, sheet) => {
      const after = apply(rows[0], event, sheet);
      return after === rows[0] ? rows : after === undefined ? [] : [after];
    },
  });
