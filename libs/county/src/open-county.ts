import { type CommandOffice, openCommandOffice, UPCASTERS } from '@app/commands';
import type { EventStore } from '@app/event-sourcing';
import { type Clock, createLog, type Log, type Settings, systemClock } from '@app/platform';
import {
  type Arrivals,
  makeArrivals,
  makeWorkBells,
  type SubscriptionTools,
  standOnLog,
  type WorkBells,
} from '@app/subscriptions';
import pg from 'pg';
import { livesOnDesk } from './lives-on-desk.js';
import { migrateCounty } from './migrate-county.js';
import { type OpenedStore, openEventStore } from './open-event-store.js';

/** Settings that say where the database is. */
export type CountySettings = Settings & { readonly databaseUrl: string };

/** Everything that a county's programs share: one database, one log, one office. */
export interface County {
  readonly settings: CountySettings;
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

export interface OpeningCounty {
  readonly clock?: Clock;
  /** What the log calls this program. */
  readonly program?: string;
}

const CONNECTIONS = 24;

const openPool = (url: string, onTrouble: (error: unknown) => void): pg.Pool =>
  new pg.Pool({ connectionString: url, max: CONNECTIONS }).on('error', onTrouble);

/** Opens the county that the settings name, making its tables where they are missing; several programs may do so at once. */
export const openCounty = async (settings: CountySettings, opening: OpeningCounty = {}): Promise<County> => {
  const { clock = systemClock(), program = 'huying' } = opening;
  const log = createLog({ level: settings.logLevel, program, to: process.stderr });
  let isClosing = false;
  const warn =
    (what: string) =>
    (error: unknown): void => {
      if (!isClosing) log.warn({ error: error instanceof Error ? error.message : String(error) }, what);
    };
  const pool = openPool(settings.databaseUrl, warn('database connection lost'));
  const onTrouble = warn('log subscription');
  let opened: OpenedStore | undefined;
  const arrivals = makeArrivals(pool);
  const lives = livesOnDesk(settings.databaseUrl, arrivals);
  const close = async (): Promise<void> => {
    isClosing = true;
    await lives.close();
    await opened?.close();
    await pool.end();
  };
  try {
    opened = openEventStore({ settings, pool, onTrouble });
    await migrateCounty(settings, pool);
    await opened.store.head(); // a subscription would wait for a log that is away, and say nothing
    await standOnLog(pool, opened.store);
  } catch (error) {
    await close();
    throw error;
  }
  const { store } = opened;
  const report: SubscriptionTools['report'] = ({ error, ...notice }) =>
    log.error({ ...notice, err: error }, 'consumer');
  return {
    settings,
    pool,
    store,
    office: openCommandOffice(store, { lives: lives.read }),
    clock,
    log,
    arrivals,
    bells: makeWorkBells(),
    tools: { store, pool, arrivals, upcasters: UPCASTERS, report },
    close,
  };
};
