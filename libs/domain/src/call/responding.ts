import type { Instant } from '@app/kernel';
import { only } from '../acts/only.js';
import type { Occasion } from '../authority/occasion.js';
import type { SlipAct } from './act.js';
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

/** Late is allowed and stays late; a second response amends the first and is a fact of its own. */
export const respondToSlip: SlipAct<ResponseWords> = {
  who: theDepartmentsOfficers,
  when: [theCallIsWithDepartments, theSlipIs('awaiting signature', 'in hand', 'suspended')],
  facts: (slip, _call, { contact, phone, startsAt, measure }, occasion) => [
    ...signedBefore(slip, occasion),
    {
      type: 'ResponseGiven',
      data: {
        slip: slip.id,
        by: occasion.by.id,
        at: occasion.at,
        contact,
        phone,
        startsAt,
        measure,
        amends: slip.responded,
      },
    },
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
