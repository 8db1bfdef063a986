import { type Instant, latest } from '@app/kernel';
import type { CallFact, CallRaised, DisputeEnded, ResponsibilityRuled } from './call.events.js';
import { type Call, type CallStanding, leadOf, type Raised } from './call.state.js';
import type { SlipFact } from './slip.events.js';
import { afterRuling, dispatched, evolveSlip, released, reworked } from './slip.evolve.js';
import type { Slip } from './slip.state.js';

export const UNRAISED: Call = 'unraised';

const raised = ({ data }: CallRaised): Raised => ({
  id: data.call,
  about: {
    number: data.number,
    subject: data.subject,
    matter: data.matter,
    ...(data.listItem && { listItem: data.listItem }),
  },
  raisedAt: data.at,
  township: data.township,
  raisedBy: data.by,
  urgency: data.urgency,
  hasPersonServed: data.personServed !== undefined,
  ...(data.personServed && { personServed: data.personServed }),
  servedPersonRated: false,
  confirmed: false,
  slips: [],
  settledBy: [],
  slipsBefore: 0,
  lastAt: data.at,
  standing: { is: data.needsApproval ? 'awaiting approval' : 'awaiting dispatch' },
});

const standing = (call: Raised, now: CallStanding): Raised => ({ ...call, standing: now });

const withSlip = (call: Raised, slip: Slip): Raised => ({ ...call, slips: [...call.slips, slip] });

const changingSlip = (call: Raised, fact: SlipFact): Raised => ({
  ...call,
  slips: call.slips.map((slip) => (slip.id === fact.data.slip ? evolveSlip(slip, fact) : slip)),
});

const leadReworked = (call: Raised): Raised => ({
  ...call,
  slips: call.slips.map((slip) => (slip === leadOf(call) ? reworked(slip) : slip)),
  standing: { is: 'with departments' },
});

/** What an earlier closing settled keeps the days of its own. */
const ratedUntil = (call: Raised, rateUntil: Instant): Raised => ({
  ...call,
  slips: call.slips.map((slip, nth) => (nth < call.slipsBefore ? slip : { ...slip, rateUntil })),
});

const heard = (call: Raised, what: string | number): Raised => ({ ...call, settledBy: [...call.settledBy, what] });

/** Nobody disputes any more: released slips are gone, and whoever was named goes on. */
const settled = (call: Raised, { data }: ResponsibilityRuled | DisputeEnded, named: readonly string[]): Raised => ({
  ...heard(call, 'ruling' in data ? data.ruling : data.round),
  slips: call.slips.map((slip) =>
    data.released.includes(slip.id) ? released(slip) : afterRuling(slip, named.includes(slip.to)),
  ),
});

const reopened = ({ ruled: _, solved: __, servedLink: ___, closedAt: ____, ...call }: Raised): Raised => ({
  ...call,
  confirmed: false,
  servedPersonRated: false,
  slipsBefore: call.slips.length,
  standing: { is: 'awaiting dispatch' },
});

const happened = (call: Raised, fact: CallFact): Raised => {
  switch (fact.type) {
    case 'CallApproved':
      return standing(call, { is: 'awaiting dispatch' });
    case 'CallHeldBack':
      return standing(call, { is: 'held back' });
    case 'CallDeclined':
      return standing(call, { is: 'declined' });
    case 'CallWithdrawn':
      return standing(call, { is: 'withdrawn' });
    case 'CallReopened':
      return reopened(call);
    case 'ReworkOrdered':
      return leadReworked(call);
    case 'CallClosed': {
      const { at: closedAt, rateUntil, recursUntil } = fact.data;
      return standing({ ...ratedUntil(call, rateUntil.dueAt), closedAt }, { is: 'closed', rateUntil, recursUntil });
    }
    case 'ClosureConfirmed':
      return { ...call, confirmed: true, solved: fact.data.solved };
    case 'ServedPersonRated':
      return { ...call, servedPersonRated: true };
    case 'ServedLinkIssued': {
      const { tokenHash, expiresAt } = fact.data;
      return { ...call, servedLink: { tokenHash, expiresAt } };
    }
    case 'SlipDispatched':
    case 'SlipRedispatched':
      return standing(withSlip(call, dispatched(fact.data)), { is: 'with departments' });
    case 'FeedbackFiled': {
      const filed = changingSlip(call, fact);
      return fact.data.confirmBy === undefined
        ? filed
        : standing(filed, { is: 'awaiting confirmation', confirmBy: fact.data.confirmBy });
    }
    case 'ConfirmationMoved':
      return standing(call, { is: 'awaiting confirmation', confirmBy: fact.data.confirmBy });
    case 'ResponsibilityRuled': {
      const { ruling, lead, cooperating } = fact.data;
      return { ...settled(call, fact, [lead, ...cooperating]), ruled: { ruling, lead } };
    }
    case 'DisputeEnded':
      return settled(call, fact, [fact.data.lead]);
    case 'RulingWithoutEffect':
      return heard(call, fact.data.ruling);
    case 'CallRaised':
    case 'ClosureDeemedConfirmed':
      return call;
    default:
      return changingSlip(call, fact);
  }
};

/** The call after a fact. */
export const evolveCall = (call: Call, fact: CallFact): Call => {
  if (call === 'unraised') return fact.type === 'CallRaised' ? raised(fact) : call;
  return { ...happened(call, fact), lastAt: latest(call.lastAt, fact.data.at) };
};
