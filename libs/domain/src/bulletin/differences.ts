import type { BulletinShape } from './bulletin-shape.js';
import { type BulletinRow, type BulletinTable, type Cell } from './bulletin-table.js';
import { cellColumns } from './table-of.js';

/** A cell that a new edition prints otherwise; null where there was no such line. */
export interface CellChanged {
  readonly row: string;
  readonly name: string;
  readonly column: string;
  readonly head: string;
  readonly was: Cell;
  readonly is: Cell;
}

const linesOf = ({ rows, total }: BulletinTable): ReadonlyMap<string, BulletinRow> =>
  new Map([...rows, total].map((line) => [line.row, line]));

/** What a table says otherwise than the one before it, cell by cell. */
export const cellsChanged = (
  shape: BulletinShape,
  before: BulletinTable,
  after: BulletinTable,
): readonly CellChanged[] => {
  const [old, now] = [linesOf(before), linesOf(after)];
  const rows = [...new Set([...now.keys(), ...old.keys()])];
  return rows.flatMap((row) =>
    cellColumns(shape).flatMap(({ key, head }, at): readonly CellChanged[] => {
      const was = old.get(row)?.cells[at] ?? null;
      const is = now.get(row)?.cells[at] ?? null;
      const name = (now.get(row) ?? old.get(row))?.name ?? row;
      const cameWithItsLine = (was ?? 0) === (is ?? 0) && !(old.has(row) && now.has(row));
      return was === is || cameWithItsLine ? [] : [{ row, name, column: key, head, was, is }];
    }),
  );
};
