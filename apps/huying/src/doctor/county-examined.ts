import { type CommandOffice, openCommandOffice } from '@app/commands';
import { openEventStore } from '@app/county';
import type { EventStore } from '@app/event-sourcing';
import type { Clock, Settings } from '@app/platform';
import pg from 'pg';
import type { DatabaseReached } from './reach-database.js';

/** A county as its doctor meets it: nothing is made, nothing is changed, whether or not it is at work. */
export interface CountyExamined {
  readonly settings: Settings;
  readonly database: DatabaseReached;
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly office: CommandOffice;
  readonly clock: Clock;
  close(): Promise<void>;
}

const PATIENCE_MS = 5_000;

const openPool = (url: string): pg.Pool =>
  new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: 2 * PATIENCE_MS,
    application_name: 'huying-doctor',
  }).on('error', () => undefined);

export const openForExamination = (settings: Settings, database: DatabaseReached, clock: Clock): CountyExamined => {
  const pool = openPool(database.url);
  const { store, close } = openEventStore({ settings, pool, timeoutMs: 2 * PATIENCE_MS });
  return {
    settings,
    database,
    pool,
    store,
    office: openCommandOffice(store),
    clock,
    close: async () => {
      await close();
      await pool.end();
    },
  };
};
