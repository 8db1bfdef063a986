import { load } from './http/load.js';
import { type Server, withServer } from './http/server.js';
import { onFreshDatabase } from './on-fresh-database.js';
import { compare, type Measured, type Rate, type Tell } from './rounds.js';

const CONNECTIONS = 64;
const SECONDS = 5;
const WARMING = 10;

/** Raising calls in a county at work, against the same requests at the same door of the same process with nothing behind it. */
export const http = (tell: Tell): Promise<readonly Measured[]> =>
  onFreshDatabase(({ url }) =>
    withServer(url, async (server) => {
      tell('warming up');
      for (const address of [server.calls, server.nothing]) await posts(server, address, WARMING);
      const comparison = {
        what: `POST /calls from ${CONNECTIONS} connections, papers and timers kept by the same process`,
        against: 'the same request at the same door, with nothing behind it',
        unit: 'requests',
        target: { of: 'ratio', atLeast: 0.15 },
      } as const;
      const our = () => posts(server, server.calls, SECONDS);
      const their = () => posts(server, server.nothing, SECONDS);
      return [await compare(comparison, { rounds: 5, tell }, our, their)];
    }),
  );

const posts = async (server: Server, address: string, seconds: number): Promise<Rate> => {
  const before = await server.cpuSeconds();
  const { '2xx': answered, duration } = await load(address, server, { connections: CONNECTIONS, seconds });
  const rate = { perSecond: answered / duration, perCpuSecond: answered / ((await server.cpuSeconds()) - before) };
  await server.settled(); // what is left behind must not burden the next round
  return rate;
};
