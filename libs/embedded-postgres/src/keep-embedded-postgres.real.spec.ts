import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedPostgresFolder, keepEmbeddedPostgres, startEmbeddedPostgres } from '@app/embedded-postgres';
import { eventually } from '@app/testing';
import pg from 'pg';

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url }).on('error', () => undefined);
  const answered = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => undefined);
  return answered;
};

describe('an embedded PostgreSQL that is kept', () => {
  let home: string;
  let folder: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-kept-'));
    folder = await embeddedPostgresFolder(home);
  });
  afterEach(() => Promise.all([home, folder].map((path) => rm(path, { recursive: true, force: true }))));

  const postmaster = async () =>
    Number((await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);

  test('comes back at the same port after its postmaster was killed', async () => {
    const told: string[] = [];
    const kept = await keepEmbeddedPostgres(home, (happened) => told.push(happened));
    process.kill(await postmaster(), 'SIGKILL');
    await eventually(() => expect(told).toContain('restarted'), 30_000);
    expect(await answers(kept.url)).toBe(true);
    await kept.leave();
    expect(await answers(kept.url)).toBe(false);
  }, 60_000);

  test('that a killed process left running is stopped by the next that leaves it', async () => {
    const { url } = await startEmbeddedPostgres(home);
    const kept = await keepEmbeddedPostgres(home, () => undefined);
    expect(kept.url).toBe(url);
    await kept.leave();
    expect(await answers(url)).toBe(false);
  }, 60_000);

  test('is left running while another living process uses it', async () => {
    const kept = await keepEmbeddedPostgres(home, () => undefined);
    await writeFile(join(folder, 'users', String(process.ppid)), '');
    await kept.leave();
    expect(await answers(kept.url)).toBe(true);
    await (await startEmbeddedPostgres(home)).stop();
  }, 60_000);
});
