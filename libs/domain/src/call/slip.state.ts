import type { Instant, SlipId, UnitCode } from '@app/kernel';
import type { DispatchedSlip, FeedbackWords, Milestone, SlipDeadlines, WatchedLimit } from './slip.events.js';

/** What the rules need to know of a slip, whatever it is at the moment. */
export interface SlipFile {
  readonly id: SlipId;
  readonly to: UnitCode;
  readonly part: DispatchedSlip['part'];
  readonly basis: DispatchedSlip['basis'];
  readonly dispatchedAt: Instant;
  readonly settings: number;
  readonly deadlines: SlipDeadlines;
  readonly signed: boolean;
  readonly responded: boolean;
  readonly arrived: boolean;
  /** Feedback was filed, be it sent back or not: no response is owed any more. */
  readonly fedBack: boolean;
  readonly disputed: boolean;
  readonly returns: number;
  readonly extensions: number;
  /** Working days that they gave in all, whatever limit the slip has since. */
  readonly extendedBy: number;
  readonly extensionAsked?: number;
  readonly milestones: readonly Milestone[];
  readonly prepared?: FeedbackWords;
  /** Until when it may be rated: ten working days, by default, after the closing that it belongs to. */
  readonly rateUntil?: Instant;
  readonly rated: boolean;
  readonly qualityMarked: boolean;
  readonly excluded: boolean;
  /** The dueAt for which yellow was shown, and the one that was missed. */
  readonly near: Partial<Record<WatchedLimit, Instant>>;
  readonly missed: Partial<Record<WatchedLimit, Instant>>;
}

export type SlipStanding =
  | { readonly is: 'awaiting signature' }
  | { readonly is: 'in hand' }
  | { readonly is: 'return asked'; readonly proposed: UnitCode }
  | { readonly is: 'suspended'; readonly resumesAt: Instant }
  | { readonly is: 'returned' }
  | { readonly is: 'discharged' }
  | { readonly is: 'fed back'; readonly at: Instant };

export type Slip = SlipFile & { readonly standing: SlipStanding };

/** The department still owes something: its clock runs, or it is suspended. */
export const isOpen = ({ standing }: Slip): boolean =>
  standing.is !== 'returned' && standing.is !== 'discharged' && standing.is !== 'fed back';

/** Whether the days in which it may be rated, and may mark its call, have passed. */
export const ratingIsOver = ({ rateUntil }: Slip, at: Instant): boolean => rateUntil !== undefined && at > rateUntil;
