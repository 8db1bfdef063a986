import { instant } from '@app/kernel';
import type { Pool } from 'pg';
import { sql } from './sign-in-sql.js';
import type { Credentials } from './sign-in-store.js';

const FIND = sql('find-credential');
const KEEP = sql('keep-credential');

interface Row {
  readonly hash: string;
  readonly must_change: boolean;
  readonly set_at: Date;
}

export const postgresCredentials = (pool: Pool): Credentials => ({
  of: async (officer) => {
    const { rows } = await pool.query<Row>(FIND, [officer]);
    const [row] = rows;
    return row && { hash: row.hash, mustChange: row.must_change, setAt: instant(row.set_at.toISOString()) };
  },
  keep: async (officer, { hash, mustChange }, at) => {
    await pool.query(KEEP, [officer, hash, mustChange, at]);
  },
});
