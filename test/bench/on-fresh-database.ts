import { type FreshDatabase, freshDatabase, startPostgres } from '@app/testing';

/** An empty database on a server of its own that forces every commit to the disk, as in earnest; both go afterwards. */
export const onFreshDatabase = async <T>(work: (database: FreshDatabase) => Promise<T>): Promise<T> => {
  const server = await startPostgres([]);
  try {
    const database = await freshDatabase(server.url);
    return await work(database).finally(database.close);
  } finally {
    await server.stop();
  }
};
