import type { Pool } from 'pg';
import { sql } from './sign-in-sql.js';
import type { Credentials } from './sign-in-store.js';

const FIND = sql('find-credential');
const KEEP = sql('keep-credential');

interface Row {
  readonly hash: string;
  readonly must_change: boolean;
}

export const postgresCredentials = (pool: Pool): Credentials => ({
  of: async (officer) => {
    const { rows } = await pool.query<Row>(FIND, [officer]);
    return rows[0] && { hash: rows[0].hash, mustChange: rows[0].must_change };
  },
  keep: async (officer, { hash, mustChange }, at) => {
    await pool.query(KEEP, [officer, hash, mustChange, at]);
  },
});
