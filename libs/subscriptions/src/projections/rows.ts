import type { PoolClient } from 'pg';
import { ROW_TYPES } from './row-types.js';
import { columnList, columnTypes, identifier, type Table } from './table.js';

/** The rows whose column has one of the values, in one query. */
export const loadRows = async <Row extends object>(
  client: PoolClient,
  table: Table,
  fullName: string,
  column: string,
  values: readonly string[],
): Promise<readonly Row[]> => {
  const columns = columnList(Object.keys(table.columns));
  const type = table.columns[column];
  const text = `select ${columns} from ${fullName} where ${identifier(column)} = any ($1::${type}[])`;
  return (await client.query<Row>({ text, values: [values], types: ROW_TYPES })).rows;
};

/** Inserts the rows, or replaces those that have the same key, in one statement. */
export const upsertRows = (client: PoolClient, table: Table, fullName: string, rows: readonly object[]) =>
  sendRows(client, rows, `${insertion(table, fullName)} ${onConflict(table, (column) => `excluded.${column}`)}`);

/** Inserts the rows, or adds their amounts to those that have the same key, in one statement; in order of keys, for shards add to the same rows. What a row does not name is nothing. */
export const addToRows = (client: PoolClient, table: Table, fullName: string, rows: readonly object[]) =>
  sendRows(
    client,
    rows,
    `${insertion(table, fullName, (column) => orNothing(table, column))} order by ${columnList(table.key)} ${onConflict(table, (column) => `kept.${column} + excluded.${column}`)}`,
  );

const orNothing = ({ key }: Table, column: string): string =>
  key.includes(column) ? identifier(column) : `coalesce(${identifier(column)}, 0)`;

/** Deletes the rows that have the keys of these, in one statement. */
export const deleteRows = (client: PoolClient, table: Table, fullName: string, rows: readonly object[]) => {
  const same = table.key.map((column) => `kept.${identifier(column)} = gone.${column}`).join(' and ');
  const gone = `json_to_recordset($1) as gone(${columnTypes(table, table.key)})`;
  return sendRows(client, rows, `delete from ${fullName} kept using ${gone} where ${same}`);
};

const sendRows = async (client: PoolClient, rows: readonly object[], text: string): Promise<void> => {
  if (rows.length > 0) await client.query(text, [JSON.stringify(rows)]);
};

const insertion = (table: Table, fullName: string, value: (column: string) => string = identifier): string => {
  const columns = Object.keys(table.columns);
  return `insert into ${fullName} as kept (${columnList(columns)}) select ${columns.map(value).join(', ')} from json_to_recordset($1) as fresh(${columnTypes(table)})`;
};

const onConflict = (table: Table, value: (column: string) => string): string => {
  const others = Object.keys(table.columns).filter((column) => !table.key.includes(column));
  const changes = others.map((column) => `${identifier(column)} = ${value(column)}`).join(', ');
  const conflict = `on conflict (${columnList(table.key)})`;
  return others.length === 0 ? `${conflict} do nothing` : `${conflict} do update set ${changes}`;
};
