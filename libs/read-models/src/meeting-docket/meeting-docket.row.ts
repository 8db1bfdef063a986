import type { Deadline, ListBasis, Trigger } from '@app/domain';
import type { CallId, Instant, LocalDate, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

export type DocketStandingName = 'on the docket' | 'withdrawn' | 'lapsed' | 'ruled';
export type DocketStep = 'docketed' | 'consulted' | 'coordinated';

/** One line per call that ever came on the docket: its newest entry. */
export interface MeetingDocketRow {
  readonly call: CallId;
  readonly round: number;
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly list_item: ListBasis | null;
  readonly township: UnitCode;
  /** Those that had had a slip when it was docketed. */
  readonly units: readonly UnitCode[];
  readonly lead: UnitCode | null;
  readonly trigger: Trigger;
  readonly standing: DocketStandingName;
  readonly step: DocketStep;
  readonly docketed_at: Instant;
  readonly statements_by: Deadline;
  readonly ruling_by: Deadline;
  readonly due_at: Instant;
  readonly last_day: LocalDate;
  readonly near: boolean;
  readonly missed: boolean;
  readonly stated: readonly UnitCode[];
  readonly ruling: string | null;
  readonly ended_at: Instant | null;
  readonly revision: number;
  readonly position: string;
}

export const MEETING_DOCKET: Table = {
  name: 'meeting_docket',
  columns: {
    call: 'text',
    round: 'integer',
    number: 'text',
    subject: 'text',
    matter: 'text',
    list_item: 'jsonb',
    township: 'text',
    units: 'text[]',
    lead: 'text',
    trigger: 'text',
    standing: 'text',
    step: 'text',
    docketed_at: 'timestamptz',
    statements_by: 'jsonb',
    ruling_by: 'jsonb',
    due_at: 'timestamptz',
    last_day: 'text',
    near: 'boolean',
    missed: 'boolean',
    stated: 'text[]',
    ruling: 'text',
    ended_at: 'timestamptz',
    revision: 'integer',
    position: 'text',
  },
  key: ['call'],
  indexes: ['(docketed_at, call)', `(due_at) where standing = 'on the docket'`],
};

export const meetingDocketRows = rowSchema<MeetingDocketRow>(MEETING_DOCKET);
