import { inMemoryEventStore } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { instant } from '@app/kernel';
import { freshDatabase } from '@app/testing';
import { firstDifference, logOf } from '../simulator/test-kit/simulating.js';
import { loadDemoCounty } from './load-demo-county.js';

const history = {
  from: instant('2025-03-01T00:00+08:00'),
  to: instant('2025-04-01T00:00+08:00'),
  seed: 'luming',
};

test('the demo county in PostgreSQL is the one in memory, in the same order', async () => {
  const database = await freshDatabase();
  try {
    await migrateEventStore(database.pool);
    const [stored, memory] = [postgresEventStore(database.pool), inMemoryEventStore()];
    const simulated = [await loadDemoCounty(stored, history), await loadDemoCounty(memory, history)];
    expect(simulated[0]).toEqual(simulated[1]);
    expect(firstDifference(await logOf(stored), await logOf(memory))).toBeUndefined();
  } finally {
    await database.close();
  }
}, 120_000);
