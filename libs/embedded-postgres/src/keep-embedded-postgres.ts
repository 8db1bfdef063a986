import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { enter, leave, lives } from './users.js';

const LOOK_MS = 500;
const LONGEST_PAUSE_MS = 10_000;

/** A cluster that comes back by itself, as long as somebody uses it. */
export interface KeptPostgres {
  readonly url: string;
  /** Stops it, unless another process uses it. */
  leave(): Promise<void>;
}

export type ToldOfRestart = (happened: 'restarted' | 'failed', error?: unknown) => void;

/** Starts or joins the cluster of a home, and starts it again at the same port whenever it is gone. */
export const keepEmbeddedPostgres = async (home: string, told: ToldOfRestart): Promise<KeptPostgres> => {
  const server = await startEmbeddedPostgres(home);
  const port = Number(new URL(server.url).port);
  await enter(server.folder);
  const leaving = new AbortController();
  const again = () => startEmbeddedPostgres(home, { port });
  const watching = watch(server, again, told, leaving.signal);
  return {
    url: server.url,
    leave: async () => {
      leaving.abort();
      await watching;
      if (await leave(server.folder)) await server.stop().catch(() => undefined); // it may have been stopped already
    },
  };
};

const watch = async (
  { folder }: EmbeddedPostgres,
  again: () => Promise<unknown>,
  told: ToldOfRestart,
  signal: AbortSignal,
): Promise<void> => {
  for (let failures = 0; !signal.aborted; ) {
    await pause(Math.min(LOOK_MS * 2 ** failures, LONGEST_PAUSE_MS), undefined, { signal }).catch(() => undefined);
    if (signal.aborted || (await runs(folder))) continue;
    const failed = await again().then(
      () => told('restarted'),
      (error: unknown) => error ?? new Error('it does not start'),
    );
    failures = failed === undefined ? 0 : failures + 1;
    if (failed !== undefined) told('failed', failed);
  }
};

const runs = async (folder: string): Promise<boolean> => {
  const [pid] = (await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Boolean(pid) && lives(Number(pid));
};
