import type { County } from '@app/county';
import { PROJECTIONS } from '@app/read-models';
import { DESK, rebuild } from '@app/subscriptions';
import { workerParts } from '@app/worker';

/** The rows of every table of every paper as text, in one order. */
export type Rows = Readonly<Record<string, readonly string[]>>;

const TABLES = PROJECTIONS.flatMap(({ tables }) => tables.map(({ name }) => name));

export const rowsOf = async ({ pool }: County): Promise<Rows> => {
  const all: [string, readonly string[]][] = [];
  for (const table of TABLES) {
    const { rows } = await pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${DESK}.${table} t`);
    all.push([table, rows.map(({ row }) => row).toSorted()]);
  }
  return Object.fromEntries(all);
};

/** Makes every paper again from the first fact. */
export const rebuildAll = async (county: County): Promise<void> => {
  const { tools } = workerParts(county);
  for (const projection of PROJECTIONS) await rebuild(tools, projection);
};

/** The rows that only one of the two has, each named by its table. */
export const differences = (one: Rows, other: Rows): readonly string[] =>
  TABLES.flatMap((table) => {
    const [here, there] = [new Set(one[table]), new Set(other[table])];
    const apart = [...here].filter((row) => !there.has(row)).concat([...there].filter((row) => !here.has(row)));
    return apart.map((row) => `${table} ${row}`);
  });

export const countRows = (rows: Rows): number => Object.values(rows).reduce((sum, { length }) => sum + length, 0);
