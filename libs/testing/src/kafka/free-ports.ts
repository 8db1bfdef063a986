import { createServer } from 'node:net';

/** Ports that nobody listens on, as many as are wanted. */
export const freePorts = async (count: number): Promise<readonly number[]> => {
  const taken = await Promise.all(Array.from({ length: count }, takePort));
  await Promise.all(taken.map(({ release }) => release()));
  return taken.map(({ port }) => port);
};

const takePort = (): Promise<{ readonly port: number; release(): Promise<void> }> =>
  new Promise((taken, failed) => {
    const server = createServer().on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      taken({ port, release: () => new Promise((released) => server.close(() => released())) });
    });
  });
