import { type FreshDatabase, freshDatabase, signInStoreContract } from '@app/testing';
import { migrateSignIn } from './migrate-sign-in.js';
import { postgresSignInStore } from './postgres-sign-in-store.js';

const freshStore = async () => {
  const { pool, close } = await freshDatabase();
  await migrateSignIn(pool);
  return { store: postgresSignInStore(pool), close };
};

signInStoreContract('the store on PostgreSQL', freshStore);

describe('making the tables of sign-in', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  test('may be done by several processes at once and again', async () => {
    await Promise.all(Array.from({ length: 6 }, () => migrateSignIn(database.pool)));
    await migrateSignIn(database.pool);
    const { rows } = await database.pool.query(
      `select table_name from information_schema.tables where table_schema = 'sign_in' order by table_name`,
    );
    expect(rows.map(({ table_name }) => table_name)).toEqual(['attempt_from', 'credential', 'session']);
  });

  test('leaves what is in them alone', async () => {
    const store = postgresSignInStore(database.pool);
    await store.credentials.keep(
      'li' as never,
      { hash: 'kept', mustChange: false },
      new Date(0).toISOString() as never,
    );
    await migrateSignIn(database.pool);
    expect(await store.credentials.of('li' as never)).toMatchObject({ hash: 'kept', mustChange: false });
  });
});
