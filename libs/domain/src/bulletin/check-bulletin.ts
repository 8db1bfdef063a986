import type { BulletinColumn, BulletinShape } from './bulletin-shape.js';
import type { BulletinRow, BulletinTable, Cell } from './bulletin-table.js';
import { checkTable } from './check/check-table.js';
import type { CheckedRow, RatePrinted } from './check/checked-row.js';
import type { Fault } from './check/fault.js';
import type { TableRules } from './check/table-rules.js';
import { cellColumns } from './table-of.js';

const rulesOf = (shape: BulletinShape): TableRules => {
  const columns = cellColumns(shape);
  return {
    rates: columns.flatMap((column) =>
      column.is === 'rate' ? [{ column: column.key, of: column.of, by: column.by }] : [],
    ),
    sums: [
      ...shape.identities,
      ...columns.flatMap((column) => (column.is === 'sum' ? [{ left: [column.key], right: column.of }] : [])),
    ],
    added: columns.filter(({ is }) => is !== 'rate').map(({ key }) => key),
  };
};

const rateIn = (cell: Cell | undefined, { decimals }: { readonly decimals: number }): RatePrinted | undefined =>
  typeof cell === 'string' ? { text: cell, decimals } : undefined;

const present = <V>(pairs: readonly (readonly [string, V | undefined])[]): Record<string, V> =>
  Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Record<string, V>;

const checked = ({ name, cells }: BulletinRow, columns: readonly BulletinColumn[]): CheckedRow => ({
  name,
  counts: present(
    columns.map(({ key }, at) => [key, typeof cells[at] === 'number' ? (cells[at] as number) : undefined]),
  ),
  rates: present(
    columns.map((column, at) => [column.key, column.is === 'rate' ? rateIn(cells[at], column) : undefined]),
  ),
});

/** Everything in a bulletin’s table that does not add up: rates, identities, sums of columns. */
export const checkBulletin = (shape: BulletinShape, { rows, total }: BulletinTable): readonly Fault[] => {
  const columns = cellColumns(shape);
  const lines = rows.map((row) => checked(row, columns));
  return checkTable({ rows: lines, totals: [{ into: checked(total, columns), rows: lines }] }, rulesOf(shape));
};
