import { type Instant, instant } from '@app/kernel';
import type { Pool } from 'pg';
import { sql } from './sign-in-sql.js';
import type { Attempts, Tried } from './sign-in-store.js';

const BEGIN = sql('begin-attempt');
const FIND = sql('find-attempt');
const FORGET = sql('forget-attempts');

export const postgresAttempts = (pool: Pool): Attempts => ({
  begin: async (tried, at, { forgetBefore, most, reckonedFrom }) => {
    const asked = [tried.officer, tried.from, at, forgetBefore, most, reckonedFrom === 'first'];
    const { rowCount } = await pool.query(BEGIN, asked);
    return rowCount === 1 ? 'may try' : { since: (await reckonedSince(pool, tried)) ?? at };
  },
  forget: async (officer, from) => {
    await pool.query(FORGET, [officer, from]);
  },
});

const reckonedSince = async (pool: Pool, { officer, from }: Tried): Promise<Instant | undefined> => {
  const { rows } = await pool.query<{ readonly reckoned_from: Date }>(FIND, [officer, from]);
  return rows[0] && instant(rows[0].reckoned_from);
};
