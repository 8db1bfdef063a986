export { migrateEventStore } from './migrate-event-store.js';
export { type PostgresEventStoreOptions, postgresEventStore } from './postgres-event-store.js';
