import { epochMs, type Instant } from '@app/kernel';
import type { SignedIn } from '@app/platform';
import type { FastifyRequest } from 'fastify';

const NAME = 'huying';

/** The token that a browser keeps for its reader, who cannot see it. */
export const tokenInCookie = ({ cookie }: FastifyRequest['headers']): string | undefined =>
  new RegExp(`(?:^|; *)${NAME}=([\\w.-]+)`).exec(cookie ?? '')?.[1];

const isSecure = ({ headers, protocol }: Pick<FastifyRequest, 'headers' | 'protocol'>): boolean =>
  protocol === 'https' || headers['x-forwarded-proto'] === 'https';

const cookie = (request: Pick<FastifyRequest, 'headers' | 'protocol'>, value: string, seconds: number): string =>
  `${NAME}=${value}; Path=/api; Max-Age=${seconds}; HttpOnly; SameSite=Strict${isSecure(request) ? '; Secure' : ''}`;

/** Has the browser keep the token until the session ends. */
export const keptInCookie = (request: FastifyRequest, { token, sessionEndsAt }: SignedIn, now: Instant) => ({
  'set-cookie': cookie(request, token, Math.ceil((epochMs(sessionEndsAt) - epochMs(now)) / 1_000)),
});

/** Has the browser forget the token. */
export const forgottenCookie = (request: FastifyRequest) => ({ 'set-cookie': cookie(request, '', 0) });
