import type { Change } from './fold-sheets.js';
import { keyOf, type Table } from './table.js';

/** One row's share in a counter: the key columns of the counter's table, and amounts for its other columns. */
export type Share = Readonly<Record<string, string | number>>;

/** Counters over the rows of a paper, e.g. per unit and day: what a row counts for follows from the row alone. */
export interface Counters<Row> {
  /** All columns outside its key are amounts: integers or numerics, never null. */
  readonly table: Table;
  readonly count: (row: Row) => readonly Share[];
}

type Sums = Record<string, string | number>;

/** What the changes add to each counter (or take away); counters that stay the same are left out. */
export const countChanges = <Row>(
  { table, count }: Counters<Row>,
  changes: readonly Change<Row>[],
): readonly Share[] => {
  const sums = new Map<string, Sums>();
  const amounts = Object.keys(table.columns).filter((column) => !table.key.includes(column));
  const nothing = Object.fromEntries(amounts.map((column) => [column, 0]));
  const add = (share: Share, sign: number): void => {
    const key = keyOf(table, share);
    const kept = sums.get(key);
    const sum = kept ?? { ...share, ...nothing };
    if (kept === undefined) sums.set(key, sum);
    for (const column in share) if (column in nothing) sum[column] = Number(sum[column]) + sign * Number(share[column]);
  };
  for (const { before, after } of changes) {
    if (before !== undefined) for (const share of count(before)) add(share, -1);
    if (after !== undefined) for (const share of count(after)) add(share, 1);
  }
  return [...sums.values()].filter((share) => amounts.some((column) => share[column] !== 0));
};
