import { createServer } from 'node:net';

/** Two ports that nobody listens on. */
export const freePorts = async (): Promise<readonly [number, number]> => {
  const [one, other] = await Promise.all([takePort(), takePort()]);
  await Promise.all([one.release(), other.release()]);
  return [one.port, other.port];
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
