import { type Instant, reject } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import { localDate, startOfDay } from '../deadlines/wall-clock.js';
import type { SlipAct } from './act.js';
import type { Raised } from './call.state.js';
import { onlyItsDepartment, theCallIsWithDepartments, theSlipIs } from './rules.js';
import type { ResponseWords, SlipFact } from './slip.events.js';
import type { Slip } from './slip.state.js';

export const theDepartmentsOfficers = [only('clerk', 'signer', 'agent'), onlyItsDepartment] as const;

const signature = (slip: Slip, { by, at }: { by: Occasion['by']; at: Instant }): SlipFact => ({
  type: 'SlipSignedFor',
  data: { slip: slip.id, by: by.id, at },
});

/** Whoever answers an unsigned slip has signed for it. */
export const signedBefore = (slip: Slip, occasion: Occasion): readonly SlipFact[] =>
  slip.signed ? [] : [signature(slip, occasion)];

export const signForSlip: SlipAct<object> = {
  who: theDepartmentsOfficers,
  alreadySo: ({ signed }) => signed,
  when: [theCallIsWithDepartments, theSlipIs('awaiting signature', 'return asked', 'suspended')],
  facts: (slip, _call, _words, occasion) => [signature(slip, occasion)],
};

/** By days: who was there already when the township called has started. */
const startsSinceTheDayItWasRaised = ({ startsAt }: ResponseWords, { raisedAt }: Raised, { rules }: Occasion) => {
  const { timeZone } = rules.settings;
  const since = localDate(raisedAt, timeZone);
  return startsAt >= startOfDay(since, timeZone) ? undefined : reject('response.starts-before-the-call', { since });
};

const responseGiven = (
  { id: slip, responded: amends }: Slip,
  { contact, phone, startsAt, measure }: ResponseWords,
  { by, at }: Occasion,
): SlipFact => ({
  type: 'ResponseGiven',
  data: { slip, by: by.id, at, contact, phone, startsAt, measure, amends },
});

/** Late is allowed and stays late; a second response amends the first and is a fact of its own. */
export const respondToSlip: SlipAct<ResponseWords> = {
  who: theDepartmentsOfficers,
  when: [theCallIsWithDepartments, theSlipIs('awaiting signature', 'in hand', 'suspended')],
  facts: (slip, call, words, occasion) =>
    startsSinceTheDayItWasRaised(words, call, occasion) ?? [
      ...signedBefore(slip, occasion),
      responseGiven(slip, words, occasion),
    ],
};

export const arriveOnSite: SlipAct<object> = {
  who: theDepartmentsOfficers,
  alreadySo: ({ arrived }) => arrived,
  when: [theCallIsWithDepartments, theSlipIs('awaiting signature', 'in hand', 'suspended')],
  facts: (slip, _call, _words, occasion) => [
    ...signedBefore(slip, occasion),
    { type: 'ArrivedOnSite', data: { slip: slip.id, by: occasion.by.id, at: occasion.at } },
  ],
};
