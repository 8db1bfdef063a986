import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { asyncApiText } from './async-api.js';
import { openApiText } from './open-api.js';

const pages = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css',
  'index.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'swagger-ui-standalone-preset.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
  'favicon-16x16.png': 'image/png',
};

const INITIALIZER = `window.ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
});
`;

const page = (): string =>
  readFileSync(join(pages, 'index.html'), 'utf8')
    .replaceAll(/(href|src)="(?:\.\/)?/g, '$1="/api/docs/')
    .replace('<title>Swagger UI</title>', '<title>呼应 Huying API</title>');

/** The description of the API, and the page that shows it: everything from this server. */
export const serveDocs = (server: FastifyInstance): void => {
  server.get('/api/openapi.json', (_request, reply) => reply.type('application/json').send(openApiText()));
  server.get('/api/asyncapi.json', (_request, reply) => reply.type('application/json').send(asyncApiText()));
  server.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page()));
  server.get('/api/docs/swagger-initializer.js', (_request, reply) => reply.type('text/javascript').send(INITIALIZER));
  for (const [name, type] of Object.entries(FILES))
    server.get(`/api/docs/${name}`, (_request, reply) => reply.type(type).send(createReadStream(join(pages, name))));
};
