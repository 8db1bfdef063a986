import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './http/load.js';
import type { Ready } from './http/ready.js';
import { onFreshDatabase } from './on-fresh-database.js';
import { compare, type Measured, type Rate, type Tell } from './rounds.js';

const CONNECTIONS = 64;

/** Raising calls, against the same requests at the same door of the same process with nothing behind it. */
export const http = (tell: Tell): Promise<readonly Measured[]> =>
  onFreshDatabase(({ url }) =>
    withServer(url, async (server, ready) => {
      const posts = (address: string, seconds: number) => rateOfPosts(server, address, ready, seconds);
      tell('warming up');
      for (const address of [ready.calls, ready.nothing]) await posts(address, 4);
      const comparison = {
        what: `POST /calls, ${CONNECTIONS} connections, papers and timers kept meanwhile`,
        against: 'an empty POST behind the same door',
        unit: 'requests',
        target: { of: 'ratio', atLeast: 0.15 },
      } as const;
      const our = () => posts(ready.calls, 5);
      return [await compare(comparison, { rounds: 5, tell }, our, () => posts(ready.nothing, 5))];
    }),
  );

const REGISTER = new URL('../typescript/register.js', import.meta.url).href;

const withServer = async <T>(
  database: string,
  work: (server: ChildProcess, ready: Ready) => Promise<T>,
): Promise<T> => {
  const home = await mkdtemp(join(tmpdir(), 'huying-bench-'));
  const server = fork(new URL('./http/county-server.ts', import.meta.url), {
    execArgv: ['--import', REGISTER, '--disable-warning=ExperimentalWarning'],
    env: { PATH: process.env.PATH, HUYING_HOME: home, DATABASE_URL: database, LOG_LEVEL: 'error' },
  });
  try {
    return await work(server, await answerOf<Ready>(server));
  } finally {
    const gone = once(server, 'exit');
    if (server.connected) server.send('stop');
    await gone;
    await rm(home, { recursive: true });
  }
};

const answerOf = async <T>(server: ChildProcess): Promise<T> => {
  const gone = once(server, 'exit').then(() => Promise.reject(new Error('the server has gone')));
  const [answer] = await Promise.race([once(server, 'message'), gone]);
  return answer as T;
};

const cpuSeconds = async (server: ChildProcess): Promise<number> => {
  server.send('cpu');
  const { user, system } = await answerOf<NodeJS.CpuUsage>(server);
  return (user + system) / 1_000_000;
};

const rateOfPosts = async (server: ChildProcess, address: string, ready: Ready, seconds: number): Promise<Rate> => {
  const before = await cpuSeconds(server);
  const { '2xx': answered, duration } = await load(address, ready, { connections: CONNECTIONS, seconds });
  return { perSecond: answered / duration, perCpuSecond: answered / ((await cpuSeconds(server)) - before) };
};
