import { once } from 'node:events';
import { createServer } from 'node:http';

/** A door that says that the program lives and is not ready, until it is closed. */
export interface WaitingDoor {
  close(): Promise<void>;
}

const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1', connection: 'close' };
const NOT_READY = JSON.stringify({ ready: false, checks: [{ name: 'start', well: false, tookMs: 0 }] });

/** Opens it where the program itself will stand; a port that is taken is the program's to complain of. */
export const openWaitingDoor = (port: number, host: string): WaitingDoor => {
  const server = createServer(({ url }, response) => {
    const isAlive = url === '/health/live';
    response.writeHead(isAlive ? 200 : 503, HEADERS).end(isAlive ? '{"alive":true}' : NOT_READY);
  });
  server.on('error', () => undefined);
  server.listen(port, host);
  return {
    close: async () => {
      if (!server.listening) return void server.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
