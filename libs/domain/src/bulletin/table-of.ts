import type { CallLife } from '../measures/life.js';
import { percent } from '../measures/rate.js';
import type { BulletinColumn, BulletinShape } from './bulletin-shape.js';
import { type BulletinRow, type BulletinTable, type Cell, type LeftOut, TOTAL } from './bulletin-table.js';
import { type CountingBulletin, isLeaf, isLeftOut, slipsSeen, whatCounts } from './counting.js';

/** A line that stands in the table even if nothing happened. */
export interface NamedRow {
  readonly row: string;
  readonly name: string;
}

/** Fills a table call by call. */
export interface TableTally {
  add(life: CallLife): void;
  /** Lines in the order of `named`; what has no name there stands after them under its own key. */
  table(named: readonly NamedRow[]): BulletinTable;
}

type Amounts = Map<string, number>;

const addTo = (amounts: Amounts, column: string, amount: number): void =>
  void amounts.set(column, (amounts.get(column) ?? 0) + amount);

const leavesOf = (columns: readonly string[], shape: BulletinShape): readonly string[] =>
  columns.flatMap((key) => {
    const column = shape.columns.find((one) => one.key === key);
    return column?.is === 'sum' ? leavesOf(column.of, shape) : [key];
  });

const summed = (columns: readonly string[], amounts: Amounts, shape: BulletinShape): number =>
  leavesOf(columns, shape).reduce((sum, key) => sum + (amounts.get(key) ?? 0), 0);

const cellOf = (column: BulletinColumn, amounts: Amounts, shape: BulletinShape): Cell => {
  if (isLeaf(column)) return amounts.get(column.key) ?? 0;
  if (column.is === 'sum') return summed(column.of, amounts, shape);
  if (column.is !== 'rate') return null;
  return percent(summed(column.of, amounts, shape), summed(column.by, amounts, shape), column.decimals);
};

/** The columns that hold a cell: neither the place nor the name of a line. */
export const cellColumns = ({ columns }: BulletinShape): readonly BulletinColumn[] =>
  columns.filter(({ is }) => is !== 'place' && is !== 'name');

const lineOf = ({ row, name }: NamedRow, amounts: Amounts, shape: BulletinShape): BulletinRow => ({
  row,
  name,
  cells: cellColumns(shape).map((column) => cellOf(column, amounts, shape)),
});

const inOrder = (rows: readonly BulletinRow[], shape: BulletinShape): readonly BulletinRow[] => {
  const at = cellColumns(shape).findIndex(({ key }) => key === shape.rows.order);
  const value = ({ cells }: BulletinRow): number => Number(cells[at] ?? -1);
  return at < 0 ? rows : rows.toSorted((one, other) => value(other) - value(one));
};

/** A tally for the table that is asked for: feed it every call once. */
export const tableTallyFor = (asking: CountingBulletin): TableTally => {
  const { shape } = asking;
  const lines = new Map<string, Amounts>();
  const total: Amounts = new Map();
  const leftOut: LeftOut[] = [];
  return {
    add: (life) => {
      for (const { row, column, amount } of whatCounts(life, asking)) {
        const amounts: Amounts = lines.get(row) ?? new Map();
        lines.set(row, amounts);
        addTo(amounts, column, amount);
        addTo(total, column, amount);
      }
      for (const seen of slipsSeen(life, asking)) {
        const { excluded } = seen.slip;
        if (excluded === undefined || !isLeftOut(seen, asking)) continue;
        const { call, slip, unit } = seen.life;
        leftOut.push({ call, slip, unit, reason: excluded.reason, approver: excluded.approver });
      }
    },
    table: (named) => {
      const known = new Set(named.map(({ row }) => row));
      const others = [...lines.keys()].filter((row) => !known.has(row)).toSorted();
      const wanted = [...named, ...others.map((row) => ({ row, name: row }))].filter(
        ({ row }) => lines.has(row) || shape.rows.idle === 'shown',
      );
      return {
        rows: inOrder(
          wanted.map((line) => lineOf(line, lines.get(line.row) ?? new Map(), shape)),
          shape,
        ),
        total: lineOf({ row: TOTAL, name: '合计' }, total, shape),
        leftOut: leftOut.toSorted((one, other) => (one.call + one.slip < other.call + other.slip ? -1 : 1)),
      };
    },
  };
};
