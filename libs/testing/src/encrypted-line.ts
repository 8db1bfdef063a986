import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A port that speaks TLS for a server that does not, under a certificate of its own. */
export interface EncryptedLine {
  readonly port: number;
  /** The file of the certificate, in PEM, that it is known by. */
  readonly caFile: string;
  close(): Promise<void>;
}

const THIS_MACHINE = 'DNS:localhost,IP:127.0.0.1';

/** Lays an encrypted line to a port of this machine, whose certificate bears these names; needs openssl. */
export const layEncryptedLine = async (serverPort: number, names = THIS_MACHINE): Promise<EncryptedLine> => {
  const folder = await mkdtemp(join(tmpdir(), 'huying-line-'));
  const [keyFile, caFile] = [join(folder, 'key.pem'), join(folder, 'ca.pem')];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', keyFile, '-out', caFile];
  await run('openssl', ['req', '-x509', ...made, '-subj', '/CN=log', '-addext', `subjectAltName=${names}`]);
  const sockets = new Set<TLSSocket>();
  const server = createServer(
    { key: await readFile(keyFile), cert: await readFile(caFile), ALPNProtocols: ['h2'] },
    (socket) => {
      const onward = connect(serverPort, '127.0.0.1');
      sockets.add(socket.on('close', () => onward.destroy()).on('error', () => onward.destroy()));
      onward.on('close', () => socket.destroy()).on('error', () => socket.destroy());
      socket.pipe(onward).pipe(socket);
    },
  ).on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as { readonly port: number }).port,
    caFile,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
};
