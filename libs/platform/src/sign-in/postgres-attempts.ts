import { type Instant, instant, type OfficerId } from '@app/kernel';
import type { Pool } from 'pg';
import { sql } from './sign-in-sql.js';
import type { Attempts } from './sign-in-store.js';

const BEGIN = sql('begin-attempt');
const LAST = sql('last-attempt');
const FORGET = sql('forget-attempts');

export const postgresAttempts = (pool: Pool): Attempts => ({
  begin: async (officer, at, { forgetBefore, most }) => {
    const { rowCount } = await pool.query(BEGIN, [officer, at, forgetBefore, most]);
    return rowCount === 1 ? 'may try' : { lastAt: (await lastTry(pool, officer)) ?? at };
  },
  forget: async (officer) => {
    await pool.query(FORGET, [officer]);
  },
});

const lastTry = async (pool: Pool, officer: OfficerId): Promise<Instant | undefined> => {
  const { rows } = await pool.query<{ readonly last_at: Date }>(LAST, [officer]);
  return rows[0] && instant(rows[0].last_at);
};
