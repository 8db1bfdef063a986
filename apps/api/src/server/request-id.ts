import type { IncomingMessage } from 'node:http';
import { newCommandId } from '@app/platform';

/** The number under which a request is found again: the client's own when it has a sane one. */
export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const told = headers['x-request-id'];
  return typeof told === 'string' && /^[\w.-]{1,100}$/.test(told) ? told : newCommandId();
};
