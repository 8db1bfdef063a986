import { access, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openEvidenceBucket } from '@app/evidence-s3';
import type { Bucket, Settings } from '@app/platform';
import { type Finding, failed, ok } from './finding.js';
import { judgeRoom, roomIn } from './room.js';

const NAME = 'evidence';
const MIB = 1_048_576;

/** The folder of evidence files takes another one, and the largest that may come finds room. */
export const checkEvidence = async (settings: Settings): Promise<Finding> => {
  const place = settings.evidencePlace ?? { directory: join(settings.home, 'evidence') };
  return 'directory' in place ? checkDirectory(place.directory, settings) : checkBucket(place, settings);
};

const checkDirectory = async (folder: string, settings: Settings): Promise<Finding> => {
  const there = await nearestThere(folder);
  try {
    await tryOut(there);
  } catch (error) {
    return unwritable(folder, error as NodeJS.ErrnoException);
  }
  return judgeRoom(NAME, { folder, free: await roomIn(there), least: settings.maxEvidenceMib * MIB });
};

/** A bucket is asked for a file that it has or has not. */
const checkBucket = async (place: Bucket, { evidenceKeyFile }: Settings): Promise<Finding> => {
  const where = `s3://${place.bucket}/${place.prefix}`;
  try {
    await (await openEvidenceBucket(place, { mostBytes: MIB, keyFile: evidenceKeyFile })).find('0'.repeat(64));
    return ok(NAME, { zh: `附件存于 ${where}`, en: `evidence is kept in ${where}` });
  } catch (error) {
    const { name, message } = error as Error;
    const why = `${name}: ${message}`;
    return failed(
      NAME,
      { zh: `附件桶 ${where} 打不开（${why}）`, en: `the bucket ${where} cannot be reached (${why})` },
      CHECK_BUCKET,
    );
  }
};

const CHECK_BUCKET = {
  zh: '核对 EVIDENCE_URL 的桶名与 endpoint，以及 EVIDENCE_KEY_FILE 的密钥',
  en: 'check bucket and endpoint of EVIDENCE_URL and the key of EVIDENCE_KEY_FILE',
};

/** The folder itself, or before the first start the one in which it will be made. */
const nearestThere = async (folder: string): Promise<string> => {
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  return there || dirname(folder) === folder ? folder : nearestThere(dirname(folder));
};

// rights alone do not tell: the disk may be read-only
const tryOut = async (folder: string): Promise<void> => {
  await rm(await mkdtemp(join(folder, 'doctor-')), { recursive: true });
};

const unwritable = (folder: string, { code = '' }: NodeJS.ErrnoException): Finding =>
  failed(
    NAME,
    {
      zh: `附件目录 ${folder} 写不进去（${code}）`,
      en: `nothing can be written to the evidence folder ${folder} (${code})`,
    },
    {
      zh: '让运行呼应的用户能写这个目录，或把 EVIDENCE_URL 指向能写的目录',
      en: 'let the user who runs huying write there, or have EVIDENCE_URL name a folder where it may',
    },
  );
