import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Rejection, reject } from '@app/kernel';

/** What arrived at a path, on the disk for good; sizes are in bytes. */
export interface Received {
  readonly sha256: string;
  readonly size: number;
}

/** Writes content to a path while hashing it; refused as `evidence.too-large`, `evidence.no-room` or `evidence.empty`. */
export const receive = async (content: Readable, path: string, mostBytes: number): Promise<Received | Rejection> => {
  const hash = createHash('sha256');
  const count = { size: 0 };
  try {
    await pipeline(content, measuring(hash, count, mostBytes), createWriteStream(path, { mode: 0o640, flush: true }));
  } catch (error) {
    return refusalFor(error, mostBytes);
  }
  if (wasCut(content)) return tooLarge(mostBytes);
  return count.size === 0 ? reject('evidence.empty') : { sha256: hash.digest('hex'), size: count.size };
};

class TooLarge extends Error {}

const measuring = (hash: Hash, count: { size: number }, mostBytes: number) =>
  async function* (content: AsyncIterable<Buffer>) {
    for await (const chunk of content) {
      count.size += chunk.length;
      if (count.size > mostBytes) throw new TooLarge();
      hash.update(chunk);
      yield chunk;
    }
  };

const refusalFor = (error: unknown, mostBytes: number): Rejection =>
  error instanceof TooLarge ? tooLarge(mostBytes) : refusingIfFull(error);

/** The refusal `evidence.no-room` where a disk is full; any other error is thrown again. */
export const refusingIfFull = (error: unknown): Rejection => {
  if (isNoRoom(error)) return reject('evidence.no-room');
  throw error;
};

const tooLarge = (mostBytes: number): Rejection => reject('evidence.too-large', { mostMib: mostBytes / 1_048_576 });

const isNoRoom = (error: unknown): boolean => /^(ENOSPC|EDQUOT)$/.test(String((error as NodeJS.ErrnoException).code));

// a multipart stream cut at the door's own limit ends as if it were whole, and says so only here
const wasCut = (content: Readable): boolean => 'truncated' in content && content.truncated === true;
