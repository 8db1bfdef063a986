import type { Server } from 'node:http';
import { reject } from '@app/kernel';
import { nestLog } from '@app/platform';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { ApiModule } from '../api.module.js';
import type { ApiParts } from '../api-parts.js';
import { serveConsole } from '../console/serve-console.js';
import { serveDocs } from '../docs/serve-docs.js';
import type { ApiRequest } from '../door/api-request.js';
import { pathOf } from '../door/ask-at.js';
import { sendProblem } from '../door/problem.filter.js';
import { measuring } from './measuring.js';
import { rateLimiting, USUAL_LIMITS } from './rate-limiting.js';
import { readJson } from './read-json.js';
import { requestIdOf } from './request-id.js';
import { securityHeaders } from './security-headers.js';

const MOST_BODY_BYTES = 256 * 1024;
const IDLE_MS = 50;
const LONGEST_ANSWER_MS = 5_000;
const LONGEST_PARAM = 500;
// how large a file may be is the evidence store's to say
const ONE_FILE = { files: 1, fields: 10, parts: 11, fileSize: Number.POSITIVE_INFINITY };

const adapter = ({ trustedProxies = [] }: ApiParts): FastifyAdapter =>
  new FastifyAdapter({
    trustProxy: [...trustedProxies],
    bodyLimit: MOST_BODY_BYTES,
    routerOptions: { maxParamLength: LONGEST_PARAM },
    genReqId: requestIdOf,
    requestIdHeader: false,
    frameworkErrors: (_error: unknown, request: ApiRequest, reply: FastifyReply) =>
      sendProblem(request, reply, reject('address.unknown')),
  });

/** The API over its parts, ready to listen; closing it ends every stream of changes. */
export const createApi = (parts: ApiParts): Promise<NestFastifyApplication> =>
  createServer(ApiModule.register(parts), parts);

/** Any module behind the door of the API: its limits, headers, parsing, measuring. */
export const createServer = async (module: DynamicModule, parts: ApiParts): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter(parts), {
    bodyParser: false,
    logger: nestLog(parts.log),
  });
  await furnish(app, parts);
  return app;
};

// an answer that is under way when closing begins leaves its connection open: nobody else would close it for a minute
const closeIdle = (server: Server): void => {
  const sweeping = setInterval(() => server.closeIdleConnections(), IDLE_MS);
  const cutting = setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER_MS); // who does not read never ends
  server.once('close', () => {
    clearInterval(sweeping);
    clearTimeout(cutting);
  });
};

const furnish = async (app: NestFastifyApplication, parts: ApiParts): Promise<void> => {
  const server = app.getHttpAdapter().getInstance();
  const measure = measuring(parts.metrics);
  readJson(server);
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...securityHeaders(pathOf(request)), 'x-request-id': request.id });
    if (parts.health.isLeaving) reply.header('connection', 'close'); // the next request goes to another door
  });
  server.addHook('onResponse', async (request, reply) => measure(request, reply));
  server.addHook('preClose', async () => closeIdle(server.server));
  await app.register(rateLimit, rateLimiting(parts.rateLimits ?? USUAL_LIMITS));
  await app.register(multipart, { limits: ONE_FILE });
  serveDocs(server);
  serveConsole(server, parts.console);
};
