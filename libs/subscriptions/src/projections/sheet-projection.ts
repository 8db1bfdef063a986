import { setImmediate as anotherTurn } from 'node:timers/promises';
import type { StoredEvent } from '@app/event-sourcing';
import type { PoolClient } from 'pg';
import { groupedBy } from '../grouped-by.js';
import { type Counters, countChanges } from './counters.js';
import { type Change, changesBetween, foldSheets, type Sheets } from './fold-sheets.js';
import type { Projection } from './projection.js';
import { addToRows, deleteRows, loadRows, upsertRows } from './rows.js';
import { keyOf, type Table } from './table.js';

/** Several rows that one fact may change together, e.g. the slips of a call. */
export interface SheetProjection<Row extends object> extends Omit<Projection, 'tables' | 'project'> {
  readonly table: Table;
  /** The text or uuid column that all rows of a sheet share. */
  readonly sheetColumn: keyof Row & string;
  /** The sheets that an event touches: none, one or several. */
  readonly sheet: (event: StoredEvent) => string | readonly string[] | undefined;
  /** All rows of the sheet after the event; a row that did not change is the same object. Pure. */
  readonly apply: (rows: readonly Row[], event: StoredEvent, sheet: string) => readonly Row[];
  /** Sums over all rows, kept as the rows change. */
  readonly counters?: Counters<Row> | readonly Counters<Row>[];
}

/** A projection that reads the rows a batch needs in one query, folds them in memory and writes them in one statement. */
export const sheetProjection = <Row extends object>(plan: SheetProjection<Row>): Projection => {
  const { sheetColumn: _, sheet, apply, table, counters = [], ...rest } = plan;
  const counted = [counters].flat() as readonly Counters<Row>[];
  const sheetsOf = (event: StoredEvent): readonly string[] => listed(sheet(event));
  return {
    ...rest,
    tables: [table, ...counted.map((counter) => counter.table)],
    project: async (events, client, nameOf) => {
      const names = new Set(events.flatMap(sheetsOf));
      if (names.size === 0) return;
      const before = await loadSheets(client, plan, nameOf(table), [...names]);
      const changes = changesBetween(before, foldSheets(before, events, sheetsOf, apply), (row) => keyOf(table, row));
      let writing = underWay(writeChanges(client, table, nameOf(table), changes));
      for (const counter of counted) {
        await anotherTurn(); // the database writes one table while the next is counted
        const shares = countChanges(counter, changes);
        await writing;
        writing = underWay(addToRows(client, counter.table, nameOf(counter.table), shares));
      }
      await writing;
    },
  };
};

/** What goes wrong is thrown where it is waited for. */
const underWay = (work: Promise<void>): Promise<void> => {
  work.catch(() => undefined);
  return work;
};

const listed = (sheets: string | readonly string[] | undefined): readonly string[] =>
  sheets === undefined ? [] : typeof sheets === 'string' ? [sheets] : sheets;

const loadSheets = async <Row extends object>(
  client: PoolClient,
  { table, sheetColumn }: SheetProjection<Row>,
  fullName: string,
  names: readonly string[],
): Promise<Sheets<Row>> => {
  const rows = await loadRows<Row>(client, table, fullName, sheetColumn, names);
  return groupedBy(rows, (row) => String(row[sheetColumn]));
};

const writeChanges = async <Row extends object>(
  client: PoolClient,
  table: Table,
  fullName: string,
  changes: readonly Change<Row>[],
): Promise<void> => {
  const gone = changes.flatMap(({ before, after }) => (before !== undefined && after === undefined ? [before] : []));
  await deleteRows(client, table, fullName, gone);
  const written = changes.flatMap(({ after }) => (after === undefined ? [] : [after]));
  await upsertRows(client, table, fullName, written);
};
