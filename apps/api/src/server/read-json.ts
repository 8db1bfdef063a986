import { reject } from '@app/kernel';
import type { FastifyInstance } from 'fastify';
import { Refused } from '../door/refused.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON in UTF-8 is the only body besides uploads; an empty one is no body. */
export const readJson = (server: FastifyInstance): void => {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null, undefined);
    const answer = (error: Error | null, read?: unknown) => (error === null ? done(null, read) : done(notJson()));
    try {
      parse(request, utf8.decode(body as Buffer), answer);
    } catch {
      done(notJson());
    }
  });
};

const notJson = (): Refused => new Refused(reject('body.not-json'));
