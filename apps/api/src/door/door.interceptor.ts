import { Readable } from 'node:stream';
import { reject } from '@app/kernel';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { type ApiParts, PARTS } from '../api-parts.js';
import { Answer } from './answer.js';
import type { ApiRequest } from './api-request.js';
import { askAt } from './ask-at.js';
import { Refused } from './refused.js';
import { routeOf } from './route-of.js';
import { untilArrived } from './until-arrived.js';

/** Parses what comes in, waits until it can be answered as freshly as asked, and dresses what goes out. */
@Injectable()
export class DoorInterceptor implements NestInterceptor {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const route = routeOf(request);
    if (route === undefined) throw new Refused(reject('address.unknown'));
    request.asked = askAt(route, request);
    const query = request.asked.query as { readonly after?: string } | undefined;
    if (query?.after !== undefined) await untilArrived(this.parts, query.after);
    return next.handle().pipe(map((answer) => give(answer, request, http.getResponse<FastifyReply>())));
  }
}

const give = (answer: unknown, request: ApiRequest, reply: FastifyReply): unknown => {
  if (!(answer instanceof Answer)) return answer;
  reply.code(answer.status).headers(answer.headers);
  if (request.method !== 'HEAD' || !(answer.body instanceof Readable)) return answer.body;
  answer.body.destroy();
  return undefined;
};
