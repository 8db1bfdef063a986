import type { Pool, PoolClient } from 'pg';
import { sql } from './sign-in-sql.js';

// in order; a later version adds its steps at the end, each harmless when done already
const STEPS = [
  'create-schema',
  'create-credential-table',
  'create-attempt-table',
  'create-session-table',
  'create-session-index',
].map(sql);

const LOCK = sql('lock-migration');

/** Makes the tables of sign-in where they are missing; several processes may do so at once. */
export const migrateSignIn = async (pool: Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await takeSteps(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};

const takeSteps = async (client: PoolClient): Promise<void> => {
  await client.query(LOCK);
  for (const step of STEPS) await client.query(step);
};
