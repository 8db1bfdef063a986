import type { FastifyRequest } from 'fastify';
import type { AskedAt } from './asked-at.js';
import type { Who } from './who.js';

/** A request on its way through the door: who asks is known after the guard, what is asked after the parsing. */
export interface ApiRequest extends FastifyRequest {
  who?: Who;
  asked?: AskedAt;
}
