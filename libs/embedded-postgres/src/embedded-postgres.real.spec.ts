import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasEmbeddedPostgres, startEmbeddedPostgres } from '@app/embedded-postgres';
import pg from 'pg';

const answerOf = async (url: string, sql: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
};

describe('the embedded PostgreSQL', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-home-'));
    await chmod(home, 0o700); // as mktemp leaves it: the unprivileged server cannot pass through when we are root
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  test('keeps what was committed when it is stopped and started again', async () => {
    expect(await hasEmbeddedPostgres(home)).toBe(false);
    const first = await startEmbeddedPostgres(home);
    await answerOf(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await startEmbeddedPostgres(home);
    expect(await answerOf(second.url, 'select answer from kept')).toEqual({ answer: 42 });
    expect(await hasEmbeddedPostgres(home)).toBe(true);
    await second.stop();
    await rm(second.folder, { recursive: true });
  }, 60_000);

  test('joins the server that runs already', async () => {
    const first = await startEmbeddedPostgres(home);
    const second = await startEmbeddedPostgres(home);
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    expect(second.url).toBe(first.url);
    await first.stop();
    await rm(first.folder, { recursive: true });
  }, 60_000);
});
