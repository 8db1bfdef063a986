import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ready } from './ready.js';

/** The county's server in a process of its own. */
export interface Server extends Ready {
  /** Waits until its workers have done what there is to do. */
  settled(): Promise<unknown>;
  /** What its processor has worked so far, in seconds. */
  cpuSeconds(): Promise<number>;
  /** How long each request since took from its arrival to the last byte of its answer, in milliseconds inside the server. */
  took(): Promise<readonly number[]>;
}

const REGISTER = new URL('../../typescript/register.js', import.meta.url).href;

const forkServer = (home: string, database: string) =>
  fork(new URL('./county-server.ts', import.meta.url), {
    execArgv: ['--import', REGISTER, '--disable-warning=ExperimentalWarning'],
    env: { PATH: process.env.PATH, HUYING_HOME: home, DATABASE_URL: database, LOG_LEVEL: 'error' },
  });

/** Works with the server over a database, and stops it. */
export const withServer = async <T>(database: string, work: (server: Server) => Promise<T>): Promise<T> => {
  const home = await mkdtemp(join(tmpdir(), 'huying-bench-'));
  const child = forkServer(home, database);
  const exit = once(child, 'exit');
  const answer = async <A>(): Promise<A> => {
    const [told] = await Promise.race([once(child, 'message'), exit.then(() => [undefined])]);
    if (told === undefined) throw new Error('the server has gone');
    return told as A;
  };
  const ask = async <A>(what: 'cpu' | 'settle' | 'took'): Promise<A> => {
    child.send(what);
    return answer<A>();
  };
  const cpuSeconds = async (): Promise<number> => {
    const { user, system } = await ask<NodeJS.CpuUsage>('cpu');
    return (user + system) / 1_000_000;
  };
  try {
    return await work({
      ...(await answer<Ready>()),
      cpuSeconds,
      settled: () => ask('settle'),
      took: () => ask('took'),
    });
  } finally {
    if (child.connected) child.send('stop');
    await exit;
    await rm(home, { recursive: true });
  }
};
