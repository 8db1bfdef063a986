import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A stand-in for an S3-compatible store: puts, heads and gets objects of one bucket in memory, and fails as it is told. It checks no signatures. */
export interface S3StandIn {
  /** As EVIDENCE_URL takes it. */
  readonly endpoint: string;
  readonly keys: () => readonly string[];
  /** From now on every put is answered so; undefined lets them through again. */
  failPuts(status?: number, code?: string): void;
  close(): Promise<void>;
}

interface Kept {
  readonly bytes: Buffer;
  readonly type: string;
}

const refuse = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
};

export const startS3StandIn = async (): Promise<S3StandIn> => {
  const objects = new Map<string, Kept>();
  let failure: readonly [number, string] | undefined;

  const put = async (request: IncomingMessage, response: ServerResponse, key: string): Promise<void> => {
    const bytes = await buffer(request);
    if (failure !== undefined) return void refuse(response, ...failure);
    objects.set(key, { bytes, type: request.headers['content-type'] ?? 'application/octet-stream' });
    response.writeHead(200, { etag: '"kept"' }).end();
  };
  const get = ({ method }: IncomingMessage, response: ServerResponse, key: string): void => {
    const kept = objects.get(key);
    if (kept === undefined) return void refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-type': kept.type, 'content-length': kept.bytes.length });
    response.end(method === 'HEAD' ? undefined : kept.bytes);
  };
  const server = createServer((request, response) => {
    const key = decodeURIComponent(new URL(request.url ?? '/', 'http://s3').pathname.slice(1));
    if (request.method === 'PUT') void put(request, response, key);
    else get(request, response, key);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keys: () => [...objects.keys()],
    failPuts: (status, code = 'InternalError') => {
      failure = status === undefined ? undefined : [status, code];
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
