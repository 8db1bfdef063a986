import { type Rejection, reject } from '@app/kernel';
import { type Language, type Log, languageOf, problemOf, retryAfterOf } from '@app/platform';
import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, NotFoundException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type ApiParts, PARTS } from '../api-parts.js';
import type { ApiRequest } from './api-request.js';
import { pathOf } from './ask-at.js';
import { refusalFor } from './refusal-for.js';
import { Refused } from './refused.js';
import { methodsAt } from './route-of.js';

/** Every failure leaves as one problem; what nobody foresaw is logged once, under the number that the client is told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(PARTS) private readonly parts: Pick<ApiParts, 'log'>) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<ApiRequest>(), http.getResponse<FastifyReply>()];
    if (reply.raw.destroyed) return; // whoever asked has hung up
    const rejection = refusalOf(error, request) ?? reject('server.failed');
    noted(this.parts.log, rejection, error, request);
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    sendProblem(request, reply, rejection, error instanceof Refused ? error.faults : undefined);
  }
}

const refusalOf = (error: unknown, request: ApiRequest): Rejection | undefined => {
  if (error instanceof NotFoundException && methodsAt(pathOf(request)).length > 0) return reject('method.not-allowed');
  return refusalFor(error);
};

/** What is our fault is logged once: an outage in a line, the rest with all there is. */
const noted = (log: Log, { rejected }: Rejection, error: unknown, { id, method, routeOptions }: ApiRequest): void => {
  const request = { requestId: id, method, route: routeOptions?.url };
  if (rejected === 'server.failed') log.error({ ...request, err: error }, 'a request failed');
  if (rejected === 'store.unavailable') log.warn({ ...request, reason: String(error) }, 'the store did not answer');
};

/** Sends a refusal as `application/problem+json`, in the reader's language. */
export const sendProblem = (
  request: ApiRequest,
  reply: FastifyReply,
  rejection: Rejection,
  errors?: Refused['faults'],
): void => {
  const language = languageOf(request.headers['accept-language']);
  const problem = problemOf(rejection, pathOf(request), language);
  reply
    .code(problem.status)
    .headers(headersOf(rejection, problem.status, language, pathOf(request)))
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ ...problem, ...(errors && { errors }), requestId: request.id }));
};

const headersOf = (rejection: Rejection, status: number, language: Language, path: string) => {
  const retryAfter = retryAfterOf(rejection);
  return {
    'content-language': language,
    vary: 'Accept-Language',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(status === 405 && { allow: methodsAt(path).join(', ') }),
  };
};
