import { randomUUID } from 'node:crypto';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { type FreshDatabase, freshDatabase, newEvents, type Postgres, startPostgres } from '@app/testing';
import { Pool } from 'pg';

/** A new login with these attributes that may make schemas in the database. */
const loginTo = async ({ pool, url }: FreshDatabase, attributes: string) => {
  const name = `login_${randomUUID().slice(0, 8)}`;
  await pool.query(`create role ${name} login password 'secret' ${attributes}`);
  await pool.query(`grant create on database ${new URL(url).pathname.slice(1)} to ${name}`);
  const own = new Pool({ connectionString: Object.assign(new URL(url), { username: name, password: 'secret' }).href });
  const gone = async (): Promise<void> => {
    await own.end();
    await pool.query(`drop owned by ${name} cascade`);
    await pool.query(`drop role ${name}`);
  };
  return { name, pool: own, gone };
};

describe('the schema of the log', () => {
  let database: FreshDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.close());

  const owners = async (): Promise<unknown> => {
    const { rows } = await database.pool.query(
      `select distinct r.rolname from pg_class c join pg_roles r on r.oid = c.relowner where c.relnamespace = 'es'::regnamespace`,
    );
    return rows.map(({ rolname }) => rolname);
  };

  test('may be made any number of times, by several processes at once', async () => {
    const pools = [1, 2, 3].map(() => new Pool({ connectionString: database.url }));
    await Promise.all(pools.map(migrateEventStore));
    await migrateEventStore(database.pool);
    await postgresEventStore(database.pool).append('call-1', 'no_stream', newEvents(1));
    await Promise.all(pools.map((pool) => pool.end()));
  });

  test('belongs to an owner as whom nobody logs in', async () => {
    await migrateEventStore(database.pool);
    expect(await owners()).toEqual(['huying_log_owner']);
  });

  test.each([
    `update es.events set data = '{}'`,
    'delete from es.events',
    'truncate es.events',
    'delete from es.head',
    'truncate es.head',
    'update es.head set position = position - 1',
  ])('even a superuser cannot %s', async (change) => {
    await migrateEventStore(database.pool);
    await postgresEventStore(database.pool).append('call-1', 'no_stream', newEvents(2));
    await expect(database.pool.query(change)).rejects.toThrow(/^the log is never changed: \w+ of es\.\w+$/);
  });

  test('a batch that names a stream twice is refused', async () => {
    await migrateEventStore(database.pool);
    const twice = database.pool.query(`select * from es.append('{a,a}', '{-2,-2}', '{0,0}', '{}', '{}', '{}', '{}')`);
    await expect(twice).rejects.toThrow('a batch names each stream once');
  });

  test('a login without rights appends to a log that another has made for it', async () => {
    await migrateEventStore(database.pool);
    const app = await loginTo(database, '');
    await database.pool.query(`grant huying_log_app to ${app.name}`);
    await migrateEventStore(app.pool);
    await postgresEventStore(app.pool).append('call-1', 'no_stream', newEvents(1));
    await expect(app.pool.query('insert into es.head select')).rejects.toMatchObject({ code: '42501' });
    await app.gone();
  });

  test('a login that may make no roles owns its log', async () => {
    const plain = await loginTo(database, '');
    await migrateEventStore(plain.pool);
    await postgresEventStore(plain.pool).append('call-1', 'no_stream', newEvents(1));
    expect(await owners()).toEqual([plain.name]);
    await plain.gone();
  });

  test('an outsider neither reads nor appends', async () => {
    await migrateEventStore(database.pool);
    const outsider = await loginTo(database, '');
    const store = postgresEventStore(outsider.pool);
    await expect(store.head()).rejects.toMatchObject({ code: '42501' });
    await expect(store.append('call-1', 'any', newEvents(1))).rejects.toMatchObject({ code: '42501' });
    await outsider.gone();
  });
});

describe('the schema of the log, made by a login that may make roles', () => {
  let server: Postgres;

  beforeAll(async () => {
    server = await startPostgres(); // roles belong to a whole server
  });
  afterAll(() => server.stop());

  test('is read and appended to, and not changed otherwise', async () => {
    const { pool } = await loginTo(await freshDatabase(server.url), 'createrole');
    await migrateEventStore(pool);
    const store = postgresEventStore(pool);
    await store.append('call-1', 'no_stream', newEvents(1));
    expect(await store.last('call-1')).toMatchObject({ revision: 0n });
    for (const change of ['insert into es.head select', 'update es.head set position = 9', 'drop table es.events'])
      await expect(pool.query(change)).rejects.toMatchObject({ code: '42501' });
    await pool.end();
  });
});
