import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@app/embedded-postgres';
import { eventually } from '@app/testing';
import pg from 'pg';

/** A PostgreSQL server with its usual care for what was committed, which may be crashed and started again. */
export interface OwnPostgres {
  readonly url: string;
  /** At once, as a crash: nothing is written any more, every connection breaks. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Stops it for good and removes it. */
  remove(): Promise<void>;
}

export const ownPostgres = async (): Promise<OwnPostgres> => {
  const home = await mkdtemp(join(tmpdir(), 'huying-own-postgres-'));
  let server = await startEmbeddedPostgres(home);
  const { url, folder } = server;
  const port = Number(new URL(url).port);
  return {
    url,
    crash: async () => {
      const [pid] = (await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGQUIT');
      await eventually(async () => expect(await answers(url)).toBe(false));
    },
    start: async () => {
      server = await startEmbeddedPostgres(home, { port });
    },
    remove: async () => {
      await server.stop();
      await Promise.all([home, folder].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
};

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client(url).on('error', () => undefined);
  const answered = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => undefined);
  return answered;
};
