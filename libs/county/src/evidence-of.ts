import { join } from 'node:path';
import { openEvidenceBucket } from '@app/evidence-s3';
import { type EvidenceStore, openEvidenceDirectory } from '@app/platform';
import type { County } from './open-county.js';

const MIB = 1024 * 1024;

/** Where the county's evidence files are kept: a bucket, or a directory. */
export const evidenceOf = ({ settings }: Pick<County, 'settings'>): Promise<EvidenceStore> => {
  const { home, maxEvidenceMib, evidenceKeyFile: keyFile } = settings;
  const place = settings.evidencePlace ?? { directory: join(home, 'evidence') };
  const mostBytes = maxEvidenceMib * MIB;
  return 'directory' in place
    ? openEvidenceDirectory(place.directory, { mostBytes })
    : openEvidenceBucket(place, { mostBytes, keyFile });
};
