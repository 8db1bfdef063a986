import { hkdfSync } from 'node:crypto';
import type { TokenKey } from './token-key.js';

/** So many bytes that nobody without the key can tell: for one purpose the same each time, on every machine that shares the key (HKDF, RFC 5869). */
export const secretFrom = ({ privateKey }: Pick<TokenKey, 'privateKey'>, purpose: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', privateKey.export({ type: 'pkcs8', format: 'der' }), '', purpose, bytes));
