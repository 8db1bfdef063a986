import type { CallId, Instant, OfficerId, SlipId, UnitCode } from '@app/kernel';
import type { ListBasis } from '../authority/basis.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { Urgency } from '../deadlines/limit.js';
import type { PersonServed } from './call-slip.js';
import type { Slip } from './slip.state.js';

export type CallStanding =
  | { readonly is: 'awaiting approval' }
  | { readonly is: 'held back' }
  | { readonly is: 'awaiting dispatch' }
  | { readonly is: 'declined' }
  | { readonly is: 'with departments' }
  | { readonly is: 'awaiting confirmation'; readonly confirmBy: Deadline }
  | { readonly is: 'closed'; readonly rateUntil: Deadline; readonly recursUntil: Deadline }
  | { readonly is: 'withdrawn' };

/** What a call is about, for those who rule on it. */
export interface About {
  readonly number: string;
  readonly subject: string;
  readonly matter: string;
  readonly listItem?: ListBasis;
}

/** A call as its rules see it. Words that no rule reads (measures taken …) stay in the log and the call file. */
export interface Raised {
  readonly id: CallId;
  readonly about: About;
  readonly township: UnitCode;
  readonly raisedBy: OfficerId;
  readonly raisedAt: Instant;
  readonly urgency: Urgency;
  readonly hasPersonServed: boolean;
  /** Whom no typical case may name. */
  readonly personServed?: PersonServed;
  readonly servedPersonRated: boolean;
  /** The last one given out. */
  readonly servedLink?: { readonly tokenHash: string; readonly expiresAt: Instant };
  /** The township confirmed the closing itself, and nobody deemed it. */
  readonly confirmed: boolean;
  readonly closedAt?: Instant;
  /** What it answered then. */
  readonly solved?: boolean;
  readonly slips: readonly Slip[];
  /** The ruling in force on it, and whom it named. */
  readonly ruled?: { readonly ruling: string; readonly lead: UnitCode };
  /** What it was told by the docket before: rulings by number, agreements by entry. Told again, nothing follows. */
  readonly settledBy: readonly (string | number)[];
  /** How many of them were there when the call was reopened last: they belong to an earlier closing. */
  readonly slipsBefore: number;
  /** When the latest fact happened: a call's time never runs backwards. */
  readonly lastAt: Instant;
  readonly standing: CallStanding;
}

export type Call = 'unraised' | Raised;

export const slipOf = (call: Raised, id: SlipId): Slip | undefined => call.slips.find((slip) => slip.id === id);

/** The slips dispatched since the call was raised, or reopened last. */
export const slipsNow = ({ slips, slipsBefore }: Raised): readonly Slip[] => slips.slice(slipsBefore);

/** The last lead slip dispatched: the unit that leads now. */
export const leadOf = (call: Raised): Slip | undefined => call.slips.findLast(({ part }) => part === 'lead');
