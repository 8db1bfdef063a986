import { instant, type OfficerId } from '@app/kernel';
import type { Pool } from 'pg';
import { sql } from './sign-in-sql.js';
import type { Session, Sessions } from './sign-in-store.js';

const OPEN = sql('open-session');
const FIND = sql('find-session');
const CLOSE = sql('close-session');
const CLOSE_ALL = sql('close-sessions-of-officer');

interface Row {
  readonly session_id: string;
  readonly officer_id: OfficerId;
  readonly opened_at: Date;
  readonly ends_at: Date;
}

export const postgresSessions = (pool: Pool): Sessions => ({
  open: async ({ id, officer, openedAt, endsAt }) => {
    await pool.query(OPEN, [id, officer, openedAt, endsAt]);
  },
  find: async (id, at) => {
    const { rows } = await pool.query<Row>(FIND, [id, at]);
    return rows[0] && sessionIn(rows[0]);
  },
  close: async (id) => {
    await pool.query(CLOSE, [id]);
  },
  closeAllOf: async (officer) => {
    await pool.query(CLOSE_ALL, [officer]);
  },
});

const sessionIn = (row: Row): Session => ({
  id: row.session_id,
  officer: row.officer_id,
  openedAt: instant(row.opened_at),
  endsAt: instant(row.ends_at),
});
