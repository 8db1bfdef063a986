import type { LocalDate } from '@app/kernel';
import type { ListRevisionAsked, ListRevisionFact, ListRevisionReviewed, Reviewer } from './list-revision.events.js';

export type Review = ListRevisionReviewed['data'];

export type RevisionStanding =
  | { readonly is: 'under review' }
  | { readonly is: 'accepted'; readonly effectiveFrom: LocalDate }
  | { readonly is: 'published'; readonly version: number }
  | { readonly is: 'refused'; readonly reason: string }
  | { readonly is: 'withdrawn' };

export interface AskedRevision {
  readonly asked: ListRevisionAsked['data'];
  /** The last word of each reviewer. */
  readonly reviews: Partial<Record<Reviewer, Review>>;
  readonly standing: RevisionStanding;
}

export type ListRevision = 'unasked' | AskedRevision;

export const NO_REVISION: ListRevision = 'unasked';

const after = (revision: AskedRevision, fact: ListRevisionFact): AskedRevision => {
  switch (fact.type) {
    case 'ListRevisionAsked':
      return revision;
    case 'ListRevisionReviewed':
      return { ...revision, reviews: { ...revision.reviews, [fact.data.as]: fact.data } };
    case 'ListRevisionAccepted':
      return { ...revision, standing: { is: 'accepted', effectiveFrom: fact.data.effectiveFrom } };
    case 'ListRevisionPublished':
      return { ...revision, standing: { is: 'published', version: fact.data.version } };
    case 'ListRevisionRefused':
      return { ...revision, standing: { is: 'refused', reason: fact.data.reason } };
    case 'ListRevisionWithdrawn':
      return { ...revision, standing: { is: 'withdrawn' } };
  }
};

export const evolveListRevision = (revision: ListRevision, fact: ListRevisionFact): ListRevision => {
  if (fact.type === 'ListRevisionAsked') return { asked: fact.data, reviews: {}, standing: { is: 'under review' } };
  return revision === 'unasked' ? revision : after(revision, fact);
};
