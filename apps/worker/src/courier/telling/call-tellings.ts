import { callEvents } from '@app/contracts';
import type { CallFact, SlipFact } from '@app/domain';
import { type Tellings, tellsOf } from './tells.js';

const tells = tellsOf('call');
const alone = () => ({});

/** What is told of a call: who is served and who acted stays in the house, as do the words that only officers need. */
export const callTellings = {
  CallRaised: tells(callEvents.raised, (data) => ({
    number: data.number,
    township: data.township,
    proxy: data.proxy,
    needsApproval: data.needsApproval,
    subject: data.subject,
    matter: data.matter,
    urgency: data.urgency,
    place: { unit: data.place.unit },
    beyondPower: [...data.beyondPower],
    source: { ...data.source },
    ...(data.listItem && { listItem: { ...data.listItem } }),
  })),
  CallApproved: tells(callEvents.approved, alone),
  CallHeldBack: tells(callEvents.heldBack, alone),
  CallDeclined: tells(callEvents.declined, ({ reason }) => ({ reason })),
  CallWithdrawn: tells(callEvents.withdrawn, ({ reason }) => ({ reason })),
  ReworkOrdered: tells(callEvents.reworkOrdered, ({ slip }) => ({ slip })),
  ClosureConfirmed: tells(callEvents.closureConfirmed, ({ solved }) => ({ deemed: false, solved })),
  ClosureDeemedConfirmed: tells(callEvents.closureConfirmed, () => ({ deemed: true })),
  ConfirmationMoved: 'silent', // between the centre and the township alone
  ResponsibilityRuled: tells(callEvents.responsibilityRuled, ({ ruling, lead, cooperating, bears }) => ({
    ruling,
    lead,
    cooperating: [...cooperating],
    bears,
  })),
  RulingWithoutEffect: 'silent', // nothing of the call has changed
  DisputeEnded: tells(callEvents.disputeEnded, ({ lead }) => ({ lead })),
  CallClosed: tells(callEvents.closed, alone),
  CallReopened: tells(callEvents.reopened, alone),
  ServedLinkIssued: 'silent', // its hash opens nothing, and is nobody’s business
  ServedPersonRated: 'silent', // the person’s own word, by telephone
} as const satisfies Pick<Tellings<CallFact>, Exclude<CallFact['type'], SlipFact['type']>>;
