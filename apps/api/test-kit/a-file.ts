import { createHash } from 'node:crypto';
import type { Returned } from './returned.js';
import type { RunningApi } from './start-api.js';

export const EVIDENCE = '/api/v1/evidence';

/** A file of words. */
export const note = (text: string): Buffer => Buffer.from(`${text}\n`);

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const form = (bytes: Buffer, name: string, type = 'application/octet-stream'): FormData => {
  const data = new FormData();
  data.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return data;
};

/** The caller of the town uploads a file. */
export const upload = async (api: RunningApi, bytes: Buffer, name: string, type?: string): Promise<Returned> =>
  (await api.as('li')).send('POST', EVIDENCE, { body: form(bytes, name, type) });

/** The same, as a call cites it. */
export const cited = async (api: RunningApi, bytes: Buffer, name: string) => {
  const { body } = await upload(api, bytes, name);
  return { name, size: body.size as number, sha256: body.sha256 as string };
};
