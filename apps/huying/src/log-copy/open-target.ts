import type { EventStore } from '@app/event-sourcing';
import { eventStoreDb } from '@app/event-store-eventstoredb';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import pg from 'pg';
import type { LayingDown } from './copy-log.js';

/** A store to copy a log to. */
export interface Target {
  readonly kind: 'postgres' | 'eventstoredb';
  readonly store: EventStore;
  readonly eventsAtOnce: number;
  readonly layDown?: LayingDown;
  close(): Promise<void>;
}

/** The group commit of PostgreSQL keeps the order of what arrives together; an EventStoreDB judges every append by itself. */
const PORTION = 256;

/** Opens the store at an address and makes what it needs; undefined for an address of another kind. Throws UnusableAddress. */
export const openTarget = async (address: string): Promise<Target | undefined> => {
  if (/^postgres(ql)?:\/\//.test(address)) return inPostgres(address);
  if (!/^(esdb|kurrentdb)(\+discover)?:\/\//.test(address)) return undefined;
  const store = eventStoreDb(address);
  return { kind: 'eventstoredb', store, eventsAtOnce: 1, layDown: store.layDown, close: store.close };
};

const inPostgres = async (connectionString: string): Promise<Target> => {
  const pool = new pg.Pool({ connectionString, max: 4 }).on('error', () => undefined);
  await migrateEventStore(pool);
  return { kind: 'postgres', store: postgresEventStore(pool), eventsAtOnce: PORTION, close: () => pool.end() };
};
