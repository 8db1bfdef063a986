import { readFile } from 'node:fs/promises';
import type { Bucket } from '@app/platform';
import { S3Client } from '@aws-sdk/client-s3';

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const ATTEMPTS = 2;
const CONNECT_MS = 2_000;
const SILENCE_MS = 10_000;

/** The client for a bucket: addressed by path where an endpoint is named, with the key of the file or as the SDK finds one. */
export const bucketClient = async ({ endpoint, region }: Bucket, keyFile?: string): Promise<S3Client> =>
  new S3Client({
    region: region ?? 'us-east-1', // stores of one's own do not ask
    maxAttempts: ATTEMPTS,
    logger: SILENT, // what went wrong is thrown
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: SILENCE_MS },
    requestChecksumCalculation: 'WHEN_REQUIRED', // older stores refuse trailing checksums
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    ...(keyFile !== undefined && { credentials: await keyIn(keyFile) }),
  });

const keyIn = async (file: string) => {
  const [accessKeyId = '', secretAccessKey = ''] = (await readFile(file, 'utf8'))
    .split('\n')
    .map((line) => line.trim());
  return { accessKeyId, secretAccessKey };
};
