import type { DispatchedSlip, Slip, SlipDeadlines, Urgency, WatchedLimit } from '@app/domain';
import type { CallId, Instant, LocalDate, SlipId, UnitCode } from '@app/kernel';
import type { Table } from '@app/subscriptions';
import { rowSchema } from '../desk/row-schema.js';

/** The number of the line that holds the call itself; its slips are entered under it. */
export const CALL_LINE = '0' as SlipId;

/** A slip stands as in the domain; `withdrawn` when its call was, while it was open. */
export type SlipStandingName = Slip['standing']['is'] | 'withdrawn';

/** What the slip still owes, the next due first. */
export interface Owed {
  readonly limit: WatchedLimit;
  readonly dueAt: Instant;
  readonly lastDay: LocalDate;
  readonly provisional: boolean;
}

/** One line per slip, and before them one for the call that they belong to (without unit, part and standing). */
export interface SlipRegisterRow {
  readonly call: CallId;
  readonly slip: SlipId;
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly township: UnitCode;
  readonly urgency: Urgency;
  readonly unit: UnitCode | null;
  readonly part: DispatchedSlip['part'] | null;
  readonly standing: SlipStandingName | null;
  readonly standing_since: Instant;
  readonly open: boolean;
  readonly signed: boolean;
  readonly responded: boolean;
  readonly arrived: boolean;
  readonly dispatched_at: Instant | null;
  readonly deadlines: SlipDeadlines;
  readonly owed: readonly Owed[];
  /** When the first of what is owed falls due. */
  readonly next_due_at: Instant | null;
  readonly near: readonly WatchedLimit[];
  readonly missed: readonly WatchedLimit[];
  readonly extension_days: number | null;
  readonly extension_reason: string | null;
  readonly return_basis: string | null;
  readonly return_proposed: UnitCode | null;
  readonly dispute_reason: string | null;
  readonly resumes_at: Instant | null;
  /** The last event of the stream that changed the line. */
  readonly revision: number;
  readonly position: string;
}

export const SLIP_REGISTER: Table = {
  name: 'slip_register',
  columns: {
    call: 'text',
    slip: 'text',
    number: 'text',
    subject: 'text',
    matter: 'text',
    township: 'text',
    urgency: 'text',
    unit: 'text',
    part: 'text',
    standing: 'text',
    standing_since: 'timestamptz',
    open: 'boolean',
    signed: 'boolean',
    responded: 'boolean',
    arrived: 'boolean',
    dispatched_at: 'timestamptz',
    deadlines: 'jsonb',
    owed: 'jsonb',
    next_due_at: 'timestamptz',
    near: 'text[]',
    missed: 'text[]',
    extension_days: 'integer',
    extension_reason: 'text',
    return_basis: 'text',
    return_proposed: 'text',
    dispute_reason: 'text',
    resumes_at: 'timestamptz',
    revision: 'integer',
    position: 'text',
  },
  key: ['call', 'slip'],
  indexes: [
    '(unit, next_due_at) where open',
    '(next_due_at) where open',
    `(standing_since) where standing = 'return asked'`,
    '(standing_since) where open and dispute_reason is not null',
    '(standing_since) where open and extension_days is not null',
  ],
};

export const slipRegisterRows = rowSchema<SlipRegisterRow>(SLIP_REGISTER);
