import { access, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Settings } from '@app/platform';
import { type Finding, failed } from './finding.js';
import { judgeRoom, roomIn } from './room.js';

const NAME = 'evidence';
const MIB = 1_048_576;

/** The folder of evidence files takes another one, and the largest that may come finds room. */
export const checkEvidence = async (settings: Settings): Promise<Finding> => {
  const folder = settings.evidenceDirectory ?? join(settings.home, 'evidence');
  const there = await nearestThere(folder);
  try {
    await tryOut(there);
  } catch (error) {
    return unwritable(folder, error as NodeJS.ErrnoException);
  }
  return judgeRoom(NAME, { folder, free: await roomIn(there), least: settings.maxEvidenceMib * MIB });
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
