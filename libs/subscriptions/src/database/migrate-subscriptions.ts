import type { Pool, PoolClient } from 'pg';
import { migrations, sql } from '../sql.js';
import { inTransaction } from './transaction.js';

/** Brings the schemas `work` and `desk` to the present; may run in several processes at once. */
export const migrateSubscriptions = (pool: Pool): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('work.migration'))`);
    await client.query('create schema if not exists work');
    await client.query('create table if not exists work.migration (name text primary key)');
    const done = await migrationsDone(client);
    for (const name of migrations()) if (!done.has(name)) await migrate(client, name);
  });

const migrationsDone = async (client: PoolClient): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ name: string }>('select name from work.migration');
  return new Set(rows.map(({ name }) => name));
};

const migrate = async (client: PoolClient, name: string): Promise<void> => {
  await client.query(sql(`migrations/${name}`));
  await client.query('insert into work.migration (name) values ($1)', [name]);
};
