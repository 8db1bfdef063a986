import { type Rejection, reject } from '@app/kernel';
import type { RateLimitOptions } from '@fastify/rate-limit';
import type { RateLimits } from '../api-parts.js';
import { Refused } from '../door/refused.js';

export const USUAL_LIMITS: RateLimits = { requests: 300_000, signIns: 60 };

const MINUTE_MS = 60_000;

const limited = (waitMs: number): Rejection =>
  reject('rate.limited', { retryAfter: Math.max(1, Math.ceil(waitMs / 1_000)) });

/** So many requests a minute from one address; health and metrics do not count. */
export const rateLimiting = ({ requests, signIns }: RateLimits) =>
  ({
    max: ({ url, method }: { url: string; method: string }) => (isSignIn(method, url) ? signIns : requests),
    keyGenerator: ({ ip, url, method }: { ip: string; url: string; method: string }) =>
      isSignIn(method, url) ? `sign-in ${ip}` : ip,
    timeWindow: MINUTE_MS,
    allowList: ({ url }: { url: string }) => url.startsWith('/health/') || url === '/metrics',
    errorResponseBuilder: (_request, { ttl }) => new Refused(limited(ttl)),
  }) satisfies RateLimitOptions;

const isSignIn = (method: string, url: string): boolean =>
  method === 'POST' && url.split('?', 1)[0] === '/api/v1/sessions';
