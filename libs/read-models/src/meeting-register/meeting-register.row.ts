import type { Convened } from '@app/domain';
import type { CallId, Instant, MeetingId, OfficerId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** One line per meeting: who was convened to hear what, who was there, and the minutes. */
export interface MeetingRegisterRow {
  readonly meeting: MeetingId;
  readonly sits_at: Instant;
  readonly place: string;
  readonly members: readonly UnitCode[];
  readonly standing: readonly UnitCode[];
  readonly calls: readonly CallId[];
  readonly convened_at: Instant;
  readonly convened_by: OfficerId;
  readonly state: Convened['is'];
  readonly present: readonly UnitCode[];
  readonly quorate: boolean;
  readonly minutes: string | null;
  readonly published_at: Instant | null;
  readonly called_off: string | null;
  readonly revision: number;
  readonly position: string;
}

export const MEETING_REGISTER: Table = {
  name: 'meeting_register',
  columns: {
    meeting: 'text',
    sits_at: 'timestamptz',
    place: 'text',
    members: 'text[]',
    standing: 'text[]',
    calls: 'text[]',
    convened_at: 'timestamptz',
    convened_by: 'text',
    state: 'text',
    present: 'text[]',
    quorate: 'boolean',
    minutes: 'text',
    published_at: 'timestamptz',
    called_off: 'text',
    revision: 'integer',
    position: 'text',
  },
  key: ['meeting'],
  indexes: ['(sits_at, meeting)', 'using gin (calls)'],
};

export const meetingRegisterRows = rowSchema<MeetingRegisterRow>(MEETING_REGISTER);
