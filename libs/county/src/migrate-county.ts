import { migrateSignIn, type Settings } from '@app/platform';
import { migrateReadModels } from '@app/read-models';
import { migrateSubscriptions } from '@app/subscriptions';
import type pg from 'pg';
import { migrateLog } from './open-event-store.js';

/** Brings every table of a county to the present; programs that start at the same moment wait for each other. */
export const migrateCounty = async (settings: Settings, pool: pg.Pool): Promise<void> => {
  await migrateLog(settings, pool);
  await migrateSubscriptions(pool);
  await migrateSignIn(pool);
  await migrateReadModels(pool);
};
