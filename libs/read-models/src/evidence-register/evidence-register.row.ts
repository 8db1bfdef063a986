import type { CallId } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** Which evidence is cited by which call. */
export interface EvidenceRegisterRow {
  readonly call: CallId;
  readonly sha256: string;
  /** The name under which it was cited first. */
  readonly name: string;
  readonly size: number;
}

export const EVIDENCE_REGISTER: Table = {
  name: 'evidence_register',
  columns: { call: 'text', sha256: 'text', name: 'text', size: 'bigint' },
  key: ['call', 'sha256'],
  indexes: ['(sha256)'],
};

export const evidenceRegisterRows = rowSchema<EvidenceRegisterRow>(EVIDENCE_REGISTER);
