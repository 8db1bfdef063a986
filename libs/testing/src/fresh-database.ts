import { randomUUID } from 'node:crypto';
import { Client, Pool, type PoolConfig } from 'pg';

/** An empty database of one's own on the server of the test run. */
export interface FreshDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Ends the pool and drops the database. */
  close(): Promise<void>;
}

/** Makes a database on the server at `TEST_DATABASE_URL`: the run's own PostgreSQL, unless it was set before. */
export const freshDatabase = async (
  server = process.env.TEST_DATABASE_URL,
  options: PoolConfig = {},
): Promise<FreshDatabase> => {
  if (server === undefined) throw new Error('TEST_DATABASE_URL is not set: is this spec named *.real.spec.ts?');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const pool = new Pool({ ...options, connectionString: url }).on('error', () => undefined); // tests kill connections
  return {
    url,
    pool,
    close: async () => {
      await pool.end();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
};

const onServer = async (url: string, statement: string): Promise<void> => {
  const client = new Client(url);
  await client.connect();
  await client.query(statement).finally(() => client.end());
};
