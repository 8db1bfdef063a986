import { type LocalDate, type Rejection, reject } from '@app/kernel';
import type { Rule } from '../acts/act.js';
import { refusalOf } from '../acts/standing.js';
import type { ListInForce } from '../authority/lists.js';
import type { Occasion } from '../authority/occasion.js';
import { isAny, type Officer } from '../authority/officer.js';
import { isTownship, mayBeCalled } from '../authority/units.js';
import { localDate } from '../deadlines/wall-clock.js';
import type { Reviewer, RevisedChange } from './list-revision.events.js';
import type { AskedRevision, RevisionStanding } from './list-revision.state.js';

type RevisionRule = Rule<AskedRevision>;

/** A department or a township applies; the list keeper and the joint meeting may draft one themselves. */
export const onlyWhoMayApply = ({ by, units }: Occasion): Rejection | undefined => {
  if (isAny(by, 'list-keeper', 'arbiter', 'system')) return undefined;
  const unit = units(by.unit);
  const theirs = isTownship(unit) ? isAny(by, 'caller', 'approver') : mayBeCalled(unit) && isAny(by, 'clerk', 'signer');
  return theirs ? undefined : reject('revision.not-an-applicant');
};

/** What is to be taken off the list stands in it today. */
export const whatGoesIsThere = (change: RevisedChange, inForce: ListInForce): Rejection | undefined =>
  change.is === 'drop' && inForce.item(change.item) === undefined
    ? reject('list.nothing-to-drop', { item: change.item })
    : undefined;

export const itStands =
  (...wanted: readonly RevisionStanding['is'][]): RevisionRule =>
  ({ standing }) =>
    wanted.includes(standing.is) ? undefined : refusalOf('revision', standing.is);

export const onlyTheListKeeper: RevisionRule = (_revision, { by }) =>
  isAny(by, 'list-keeper') ? undefined : reject('list.not-list-keeper');

export const onlyWhoApplied: RevisionRule = ({ asked }, { by }) =>
  by.unit === asked.unit ? undefined : reject('revision.not-yours');

export const bothAgree: RevisionRule = ({ reviews }) => {
  const missing = (['list-keeper', 'justice'] as const).find((as) => reviews[as] === undefined);
  if (missing !== undefined) return reject('revision.needs-both-reviews', { missing });
  return reviews['list-keeper']?.agrees && reviews.justice?.agrees ? undefined : reject('revision.not-agreed');
};

/** As whom an officer reviews: the list keeper for 编办, an arbiter of the list’s legal reviewer for 司法局. */
export const reviewerOf = ({ asked }: AskedRevision, by: Officer): Reviewer | undefined => {
  if (isAny(by, 'list-keeper')) return 'list-keeper';
  return isAny(by, 'arbiter') && asked.legalReviewer === by.unit ? 'justice' : undefined;
};

export const onlyAReviewer: RevisionRule = (revision, { by }) =>
  reviewerOf(revision, by) === undefined ? reject('revision.not-a-reviewer') : undefined;

export const todayOrLater = (day: LocalDate, { at, rules }: Occasion): Rejection | undefined => {
  const today = localDate(at, rules.settings.timeZone);
  return day < today ? reject('list.effective-in-the-past', { today }) : undefined;
};
