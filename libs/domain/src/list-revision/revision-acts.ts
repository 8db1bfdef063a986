import type { LocalDate } from '@app/kernel';
import type { Act } from '../acts/act.js';
import type { WithReason } from '../acts/told.js';
import type { ListRevisionFact, Reviewer } from './list-revision.events.js';
import type { AskedRevision } from './list-revision.state.js';
import {
  bothAgree,
  itStands,
  onlyAReviewer,
  onlyTheListKeeper,
  onlyWhoApplied,
  reviewerOf,
  todayOrLater,
} from './revision-rules.js';

type RevisionAct<Words> = Act<AskedRevision, Words, ListRevisionFact>;

export interface ReviewRevision {
  readonly agrees: boolean;
  readonly opinion: string;
}

/** 编办 and 司法局 each say whether they agree; their last word counts. */
export const reviewRevision: RevisionAct<ReviewRevision> = {
  who: [onlyAReviewer],
  when: [itStands('under review')],
  facts: (revision, words, occasion) => {
    const { by, at } = occasion;
    const as = reviewerOf(revision, by) as Reviewer;
    const before = revision.reviews[as];
    if (before?.agrees === words.agrees && before.opinion === words.opinion) return [];
    return [{ type: 'ListRevisionReviewed', data: { ...words, as, by: by.id, at } }];
  },
};

export interface AcceptRevision {
  readonly effectiveFrom: LocalDate;
}

/** For another day it may be accepted again as long as it is not published. */
export const acceptRevision: RevisionAct<AcceptRevision> = {
  who: [onlyTheListKeeper],
  when: [itStands('under review', 'accepted'), bothAgree],
  facts: ({ asked, standing }, { effectiveFrom }, occasion) => {
    if (standing.is === 'accepted' && standing.effectiveFrom === effectiveFrom) return [];
    const { by, at } = occasion;
    const data = { effectiveFrom, list: asked.list, change: asked.change, by: by.id, at };
    return todayOrLater(effectiveFrom, occasion) ?? [{ type: 'ListRevisionAccepted', data }];
  },
};

export const refuseRevision: RevisionAct<WithReason> = {
  who: [onlyTheListKeeper],
  alreadySo: ({ standing }) => standing.is === 'refused',
  when: [itStands('under review', 'accepted')],
  facts: (_, { reason }, { by, at }) => [{ type: 'ListRevisionRefused', data: { reason, by: by.id, at } }],
};

export const withdrawRevision: RevisionAct<WithReason> = {
  who: [onlyWhoApplied],
  alreadySo: ({ standing }) => standing.is === 'withdrawn',
  when: [itStands('under review')],
  facts: (_, { reason }, { by, at }) => [{ type: 'ListRevisionWithdrawn', data: { reason, by: by.id, at } }],
};

/** What officers do to an application, by the name of the command. */
export const revisionActs = { reviewRevision, acceptRevision, refuseRevision, withdrawRevision } as const;
