import type { Pool } from 'pg';
import { postgresAttempts } from './postgres-attempts.js';
import { postgresCredentials } from './postgres-credentials.js';
import { postgresSessions } from './postgres-sessions.js';
import { sql } from './sign-in-sql.js';
import type { SignInStore } from './sign-in-store.js';

const SWEEP_SESSIONS = sql('sweep-sessions');
const SWEEP_ATTEMPTS = sql('sweep-attempts');

/** The sign-in store in PostgreSQL's schema `sign_in`; `migrateSignIn` makes its tables. */
export const postgresSignInStore = (pool: Pool): SignInStore => ({
  credentials: postgresCredentials(pool),
  attempts: postgresAttempts(pool),
  sessions: postgresSessions(pool),
  sweep: async (now, forgetBefore) => {
    await pool.query(SWEEP_SESSIONS, [now]);
    await pool.query(SWEEP_ATTEMPTS, [forgetBefore]);
  },
});
