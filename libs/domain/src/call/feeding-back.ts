import { type Decision, type OfficerId, reject } from '@app/kernel';
import { given } from '../acts/act.js';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { isAny } from '../authority/officer.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import { localDate, startOfDay } from '../deadlines/wall-clock.js';
import type { SlipAct, SlipRule } from './act.js';
import type { CallFact } from './call.events.js';
import type { Raised } from './call.state.js';
import { signedBefore, theDepartmentsOfficers } from './responding.js';
import { onlyItsDepartment, theCallIsWithDepartments, theSlipIs } from './rules.js';
import type { FeedbackWords } from './slip.events.js';
import { isOpen, type Slip } from './slip.state.js';

const cooperatingDepartmentsFeedBackFirst: SlipRule = (slip, call) =>
  slip.part === 'lead' && call.slips.some((other) => other.part === 'cooperating' && isOpen(other))
    ? reject('feedback.cooperating-first')
    : undefined;

const takenUpBeforeNow = ({ takenUpAt }: FeedbackWords, { at }: Occasion) =>
  takenUpAt <= at ? undefined : reject('feedback.taken-up-later');

/** By days: who was there already when the township called has taken it up. */
const takenUpSinceTheDayItWasRaised = ({ takenUpAt }: FeedbackWords, { raisedAt }: Raised, { rules }: Occasion) => {
  const { timeZone } = rules.settings;
  const since = localDate(raisedAt, timeZone);
  return takenUpAt >= startOfDay(since, timeZone) ? undefined : reject('feedback.taken-up-before-the-call', { since });
};

const signerIsAsked = (slip: Slip, { rules, by }: Occasion): boolean =>
  rules.settingsUnder(slip.settings).signerBeforeFeedback && !isAny(by, 'signer');

/** Filing stops the slip's closure clock; the lead's filing asks the township to confirm. */
const filed = (slip: Slip, words: FeedbackWords, occasion: Occasion, signedBy?: OfficerId): Decision<CallFact> => {
  const { by, at, rules } = occasion;
  const settings = rules.settingsUnder(slip.settings);
  const data = { ...words, slip: slip.id, by: by.id, at, ...(signedBy === undefined ? {} : { signedBy }) };
  if (slip.part === 'cooperating') return [...signedBefore(slip, occasion), { type: 'FeedbackFiled', data }];
  return given(deadlineOf(settings.confirmWithin, at, { ...rules, settings }), (confirmBy) => [
    ...signedBefore(slip, occasion),
    { type: 'FeedbackFiled', data: { ...data, confirmBy } },
  ]);
};

const prepared = (slip: Slip, words: FeedbackWords, { by, at }: Occasion): readonly CallFact[] => [
  { type: 'FeedbackPrepared', data: { ...words, slip: slip.id, by: by.id, at } },
];

const when = [
  theCallIsWithDepartments,
  theSlipIs('awaiting signature', 'in hand', 'suspended'),
  cooperatingDepartmentsFeedBackFirst,
];

export const fileFeedback: SlipAct<FeedbackWords> = {
  who: theDepartmentsOfficers,
  when,
  facts: (slip, call, words, occasion) =>
    takenUpBeforeNow(words, occasion) ??
    takenUpSinceTheDayItWasRaised(words, call, occasion) ??
    (signerIsAsked(slip, occasion) ? prepared(slip, words, occasion) : filed(slip, words, occasion)),
};

const feedbackIsPrepared: SlipRule = ({ prepared }) =>
  prepared === undefined ? reject('feedback.not-prepared') : undefined;

/** The department's signer lets a prepared feedback slip go. */
export const signFeedback: SlipAct<object> = {
  who: [only('signer'), onlyItsDepartment],
  when: [...when, feedbackIsPrepared],
  facts: (slip, _call, _words, occasion) =>
    slip.prepared === undefined
      ? reject('feedback.not-prepared')
      : filed(slip, slip.prepared, occasion, occasion.by.id),
};
