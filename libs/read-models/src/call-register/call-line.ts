import type { Source, Urgency } from '@app/domain';
import type { CallId, Instant, UnitCode } from '@app/kernel';
import type { CallRegisterRow } from './call-register.row.js';
import type { CallStandingName } from './call-standing.js';

/** A call as a list shows it. */
export interface CallLine {
  readonly call: CallId;
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly township: UnitCode;
  readonly urgency: Urgency;
  readonly source: Source['kind'];
  readonly proxy: boolean;
  readonly standing: CallStandingName;
  readonly standingSince: Instant;
  readonly lead?: UnitCode;
  readonly units: readonly UnitCode[];
  readonly raisedAt: Instant;
  readonly closedAt?: Instant;
  readonly solved?: boolean;
  /** When the latest fact happened. */
  readonly lastAt: Instant;
  readonly revision: number;
  readonly position: string;
}

export const callLine = (row: CallRegisterRow): CallLine => ({
  call: row.call,
  number: row.number,
  subject: row.subject,
  matter: row.matter,
  township: row.township,
  urgency: row.urgency,
  source: row.source,
  proxy: row.proxy,
  standing: row.standing,
  standingSince: row.standing_since,
  ...(row.lead !== null && { lead: row.lead }),
  units: row.units,
  raisedAt: row.raised_at,
  ...(row.closed_at !== null && { closedAt: row.closed_at }),
  ...(row.solved !== null && { solved: row.solved }),
  lastAt: row.last_at,
  revision: row.revision,
  position: row.position,
});
