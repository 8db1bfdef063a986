import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Exported } from '@app/api';

/**
 * Saves a ledger and tells its size in bytes. It is written beside its place and moved there when it is whole: what
 * breaks off leaves no half of a ledger.
 */
export const save = async ({ content }: Exported, out: string): Promise<number> => {
  const unfinished = `${out}.part`;
  try {
    await pipeline(content, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return (await stat(out)).size;
};
