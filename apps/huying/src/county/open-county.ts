import { type CommandOffice, openCommandOffice } from '@app/commands';
import type { EventStore } from '@app/event-sourcing';
import { type Clock, createLog, type Log, migrateSignIn, type Settings, systemClock } from '@app/platform';
import { migrateReadModels } from '@app/read-models';
import {
  type Arrivals,
  makeArrivals,
  makeWorkBells,
  migrateSubscriptions,
  type SubscriptionTools,
  standOnLog,
  type WorkBells,
} from '@app/subscriptions';
import pg from 'pg';
import { type Database, openDatabase } from './open-database.js';
import { migrateLog, type OpenedStore, openEventStore } from './open-event-store.js';

/** Everything that a county's programs share: one database, one log, one office. */
export interface County {
  readonly settings: Settings;
  readonly database: Database;
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly office: CommandOffice;
  readonly clock: Clock;
  readonly log: Log;
  readonly arrivals: Arrivals;
  readonly bells: WorkBells;
  readonly tools: SubscriptionTools;
  close(): Promise<void>;
}

const CONNECTIONS = 24;

const migrated = async (settings: Settings, pool: pg.Pool): Promise<void> => {
  await migrateLog(settings, pool);
  await migrateSubscriptions(pool);
  await migrateSignIn(pool);
  await migrateReadModels(pool);
};

/** Opens the county that the settings name, making its tables where they are missing. */
export const openCounty = async (settings: Settings, clock: Clock = systemClock()): Promise<County> => {
  const log = createLog({ level: settings.logLevel, program: 'huying', to: process.stderr });
  const database = await openDatabase(settings);
  const pool = new pg.Pool({ connectionString: database.url, max: CONNECTIONS });
  pool.on('error', (error) => log.warn({ error: error.message }, 'database connection lost'));
  const onTrouble = (error: unknown): void => log.warn({ err: error }, 'log subscription');
  const close = async (): Promise<void> => {
    await opened?.close();
    await pool.end();
    await database.close();
  };
  let opened: OpenedStore | undefined;
  try {
    opened = openEventStore({ settings, pool, onTrouble });
    await migrated(settings, pool);
    await standOnLog(pool, opened.store);
  } catch (error) {
    await close();
    throw error;
  }
  const { store } = opened;
  const arrivals = makeArrivals(pool);
  const report: SubscriptionTools['report'] = (notice) => log.error(notice, 'consumer');
  return {
    settings,
    database,
    pool,
    store,
    office: openCommandOffice(store),
    clock,
    log,
    arrivals,
    bells: makeWorkBells(),
    tools: { store, pool, arrivals, report },
    close,
  };
};
