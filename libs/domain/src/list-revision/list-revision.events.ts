import type { Fact, LocalDate, UnitCode } from '@app/kernel';
import type { By, WithReason } from '../acts/told.js';
import type { ListItem } from '../authority/list-item.js';

/** One item stated anew, or taken off the list. */
export type RevisedChange =
  | { readonly is: 'put'; readonly item: ListItem }
  | { readonly is: 'drop'; readonly item: string };

/** 编办 reviews as the keeper of the list, 司法局 reviews its legality. */
export type Reviewer = 'list-keeper' | 'justice';

export type ListRevisionAsked = Fact<
  'ListRevisionAsked',
  By & {
    readonly revision: string;
    readonly list: string;
    /** The unit that applies. */
    readonly unit: UnitCode;
    /** The unit that reviews its legality. */
    readonly legalReviewer: UnitCode;
    readonly change: RevisedChange;
    readonly basis: string;
    readonly reason: string;
    /** The ruling that it follows from. */
    readonly ruling?: string;
  }
>;
export type ListRevisionReviewed = Fact<
  'ListRevisionReviewed',
  By & { readonly as: Reviewer; readonly agrees: boolean; readonly opinion: string }
>;
export type ListRevisionAccepted = Fact<
  'ListRevisionAccepted',
  By & { readonly effectiveFrom: LocalDate; readonly list: string; readonly change: RevisedChange }
>;
export type ListRevisionRefused = Fact<'ListRevisionRefused', By & WithReason>;
export type ListRevisionWithdrawn = Fact<'ListRevisionWithdrawn', By & WithReason>;
export type ListRevisionPublished = Fact<'ListRevisionPublished', By & { readonly version: number }>;

/** Everything that happens to an application for another wording of a list: one stream, `listRevision-<id>`. */
export type ListRevisionFact =
  | ListRevisionAsked
  | ListRevisionReviewed
  | ListRevisionAccepted
  | ListRevisionRefused
  | ListRevisionWithdrawn
  | ListRevisionPublished;
