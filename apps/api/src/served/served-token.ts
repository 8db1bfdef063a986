import { createHash } from 'node:crypto';
import type { CallId } from '@app/kernel';
import { secretFrom, type TokenKey } from '@app/platform';

const SECRET_BYTES = 24;
const ID_BYTES = 16;

/** A token for the person served of a call: whoever has it may answer once. It is told, never kept: a command that is repeated makes it again. */
export const servedToken = (key: TokenKey, call: CallId, commandId: string): string =>
  Buffer.concat([
    Buffer.from(call.replaceAll('-', ''), 'hex'),
    secretFrom(key, `served-link ${commandId}`, SECRET_BYTES),
  ]).toString('base64url');

/** What the log knows a token by. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The call that a token is for. */
export const callOfToken = (token: string): CallId => {
  const hex = Buffer.from(token, 'base64url').subarray(0, ID_BYTES).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as CallId;
};
