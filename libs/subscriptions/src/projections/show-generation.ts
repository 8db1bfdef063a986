import type { PoolClient } from 'pg';
import type { Generation } from './generation.js';
import type { Projection } from './projection.js';
import { columnList, tableName, viewName } from './table.js';

/** Points the views at the tables of a generation, all at once at commit. */
export const showGeneration = async (
  client: PoolClient,
  { tables, version }: Projection,
  { generation }: Generation,
  before?: Generation,
): Promise<void> => {
  const names = tables.map(({ name }) => name);
  for (const name of new Set([...(before?.tables ?? []), ...names]))
    await client.query(`drop view if exists ${viewName(name)}`);
  for (const { name, columns } of tables)
    await client.query(
      `create view ${viewName(name)} as select ${columnList(Object.keys(columns))} from ${tableName(name, version, generation)}`,
    );
};
