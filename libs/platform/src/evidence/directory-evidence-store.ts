import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { isRejection } from '@app/kernel';
import type { EvidenceStore, KeptEvidence, OfferedEvidence } from './evidence-store.js';
import { judged } from './judged.js';
import { refusingIfFull } from './receiving.js';
import { kindOfBytes } from './sniffing.js';
import { sweepIncoming } from './sweeping-incoming.js';
import { isUploader, markUploader } from './uploaders.js';

export interface DirectoryEvidenceOptions {
  /** Larger files are refused, in bytes. */
  readonly mostBytes: number;
}

/** Evidence in a directory of this machine, `ab/cd/<sha256>`; several processes may share it. */
export const openEvidenceDirectory = async (
  directory: string,
  { mostBytes }: DirectoryEvidenceOptions,
): Promise<EvidenceStore> => {
  const incoming = join(directory, 'incoming');
  await mkdir(incoming, { recursive: true });
  await sweepIncoming(incoming);
  return {
    put: (content, offered) => put(content, offered, { directory, draft: join(incoming, randomUUID()), mostBytes }),
    open: (sha256) => openForReading(directory, sha256),
    find: (sha256) => find(directory, sha256),
    isUploadedBy: async (sha256, officer) => isHash(sha256) && isUploader(pathOf(directory, sha256), officer),
  };
};

interface Place extends DirectoryEvidenceOptions {
  readonly directory: string;
  readonly draft: string;
}

const put = (content: Readable, offered: OfferedEvidence, { directory, draft, mostBytes }: Place) =>
  judged(content, offered, { draft, mostBytes }, async (kept) => {
    const moved = await moveIntoPlace(draft, pathOf(directory, kept.sha256), offered).catch(refusingIfFull);
    return isRejection(moved) ? moved : kept;
  });

const pathOf = (directory: string, sha256: string): string =>
  join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

// renaming over the same bytes changes nothing, and a name is on the disk only when its directory is
const moveIntoPlace = async (draft: string, place: string, { by }: OfferedEvidence): Promise<void> => {
  const [folder, above] = [dirname(place), dirname(dirname(place))];
  for (const directory of [above, folder]) await mkdir(directory).catch(unlessThere); // with `recursive`, a full disk says ENOENT
  if (by !== undefined) await markUploader(place, by); // first, so that a disk that is full for it keeps nothing
  await rename(draft, place);
  for (const directory of [folder, above]) await sync(directory);
};

const unlessThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error;
};

const sync = async (directory: string): Promise<void> => {
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
};

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const openForReading = async (directory: string, sha256: string): Promise<Readable | undefined> => {
  if (!isHash(sha256)) return undefined;
  const handle = await open(pathOf(directory, sha256), 'r').catch(unlessMissing);
  return handle?.createReadStream();
};

const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error;
};

const find = async (directory: string, sha256: string): Promise<KeptEvidence | undefined> => {
  const path = pathOf(directory, sha256);
  const found = isHash(sha256) ? await stat(path).catch(unlessMissing) : undefined;
  if (found === undefined) return undefined;
  const kind = await kindOfBytes(path);
  return { sha256, size: found.size, type: kind?.types[0] ?? 'application/octet-stream' };
};
