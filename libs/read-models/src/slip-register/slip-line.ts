import type { DispatchedSlip, SlipDeadlines, Urgency, WatchedLimit } from '@app/domain';
import type { CallId, Instant, SlipId, UnitCode } from '@app/kernel';
import type { Owed, SlipRegisterRow, SlipStandingName } from './slip-register.row.js';

/** A slip as the desks show it. */
export interface SlipLine {
  readonly call: CallId;
  readonly slip: SlipId;
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly township: UnitCode;
  readonly urgency: Urgency;
  readonly unit: UnitCode;
  readonly part: DispatchedSlip['part'];
  readonly standing: SlipStandingName;
  readonly standingSince: Instant;
  readonly signed: boolean;
  readonly responded: boolean;
  readonly dispatchedAt: Instant;
  readonly deadlines: SlipDeadlines;
  /** The next due first. */
  readonly owed: readonly Owed[];
  readonly nextDueAt?: Instant;
  /** Limits that turned yellow, and those that were missed. */
  readonly near: readonly WatchedLimit[];
  readonly missed: readonly WatchedLimit[];
  readonly extensionAsked?: { readonly days: number; readonly reason: string };
  readonly returnAsked?: { readonly basis: string; readonly proposed: UnitCode };
  readonly dispute?: string;
  readonly resumesAt?: Instant;
}

type Shown = SlipRegisterRow & Pick<SlipLine, 'unit' | 'part' | 'standing'> & { readonly dispatched_at: Instant };

/** Only slips have a line here, not the call that they are entered under. */
export const slipLine = (of: SlipRegisterRow): SlipLine => {
  const row = of as Shown;
  return {
    call: row.call,
    slip: row.slip,
    number: row.number,
    subject: row.subject,
    matter: row.matter,
    township: row.township,
    urgency: row.urgency,
    unit: row.unit,
    part: row.part,
    standing: row.standing,
    standingSince: row.standing_since,
    signed: row.signed,
    responded: row.responded,
    dispatchedAt: row.dispatched_at,
    deadlines: row.deadlines,
    owed: row.owed,
    near: row.near,
    missed: row.missed,
    ...pending(row),
  };
};

const pending = (row: Shown): Partial<SlipLine> => ({
  ...(row.next_due_at !== null && { nextDueAt: row.next_due_at }),
  ...(row.extension_days !== null && {
    extensionAsked: { days: row.extension_days, reason: row.extension_reason ?? '' },
  }),
  ...(row.return_proposed !== null && {
    returnAsked: { basis: row.return_basis ?? '', proposed: row.return_proposed },
  }),
  ...(row.dispute_reason !== null && { dispute: row.dispute_reason }),
  ...(row.resumes_at !== null && { resumesAt: row.resumes_at }),
});
