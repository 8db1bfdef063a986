import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { isRejection, type OfficerId, type Rejection } from '@app/kernel';
import { type Bucket, type EvidenceStore, judged, type KeptEvidence, markOf } from '@app/platform';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { bucketClient } from './bucket-client.js';
import { refusingIfFull, unlessMissing } from './bucket-trouble.js';

export interface BucketOptions {
  /** Larger files are refused, in bytes. */
  readonly mostBytes: number;
  /** A file of two lines: the id of the access key, and its secret. */
  readonly keyFile?: string | undefined;
}

/** Evidence in an S3-compatible store, `ab/cd/<sha256>`. A file is judged in the machine's folder for temporary files before a byte of it goes there. */
export const openEvidenceBucket = async (
  place: Bucket,
  { mostBytes, keyFile }: BucketOptions,
): Promise<EvidenceStore> => {
  const bucket = bucketOf(await bucketClient(place, keyFile), place);
  return {
    put: (content, offered) => {
      const draft = join(tmpdir(), `huying-evidence-${randomUUID()}`);
      return judged(content, offered, { draft, mostBytes }, (kept) => bucket.keep(draft, kept, offered.by));
    },
    open: bucket.open,
    find: bucket.find,
    isUploadedBy: bucket.isUploadedBy,
  };
};

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

const bucketOf = (client: S3Client, { bucket, prefix }: Bucket) => {
  const at = (sha256: string) => ({
    Bucket: bucket,
    Key: `${prefix}${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`,
  });

  const find = async (sha256: string): Promise<KeptEvidence | undefined> => {
    if (!isHash(sha256)) return undefined;
    const found = await client.send(new HeadObjectCommand(at(sha256))).catch(unlessMissing);
    return found && { sha256, size: found.ContentLength ?? 0, type: found.ContentType ?? 'application/octet-stream' };
  };

  const open = async (sha256: string): Promise<Readable | undefined> => {
    if (!isHash(sha256)) return undefined;
    const found = await client.send(new GetObjectCommand(at(sha256))).catch(unlessMissing);
    return found?.Body as Readable | undefined;
  };

  const markAt = (sha256: string, officer: OfficerId) => {
    const { Bucket, Key } = at(sha256);
    return { Bucket, Key: markOf(Key, officer) };
  };

  const mark = (sha256: string, officer: OfficerId) =>
    client.send(new PutObjectCommand({ ...markAt(sha256, officer), Body: '' })).catch(refusingIfFull);

  const isUploadedBy = async (sha256: string, officer: OfficerId): Promise<boolean> =>
    isHash(sha256) &&
    (await client.send(new HeadObjectCommand(markAt(sha256, officer))).catch(unlessMissing)) !== undefined;

  /** The same bytes are kept once; two who bring them at the same moment write the same. */
  const keep = async (draft: string, kept: KeptEvidence, by?: OfficerId): Promise<KeptEvidence | Rejection> => {
    const marked = by === undefined ? undefined : await mark(kept.sha256, by);
    if (isRejection(marked)) return marked;
    if ((await find(kept.sha256)) !== undefined) return kept;
    const object = { ...at(kept.sha256), ContentType: kept.type, ContentLength: kept.size };
    const put = new PutObjectCommand({ ...object, Body: createReadStream(draft) });
    const done = await client.send(put).catch(refusingIfFull);
    return isRejection(done) ? done : kept;
  };

  return { find, open, keep, isUploadedBy };
};
