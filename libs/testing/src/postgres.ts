import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@app/embedded-postgres';

/** A PostgreSQL server of one's own. */
export interface Postgres {
  readonly url: string;
  /** Down and up again: every connection is lost, nothing committed is. */
  restart(): Promise<void>;
  /** Down until `up`, at the same address. */
  down(): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
}

/** Tests kill processes, never the machine: what the operating system holds is as good as on the disk. */
const HASTY = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'max_connections=300'];

/** Starts a real PostgreSQL in a directory of its own that goes when it stops; takes about a second. Without flags it is hasty. */
export const startPostgres = async (flags: readonly string[] = HASTY): Promise<Postgres> => {
  const home = await mkdtemp(join(tmpdir(), 'huying-postgres-'));
  let server = await startEmbeddedPostgres(home, { flags });
  const { url, folder } = server;
  const down = () => server.stop();
  const up = async () => {
    server = await startEmbeddedPostgres(home, { flags, port: Number(new URL(url).port) });
  };
  return {
    url,
    restart: () => down().then(up),
    down,
    up,
    stop: async () => {
      await server.stop();
      await Promise.all([home, folder].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
};
