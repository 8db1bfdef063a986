import type { CallFact } from '@app/domain';
import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
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
  /** The same of a stream of any kind. */
  tellIn(stream: string, ...facts: Parameters<typeof newFacts>[2]): Promise<void>;
  close(): Promise<void>;
}

export const openCountyDesk = async (): Promise<CountyDesk> => {
  const database = await freshDatabase();
  await migrateSubscriptions(database.pool);
  await migrateReadModels(database.pool);
  const store = inMemoryEventStore();
  const desk = await openDesk(database.url, 2);
  const projectors = PROJECTIONS.map((projection) => projectorOf({ store, pool: database.pool }, projection));
  const tellIn: CountyDesk['tellIn'] = async (stream, ...facts) => {
    await append(store, stream, facts);
    for (const projector of projectors) await projector.catchUp();
  };
  return {
    desk,
    projectors,
    tell: (call, ...facts) => tellIn(`call-${call}`, ...facts),
    tellIn,
    close: async () => {
      await desk.destroy();
      await database.close();
    },
  };
};

const append = async (store: EventStore, stream: string, facts: Parameters<typeof newFacts>[2]): Promise<void> => {
  const next = Number((await store.last(stream))?.revision ?? -1n) + 1;
  await store.append(stream, 'any', newFacts(stream, next, facts));
};
