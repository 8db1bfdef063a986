import type { Instant } from '@app/kernel';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fontTable } from './font-table.js';

const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

const FIXED: Readonly<Record<string, (xml: string, at: Instant) => string>> = {
  'docProps/core.xml': (xml, at) => xml.replaceAll(DATES, `$1${at}`),
  'word/fontTable.xml': fontTable,
};

// a zip knows no zone and no year before 1980; the moment of packing is nobody's business
const PACKED = '1980-01-01T00:00:00';

/** A Word file as it was written, with the dates of its paper instead of those of its making. */
export const settled = (word: Uint8Array, at: Instant): Buffer => {
  const parts = Object.entries(unzipSync(word)).map(([name, bytes]) => {
    const fixed = FIXED[name];
    return [name, fixed === undefined ? bytes : strToU8(fixed(strFromU8(bytes), at))] as const;
  });
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: PACKED }));
};
