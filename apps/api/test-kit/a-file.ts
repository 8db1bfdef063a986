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

/** An officer uploads a file, the caller of the town unless told otherwise. */
export const upload = async (
  api: RunningApi,
  bytes: Buffer,
  name: string,
  { type, by = 'li' }: { readonly type?: string; readonly by?: string } = {},
): Promise<Returned> => (await api.as(by)).send('POST', EVIDENCE, { body: form(bytes, name, type) });

/** The same, as a call cites it. */
export const cited = async (api: RunningApi, bytes: Buffer, name: string, by?: string) => {
  const { body } = await upload(api, bytes, name, by === undefined ? {} : { by });
  return { name, size: body.size as number, sha256: body.sha256 as string };
};
