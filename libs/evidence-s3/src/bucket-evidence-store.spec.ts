import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openEvidenceBucket } from '@app/evidence-s3';
import { openEvidenceDirectory } from '@app/platform';
import { evidenceStoreContract, type S3StandIn, startS3StandIn } from '@app/testing';

const MIB = 1_048_576;

evidenceStoreContract('a directory', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'huying-evidence-'));
  return {
    store: await openEvidenceDirectory(directory, { mostBytes: MIB }),
    count: async () =>
      (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length,
    close: () => rm(directory, { recursive: true }),
  };
});

const withKey = async () => {
  const keyFile = join(tmpdir(), `huying-key-${randomUUID()}`);
  await writeFile(keyFile, 'stand-in\nno-secret\n');
  return keyFile;
};

const openOn = async (server: S3StandIn) => {
  const keyFile = await withKey();
  const place = { bucket: 'evidence', prefix: 'county/', endpoint: server.endpoint };
  return openEvidenceBucket(place, { mostBytes: MIB, keyFile }).finally(() => rm(keyFile));
};

evidenceStoreContract('a bucket (on the stand-in)', async () => {
  const server = await startS3StandIn();
  return { store: await openOn(server), count: async () => server.keys().length, close: server.close };
});

describe('a bucket', () => {
  let server: S3StandIn;
  beforeEach(async () => {
    server = await startS3StandIn();
  });
  afterEach(() => server.close());
  const put = async () =>
    (await openOn(server)).put(Readable.from([Buffer.from('note\n')]), { name: 'a.txt', declaredType: 'text/plain' });

  test('keeps a file under its prefix and the first digits of its hash', async () => {
    await put();
    expect(server.keys()).toEqual([expect.stringMatching(/^evidence\/county\/([0-9a-f]{2})\/([0-9a-f]{2})\/\1\2/)]);
  });

  test.each([
    [507, 'InsufficientStorage'],
    [403, 'QuotaExceeded'],
    [507, 'XMinioStorageFull'],
  ])('that is full (%d %s) refuses what has no room', async (status, code) => {
    server.failPuts(status, code);
    expect(await put()).toEqual({ rejected: 'evidence.no-room' });
  });

  test('that is out of order is an outage, not a refusal', async () => {
    server.failPuts(503, 'ServiceUnavailable');
    await expect(put()).rejects.toMatchObject({ syscall: 's3' });
  });

  test('that cannot be reached is an outage', async () => {
    const store = await openOn({ ...server, endpoint: 'http://127.0.0.1:1' });
    await expect(store.find('0'.repeat(64))).rejects.toMatchObject({ syscall: 's3' });
  });
});
