import type { CallId, Instant, UnitCode } from '@app/kernel';
import type { Urgency } from '../deadlines/limit.js';
import type { Place, Source } from './call-slip.js';

/** One row of an old ledger, with the times that it had there. */
export interface EnterLedgerCall {
  readonly call: CallId;
  readonly number: string;
  readonly township: UnitCode;
  readonly place: Place;
  readonly subject: string;
  readonly asks: string;
  readonly matter: string;
  readonly urgency: Urgency;
  readonly source: Source;
  readonly to: UnitCode;
  readonly raisedAt: Instant;
  readonly dispatchedAt: Instant;
  readonly dueAt?: Instant;
  readonly respondedAt?: Instant;
  readonly completedAt?: Instant;
  readonly closedAt?: Instant;
  readonly result?: string;
  readonly exclusion?: { readonly reason: string; readonly approver: string };
}
