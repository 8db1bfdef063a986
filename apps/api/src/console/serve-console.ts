import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Coding, type ConsoleFile, consoleFiles } from './console-files.js';

// a year: the name of an asset changes with its content
const FOR_EVER = 'public, max-age=31536000, immutable';
const NOT_OURS = '(?!(?:api|health|metrics|assets)$)[\\w-]+';
const PAGES = ['/', `/:page(^${NOT_OURS}$)`, `/:page(^${NOT_OURS}$)/*`] as const;
const CODINGS: readonly Coding[] = ['br', 'gzip'];

const codingFor = (request: FastifyRequest, { coded }: ConsoleFile): Coding | undefined => {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  return CODINGS.find(
    (coding) => coded[coding] !== undefined && new RegExp(`\\b${coding}\\b(?!;q=0\\b)`).test(accepted),
  );
};

const sending = (file: ConsoleFile) => (request: FastifyRequest, reply: FastifyReply) => {
  const coding = codingFor(request, file);
  if (coding !== undefined) reply.header('content-encoding', coding);
  return reply
    .header('vary', 'Accept-Encoding')
    .type(file.type)
    .send(coding === undefined ? file.plain : file.coded[coding]);
};

const forEver = (send: ReturnType<typeof sending>) => (request: FastifyRequest, reply: FastifyReply) =>
  send(request, reply.header('cache-control', FOR_EVER));

/** The console as it was built: its assets for ever, its one page at every address of a desk; nothing where none was built. */
export const serveConsole = (server: FastifyInstance, directory: string | undefined): void => {
  const files = directory === undefined ? new Map<string, ConsoleFile>() : consoleFiles(directory);
  const page = files.get('/index.html');
  if (page === undefined) return;
  for (const path of PAGES) server.get(path, sending(page));
  for (const [path, file] of files) {
    if (path.startsWith('/assets/')) server.get(path, forEver(sending(file)));
    else if (path !== '/index.html') server.get(path, sending(file));
  }
};
