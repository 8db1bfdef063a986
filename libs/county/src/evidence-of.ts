import { join } from 'node:path';
import { type EvidenceStore, openEvidenceDirectory } from '@app/platform';
import type { County } from './open-county.js';

const MIB = 1024 * 1024;

/** Where the county's evidence files are kept. */
export const evidenceOf = ({ settings }: Pick<County, 'settings'>): Promise<EvidenceStore> =>
  openEvidenceDirectory(settings.evidenceDirectory ?? join(settings.home, 'evidence'), {
    mostBytes: settings.maxEvidenceMib * MIB,
  });
