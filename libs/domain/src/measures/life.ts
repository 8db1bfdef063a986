import type { CallId, SlipId, UnitCode } from '@app/kernel';
import type { Source } from '../call/call-slip.js';
import type { DispatchedSlip } from '../call/slip.events.js';
import type { Urgency } from '../deadlines/limit.js';
import type { Holding } from './holding-of.js';
import type { Mark, MarkOf } from './mark.js';

/** One slip from raise to rating: every instant that a measure needs, in the order of the log. */
export interface SlipLife {
  readonly call: CallId;
  readonly slip: SlipId;
  readonly unit: UnitCode;
  readonly township: UnitCode;
  readonly matter: string;
  readonly part: DispatchedSlip['part'];
  readonly urgency: Urgency;
  readonly marks: readonly Mark[];
}

/** A call with the lives of its slips. */
export interface CallLife {
  readonly call: CallId;
  readonly township: UnitCode;
  readonly matter: string;
  readonly urgency: Urgency;
  /** How the township came to know of it; lives kept before it was asked for lack it. */
  readonly source?: Source['kind'];
  /** When the township began to wait: a recurrence is a new wait. */
  readonly raised: MarkOf<'raised'>;
  /** What the township said when it confirmed, until the call is closed. */
  readonly solved?: boolean;
  readonly slips: readonly SlipLife[];
  /** With whom the call lay. */
  readonly held: Holding;
}
