import { migrateSubscriptions } from '@app/subscriptions';
import { type FreshDatabase, freshDatabase } from '@app/testing';

describe('migrating', () => {
  let database: FreshDatabase;
  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.close());

  test('several processes may start at once, and again', async () => {
    await Promise.all([1, 2, 3].map(() => migrateSubscriptions(database.pool)));
    await migrateSubscriptions(database.pool);
    const { rows } = await database.pool.query('select consumer from work.checkpoint');
    expect(rows).toEqual([]);
  });
});
