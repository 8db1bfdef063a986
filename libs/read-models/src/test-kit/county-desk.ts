import type { CallFact } from '@app/domain';
import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import type { CallId } from '@app/kernel';
import { migrateSubscriptions, type Projector, projectorOf } from '@app/subscriptions';
import { freshDatabase } from '@app/testing';
import type { DataSource } from 'typeorm';
import { openDesk } from '../open-desk.js';
import { migrateReadModels, PROJECTIONS } from '../papers.js';
import { newFacts } from './stored.js';

/** A database with all papers, and a log that they are made from. */
export interface CountyDesk {
  readonly desk: DataSource;
  readonly projectors: readonly Projector[];
  /** Stores facts of a call and brings every paper up to date. */
  tell(call: string, ...facts: readonly CallFact[]): Promise<void>;
  close(): Promise<void>;
}

export const openCountyDesk = async (): Promise<CountyDesk> => {
  const database = await freshDatabase();
  await migrateSubscriptions(database.pool);
  await migrateReadModels(database.pool);
  const store = inMemoryEventStore();
  const desk = await openDesk(database.url, 2);
  const projectors = PROJECTIONS.map((projection) => projectorOf({ store, pool: database.pool }, projection));
  return {
    desk,
    projectors,
    tell: async (call, ...facts) => {
      await append(store, call as CallId, facts);
      for (const projector of projectors) await projector.catchUp();
    },
    close: async () => {
      await desk.destroy();
      await database.close();
    },
  };
};

const append = async (store: EventStore, call: CallId, facts: readonly CallFact[]): Promise<void> => {
  const stream = `call-${call}`;
  const next = Number((await store.last(stream))?.revision ?? -1n) + 1;
  await store.append(stream, 'any', newFacts(call, next, facts));
};
