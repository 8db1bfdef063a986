import type { Source, Urgency } from '@app/domain';
import type { CallId, Instant, OfficerId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';
import type { CallStandingName } from './call-standing.js';

/** One line per call: what a list of calls shows and is searched by. */
export interface CallRegisterRow {
  readonly call: CallId;
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly township: UnitCode;
  readonly urgency: Urgency;
  readonly source: Source['kind'];
  readonly source_number: string | null;
  readonly proxy: boolean;
  readonly raised_by: OfficerId;
  readonly raised_at: Instant;
  readonly standing: CallStandingName;
  readonly standing_since: Instant;
  /** The unit that leads now. */
  readonly lead: UnitCode | null;
  /** Every unit that ever had a slip of the call. */
  readonly units: readonly UnitCode[];
  readonly closed_at: Instant | null;
  readonly solved: boolean | null;
  readonly last_at: Instant;
  /** The last event of the stream that the line knows. */
  readonly revision: number;
  readonly position: string;
}

export const CALL_REGISTER: Table = {
  name: 'call_register',
  columns: {
    call: 'text',
    number: 'text',
    subject: 'text',
    matter: 'text',
    township: 'text',
    urgency: 'text',
    source: 'text',
    source_number: 'text',
    proxy: 'boolean',
    raised_by: 'text',
    raised_at: 'timestamptz',
    standing: 'text',
    standing_since: 'timestamptz',
    lead: 'text',
    units: 'text[]',
    closed_at: 'timestamptz',
    solved: 'boolean',
    last_at: 'timestamptz',
    revision: 'integer',
    position: 'text',
  },
  key: ['call'],
  indexes: [
    '(raised_at, call)',
    '(township, raised_at, call)',
    '(standing, standing_since)',
    '(number)',
    'using gin (units)',
  ],
};

export const callRegisterRows = rowSchema<CallRegisterRow>(CALL_REGISTER);
