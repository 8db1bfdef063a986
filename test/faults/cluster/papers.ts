import type { County } from '@app/county';
import { PROJECTIONS } from '@app/read-models';
import { DESK, rebuild, type Table } from '@app/subscriptions';
import { workerParts } from '@app/worker';

/** The rows of every table of every paper as text, in one order. */
export type Rows = Readonly<Record<string, readonly string[]>>;

const TABLES = PROJECTIONS.flatMap(({ tables }) => tables.map(({ name }) => name));
const COUNTERS: ReadonlyMap<string, Table> = new Map(
  PROJECTIONS.flatMap(({ tables: [, ...counters] }) => counters.map((table) => [table.name, table])),
);

/** A counter that went up and down again: made anew in one batch it is never written. */
const countsNothing = (table: string, row: Readonly<Record<string, unknown>>): boolean => {
  const key: readonly string[] | undefined = COUNTERS.get(table)?.key;
  return key !== undefined && Object.entries(row).every(([column, value]) => key.includes(column) || value === 0);
};

export const rowsOf = async ({ pool }: County): Promise<Rows> => {
  const all: [string, readonly string[]][] = [];
  for (const table of TABLES) {
    const { rows } = await pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${DESK}.${table} t`);
    const counting = rows.filter(({ row }) => !countsNothing(table, JSON.parse(row)));
    all.push([table, counting.map(({ row }) => row).toSorted()]);
  }
  return Object.fromEntries(all);
};

/** Makes every paper again from the first fact. */
export const rebuildAll = async (county: County): Promise<void> => {
  const { tools } = workerParts(county);
  for (const projection of PROJECTIONS) await rebuild(tools, projection);
};

/** The rows that only one of the two has, or has more often, each named by its table. */
export const differences = (one: Rows, other: Rows): readonly string[] =>
  TABLES.flatMap((table) => {
    const [here, there] = [one[table] ?? [], other[table] ?? []];
    return [...without(here, there), ...without(there, here)].map((row) => `${table} ${row}`);
  });

const without = (rows: readonly string[], others: readonly string[]): readonly string[] => {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  });
};

export const countRows = (rows: Rows): number => Object.values(rows).reduce((sum, { length }) => sum + length, 0);
