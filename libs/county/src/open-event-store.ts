import type { EventStore } from '@app/event-sourcing';
import { eventStoreDb, UnusableAddress } from '@app/event-store-eventstoredb';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { type Settings, SettingsError } from '@app/platform';
import type { Pool } from 'pg';

/** The log of a county, and what ends its connections. */
export interface OpenedStore {
  readonly store: EventStore;
  close(): Promise<void>;
}

export interface OpeningStore {
  readonly settings: Pick<Settings, 'eventStore' | 'eventStoreDbUrl'>;
  /** The county's database: the log is in it too, unless the settings name another place. */
  readonly pool: Pool;
  readonly onTrouble?: (error: unknown) => void;
  readonly timeoutMs?: number;
}

/** The log that the settings name. Nothing is made. Throws a SettingsError when its address cannot be used. */
export const openEventStore = ({ settings, pool, ...options }: OpeningStore): OpenedStore => {
  if (settings.eventStore === 'postgres')
    return { store: postgresEventStore(pool, options), close: async () => undefined };
  const store = asSetting(() => eventStoreDb(settings.eventStoreDbUrl ?? '', options));
  return { store, close: store.close };
};

/** Makes what the log needs in the county's database. */
export const migrateLog = async ({ eventStore }: Pick<Settings, 'eventStore'>, pool: Pool): Promise<void> => {
  if (eventStore === 'postgres') await migrateEventStore(pool);
};

const asSetting = <T>(open: () => T): T => {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof UnusableAddress)) throw error;
    const { message } = error;
    throw new SettingsError([
      {
        setting: 'EVENTSTOREDB_URL',
        zh: `EVENTSTOREDB_URL 用不了：${message}`,
        en: `EVENTSTOREDB_URL is of no use: ${message}`,
      },
    ]);
  }
};
