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

/** What the changes add to each counter (or take away); counters that stay the same are left out. */
export const countChanges = <Row>(
  { table, count }: Counters<Row>,
  changes: readonly Change<Row>[],
): readonly Share[] => {
  const sums = new Map<string, Share>();
  const amounts = Object.keys(table.columns).filter((column) => !table.key.includes(column));
  const add = (share: Share, sign: number): void => {
    const key = keyOf(table, share);
    sums.set(key, sum(sums.get(key), share, amounts, sign));
  };
  for (const { before, after } of changes) {
    if (before !== undefined) for (const share of count(before)) add(share, -1);
    if (after !== undefined) for (const share of count(after)) add(share, 1);
  }
  return [...sums.values()].filter((share) => amounts.some((column) => share[column] !== 0));
};

const sum = (kept: Share | undefined, share: Share, amounts: readonly string[], sign: number): Share => ({
  ...share,
  ...Object.fromEntries(
    amounts.map((column) => [column, Number(kept?.[column] ?? 0) + sign * Number(share[column] ?? 0)]),
  ),
});
