import { type Rejection, reject } from '@app/kernel';
import type { RateLimitOptions } from '@fastify/rate-limit';
import type { RateLimits } from '../api-parts.js';
import { Refused } from '../door/refused.js';

export const USUAL_LIMITS: RateLimits = { requests: 300_000, signIns: 60 };

const MINUTE_MS = 60_000;

const limited = (waitMs: number): Rejection =>
  reject('rate.limited', { retryAfter: Math.max(1, Math.ceil(waitMs / 1_000)) });

/** So many requests a minute from one address; health and metrics do not count. */
export const rateLimiting = ({ requests, signIns, served = 30 }: RateLimits) => {
  const most: Readonly<Record<Door, number>> = { 'sign-in': signIns, served, usual: requests };
  return {
    max: (request: Knock) => most[doorOf(request)],
    keyGenerator: (request: Knock & { readonly ip: string }) => `${doorOf(request)} ${request.ip}`,
    timeWindow: MINUTE_MS,
    allowList: ({ url }: { url: string }) => url.startsWith('/health/') || url === '/metrics',
    errorResponseBuilder: (_request: unknown, { ttl }: { ttl: number }) => new Refused(limited(ttl)),
  } satisfies RateLimitOptions;
};

type Door = 'sign-in' | 'served' | 'usual';
interface Knock {
  readonly url: string;
  readonly method: string;
}

/** Doors that anybody may try without having signed in are tried more slowly. */
const doorOf = ({ url, method }: Knock): Door => {
  if (url.startsWith('/api/v1/served/')) return 'served';
  return method === 'POST' && url.split('?', 1)[0] === '/api/v1/sessions' ? 'sign-in' : 'usual';
};
