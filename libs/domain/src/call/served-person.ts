import { type Instant, reject } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import { isAny } from '../authority/officer.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import type { CallAct, CallRule } from './act.js';
import type { Raised } from './call.state.js';
import type { Satisfaction } from './call-slip.js';
import { onlyTheCallingTownship, theCallIs } from './rules.js';

/** What the person served said: satisfied or not, and apart from that, solved or not. */
export interface ServedWords {
  readonly rating: Satisfaction;
  readonly solved: boolean;
  readonly remark?: string;
}
export interface RecordCallback extends ServedWords {
  /** When the person was telephoned, and who did; now and whoever records it unless told. */
  readonly calledAt?: Instant;
  readonly caller?: string;
}
/** A token is known by its hash alone. */
export interface ServedLink {
  readonly tokenHash: string;
}

const onlyTheTownshipOrTheCentre: CallRule = (call, occasion) =>
  isAny(occasion.by, 'dispatcher', 'supervisor') ? undefined : onlyTheCallingTownship(call, occasion);

const aPersonServedIsNamed: CallRule = ({ hasPersonServed }) =>
  hasPersonServed ? undefined : reject('callback.nobody-named');

const askedOnce: CallRule = ({ servedPersonRated }) =>
  servedPersonRated ? reject('callback.already-recorded') : undefined;

const telephonedAfterClosing = ({ closedAt }: Raised, { calledAt }: RecordCallback, at: Instant) =>
  calledAt !== undefined && (calledAt > at || (closedAt !== undefined && calledAt < closedAt))
    ? reject('callback.no-such-time')
    : undefined;

/** What the person served said on the telephone, counted apart from the township's own rating. */
export const recordCallback: CallAct<RecordCallback> = {
  who: [only('caller', 'dispatcher', 'supervisor'), onlyTheTownshipOrTheCentre],
  when: [aPersonServedIsNamed, theCallIs('closed'), askedOnce],
  facts: (call, words, { by, at }) =>
    telephonedAfterClosing(call, words, at) ?? [{ type: 'ServedPersonRated', data: { ...words, by: by.id, at } }],
};

/** A link for the person served, good once and for as long as ratings are; a new one voids the one before. */
export const issueServedLink: CallAct<ServedLink> = {
  who: recordCallback.who,
  when: recordCallback.when,
  facts: (_call, { tokenHash }, { by, at, rules }) =>
    given(deadlineOf(rules.settings.ratingUntil, at, rules), ({ dueAt }) => [
      { type: 'ServedLinkIssued', data: { by: by.id, at, tokenHash, expiresAt: dueAt } },
    ]),
};

/** Whether the bearer of a token may answer; the refusal when the token is void, used or expired. */
export const mayAnswerThrough = (call: Raised, { tokenHash }: ServedLink, at: Instant) => {
  const { servedLink: link } = call;
  if (link === undefined || link.tokenHash !== tokenHash) return reject('served-link.unknown');
  if (call.servedPersonRated) return reject('served-link.used');
  return call.standing.is !== 'closed' || at > link.expiresAt ? reject('served-link.expired') : undefined;
};

/** What the person served answered through the link: nobody signs in, the token is the key. */
export const answerThroughLink: CallAct<ServedWords & ServedLink> = {
  who: [only('system')],
  when: [],
  facts: (call, { tokenHash, ...words }, { by, at }) =>
    mayAnswerThrough(call, { tokenHash }, at) ?? [
      { type: 'ServedPersonRated', data: { ...words, through: 'link', by: by.id, at } },
    ],
};
