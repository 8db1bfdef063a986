import { NothingQuery, type Route } from '@app/contracts';
import { reject } from '@app/kernel';
import { languageOf, newCommandId } from '@app/platform';
import type { ApiRequest } from './api-request.js';
import type { AskedAt } from './asked-at.js';
import { commandIdOf, revisionOf } from './command-headers.js';
import { paramsOf } from './params-of.js';
import { parsed } from './parsed.js';
import { Refused } from './refused.js';

const header = (request: ApiRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

const refuseOtherMedia = (request: ApiRequest, route: Route): void => {
  const isMultipart = request.headers['content-type']?.startsWith('multipart/') ?? false;
  if (request.method !== 'GET' && isMultipart !== (route.upload ?? false))
    throw new Refused(reject('media-type.not-accepted'));
};

// health and metrics are asked by machines that add what they like
const queryOf = ({ query, open }: Route) => query ?? (open ? undefined : NothingQuery);

const bodyOf = (request: ApiRequest, { body }: Route): unknown => parsed(body, request.body ?? {}, 'body');

/** Everything that a request asks at a door, parsed; the first thing that is wrong with it is refused. */
export const askAt = (route: Route, request: ApiRequest): AskedAt => {
  refuseOtherMedia(request, route);
  const params = paramsOf(request.params as Readonly<Record<string, string>>);
  const key = header(request, 'idempotency-key');
  const commandId = commandIdOf(key, request.who?.officer.id ?? '', `${route.method} ${pathOf(request)}`);
  return {
    route,
    who: request.who as AskedAt['who'],
    params,
    query: parsed(queryOf(route), request.query, 'query') as AskedAt['query'],
    body: bodyOf(request, route) as AskedAt['body'],
    language: languageOf(request.headers['accept-language']),
    requestId: request.id,
    commandId: commandId ?? newCommandId(),
    repeatable: commandId !== undefined,
    expectedRevision: revisionOf(header(request, 'if-match')),
  };
};

/** The address without its query. */
export const pathOf = ({ url }: Pick<ApiRequest, 'url'>): string => url.split('?', 1)[0] ?? url;
