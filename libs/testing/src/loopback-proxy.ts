import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small load balancer on this machine: asks each door whether it is ready, and hands requests to those that are, in turn. It never repeats a request. */
export interface LoopbackProxy {
  readonly address: string;
  /** How many requests could not be handed on. */
  readonly lost: () => number;
  close(): Promise<void>;
}

const ASK_MS = 100;

interface Door {
  readonly address: string;
  ready: boolean;
  /** One question at a time: a door that is slow to answer is not made slower. */
  isAsked: boolean;
}

export const startLoopbackProxy = async (addresses: readonly string[]): Promise<LoopbackProxy> => {
  const doors: readonly Door[] = addresses.map((address) => ({ address, ready: false, isAsked: false }));
  const agent = new Agent({ keepAlive: true });
  let [turn, lost] = [0, 0];

  const lose = (response: ServerResponse): void => {
    lost += 1;
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  };
  const handOn = (asked: IncomingMessage, response: ServerResponse): void => {
    const ready = doors.filter((door) => door.ready);
    turn += 1;
    const door = ready[turn % ready.length];
    if (door === undefined) return void lose(response);
    const { method, headers, url } = asked;
    const onward = request(`${door.address}${url}`, { method, headers, agent }, (answer) => {
      const { connection: _, 'keep-alive': __, ...kept } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, kept);
      answer.pipe(response);
    });
    onward.on('error', () => lose(response));
    response.on('close', () => onward.destroy());
    asked.pipe(onward);
  };

  const ask = async (door: Door): Promise<void> => {
    if (door.isAsked) return;
    door.isAsked = true;
    door.ready = await fetch(`${door.address}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ status }) => status === 200,
      () => false,
    );
    door.isAsked = false;
  };
  const asking = setInterval(() => void Promise.all(doors.map(ask)), ASK_MS);
  const server = createServer(handOn);
  server.listen(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), ...doors.map(ask)]);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lost: () => lost,
    close: async () => {
      clearInterval(asking);
      server.closeAllConnections();
      server.close();
      agent.destroy();
      await once(server, 'close');
    },
  };
};
