import { createHash, randomBytes } from 'node:crypto';
import type { CallId } from '@app/kernel';

const SECRET_BYTES = 24;
const ID_BYTES = 16;

/** A token for the person served of a call: whoever has it may answer once. It is told, never kept. */
export const newServedToken = (call: CallId): string =>
  Buffer.concat([Buffer.from(call.replaceAll('-', ''), 'hex'), randomBytes(SECRET_BYTES)]).toString('base64url');

/** What the log knows a token by. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The call that a token is for. */
export const callOfToken = (token: string): CallId => {
  const hex = Buffer.from(token, 'base64url').subarray(0, ID_BYTES).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as CallId;
};
