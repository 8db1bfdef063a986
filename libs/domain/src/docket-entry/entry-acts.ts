import { publishRuling } from './after-ruling.js';
import { issueRuling } from './ruling.js';
import { fileStatement } from './stating.js';
import { recordConsultation, recordCoordination } from './talking.js';
import { withdrawEntry } from './withdrawing.js';

/** What officers do to a call on the docket, by the name of the command. */
export const entryActs = {
  fileStatement,
  recordConsultation,
  recordCoordination,
  withdrawEntry,
  issueRuling,
  publishRuling,
} as const;

export type EntryActName = keyof typeof entryActs;
