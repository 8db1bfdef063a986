import { type AddressInfo, createServer, type Server, type Socket, connect as tcp } from 'node:net';

/** The way to a server, which can be cut, blocked, and opened again at the same port. */
export interface Wire {
  readonly port: number;
  /** Breaks every connection; new ones may be made. */
  cut(): void;
  /** Breaks every connection once so many more bytes have come back from the server, in the middle of whatever it says; resolves when that has happened. */
  cutAfter(bytes: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}

export const layWire = async (serverPort: number): Promise<Wire> => {
  const sockets = new Set<Socket>();
  let [server, left]: [Server | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  let wasCut = (): void => undefined;

  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const counted = (chunk: Buffer): void => {
    left -= chunk.length;
    if (left > 0) return;
    left = Number.POSITIVE_INFINITY;
    cut();
    wasCut();
  };
  const join = (client: Socket): void => {
    const onward = tcp(serverPort, '127.0.0.1');
    onward.on('data', counted);
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      sockets.add(one);
      one.setNoDelay(true);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  };
  const listen = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      const listening = createServer(join).on('error', reject);
      listening.listen(port, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
      server = listening;
    });

  const port = await listen(0);
  return {
    port,
    cut,
    cutAfter: (bytes) =>
      new Promise((done) => {
        [left, wasCut] = [bytes, done];
      }),
    down: () =>
      new Promise((resolve) => {
        server?.close(() => resolve());
        cut();
      }),
    up: async () => {
      await listen(port);
    },
  };
};
