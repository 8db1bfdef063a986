import type { Change } from './fold-sheets.js';
import type { Table } from './table.js';

/** One row's share in a counter: the key columns of the counter's table, and amounts for its other columns. */
export type Share = Readonly<Record<string, string | number>>;

/** Counters over the rows of a paper, e.g. per unit and day: what a row counts for follows from the row alone. */
export interface Counters<Row> {
  /** All columns outside its key are amounts: integers or numerics, never null. */
  readonly table: Table;
  readonly count: (row: Row) => readonly Share[];
  /** What is counted of a row: a change that leaves it the very same changes no counter, and is not counted at all. */
  readonly sees?: (row: Row) => unknown;
  /** The shares that a sum is kept as, e.g. also that of its month; as it is, unless told. */
  readonly under?: (sum: Share) => readonly Share[];
}

type Sums = Record<string, string | number>;

/** What the changes add to each counter (or take away), zeros left out; counters that stay the same are left out. */
export const countChanges = <Row>(
  { table, count, sees, under }: Counters<Row>,
  changes: readonly Change<Row>[],
): readonly Share[] => {
  const sums = sumsOf(table);
  for (const { before, after } of changes) {
    if (before !== undefined && after !== undefined && sees !== undefined && sees(before) === sees(after)) continue;
    if (before !== undefined) for (const share of count(before)) sums.add(share, -1);
    if (after !== undefined) for (const share of count(after)) sums.add(share, 1);
  }
  if (under === undefined) return sums.counted();
  const rolledUp = sumsOf(table);
  for (const sum of sums.counted()) for (const share of under(sum)) rolledUp.add(share, 1);
  return rolledUp.counted();
};

const sumsOf = ({ key, columns }: Table) => {
  const sums = new Map<string, Sums>();
  const amounts = new Set(Object.keys(columns).filter((column) => !key.includes(column)));
  const nameOf = (share: Share): string => {
    let name = '';
    for (const column of key) name += share[column] + SEPARATOR;
    return name;
  };
  const kept = (of: Share): Sums => {
    const name = nameOf(of);
    const known = sums.get(name);
    if (known !== undefined) return known;
    const fresh: Sums = {};
    for (const column of key) fresh[column] = of[column] as string;
    sums.set(name, fresh);
    return fresh;
  };
  return {
    add: (share: Share, sign: 1 | -1): void => {
      const sum = kept(share);
      for (const column in share)
        if (amounts.has(column)) sum[column] = Number(sum[column] ?? 0) + sign * Number(share[column]);
    },
    counted: (): readonly Share[] =>
      [...sums.values()].map((sum) => withoutZeros(sum)).filter((sum) => Object.keys(sum).length > key.length),
  };
};

const SEPARATOR = '\u0000';

const withoutZeros = (sum: Sums): Share => {
  for (const column in sum) if (sum[column] === 0) delete sum[column];
  return sum;
};
