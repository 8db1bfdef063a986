import { type Rejection, reject } from '@app/kernel';
import type { FastifyRequest } from 'fastify';

type Asking = Pick<FastifyRequest, 'headers'>;

const hostOf = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined);

// browsers tell the site only on https and loopback; the origin they tell with every write
const isOwn = ({ headers }: Asking): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && hostOf(headers.origin) === headers.host;
};

/** A browser sends its cookie with whatever a page asks: only pages of this server may write with it. */
export const foreignPage = (request: Asking): Rejection | undefined =>
  isOwn(request) ? undefined : reject('session.foreign-page');
