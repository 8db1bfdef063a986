import { strFromU8, unzipSync } from 'fflate';
import type { RunningApi } from './start-api.js';

/** What an officer gets to save at an address: its name, its kind and its bytes. */
export const saved = async (api: RunningApi, officer: string, path: string, headers: Record<string, string> = {}) => {
  const { token } = await api.as(officer);
  const answer = await fetch(`${api.url}${path}`, { headers: { ...headers, authorization: `Bearer ${token}` } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const name = /filename\*=UTF-8''(.*)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';
  return { status: answer.status, name: decodeURIComponent(name), type: answer.headers.get('content-type'), bytes };
};

/** One part of a Word or Excel file. */
export const partOf = (bytes: Buffer, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

/** The words of a Word file, without its marks. */
export const wordsOf = (bytes: Buffer): string => partOf(bytes, 'word/document.xml').replaceAll(/<[^>]*>/g, '');
