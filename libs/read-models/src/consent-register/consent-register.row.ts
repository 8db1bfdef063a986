import type { ConsentStanding, Evidence, PostChange } from '@app/domain';
import type { ConsentId, Instant, OfficerId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per question: who is to head which agency, who asks, and what the township answered in writing. */
export interface ConsentRegisterRow {
  readonly consent: ConsentId;
  readonly agency: UnitCode;
  readonly department: UnitCode;
  readonly township: UnitCode;
  readonly asker: UnitCode;
  readonly change: PostChange;
  readonly person: string;
  readonly reason: string;
  readonly asked_by: OfficerId;
  readonly asked_at: Instant;
  readonly standing: ConsentStanding;
  readonly answered_by: OfficerId | null;
  readonly answered_at: Instant | null;
  readonly objection: string | null;
  readonly evidence: readonly Evidence[];
  readonly revision: number;
  readonly position: string;
}

export const CONSENT_REGISTER: Table = {
  name: 'consent_register',
  columns: {
    consent: 'text',
    agency: 'text',
    department: 'text',
    township: 'text',
    asker: 'text',
    change: 'text',
    person: 'text',
    reason: 'text',
    asked_by: 'text',
    asked_at: 'timestamptz',
    standing: 'text',
    answered_by: 'text',
    answered_at: 'timestamptz',
    objection: 'text',
    evidence: 'jsonb',
    revision: 'integer',
    position: 'text',
  },
  key: ['consent'],
  indexes: ['(asked_at, consent)', '(agency, asked_at)', 'using gin (evidence jsonb_path_ops)'],
};

export const consentRegisterRows = rowSchema<ConsentRegisterRow>(CONSENT_REGISTER);
