import type { Pool, PoolClient } from 'pg';
import { migrations, sql } from './sql.js';

/**
 * Makes or updates the schema `es`; any number of processes may call it any number of times.
 * A user who may make roles leaves the log to `huying_log_owner`, as whom nobody logs in, and gets `huying_log_app`:
 * to read, and to append through one function. Any other user must own the schema.
 */
export const migrateEventStore = async (pool: Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    if ((await missing(client)).length > 0) await inTransaction(client, () => migrate(client));
  } finally {
    client.release();
  }
};

const migrate = async (client: PoolClient): Promise<void> => {
  for (const step of ['lock-migration', 'make-roles', 'make-schema']) await client.query(sql(step));
  const { rows } = await client.query<{ apart: boolean }>(sql('become-owner'));
  await client.query(sql('make-migrations'));
  for (const name of await missing(client)) {
    await client.query(sql(`migrations/${name}`));
    await client.query(sql('mark-applied'), [name]);
  }
  if (rows[0]?.apart) for (const step of ['grant-to-app', 'leave-owner']) await client.query(sql(step));
};

const missing = async (client: PoolClient): Promise<readonly string[]> => {
  const { rows } = await client.query<{ made: boolean }>(sql('is-made'));
  if (!rows[0]?.made) return migrations();
  const applied = await client.query<{ name: string }>(sql('applied'));
  const names = new Set(applied.rows.map(({ name }) => name));
  return migrations().filter((name) => !names.has(name));
};

const inTransaction = async (client: PoolClient, work: () => Promise<void>): Promise<void> => {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};
