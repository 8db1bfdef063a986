import { slipEvents } from '@app/contracts';
import type { DispatchedSlip, SlipFact } from '@app/domain';
import { due } from './due.js';
import { type Tellings, tellsOf } from './tells.js';

const tells = tellsOf('call');
const ofSlip = ({ slip }: { readonly slip: string }) => ({ slip });

const dispatched = ({ slip, to, part, deadlines: { respond, onSite, close } }: DispatchedSlip) => ({
  slip,
  to,
  part,
  deadlines: {
    ...(respond && { respond: due(respond) }),
    ...(onSite && { onSite: due(onSite) }),
    ...(close && { close: due(close) }),
  },
});

const LIMITS = { respond: 'respond', onSite: 'on-site', close: 'close' } as const;
const missed =
  (limit: (typeof LIMITS)[keyof typeof LIMITS]) =>
  ({ slip, dueAt }: { readonly slip: string; readonly dueAt: string }) => ({ slip, limit, dueAt });

/** What is told of a slip: no officer, no contact, no telephone, no file. */
export const slipTellings = {
  SlipDispatched: tells(slipEvents.dispatched, dispatched),
  SlipRedispatched: tells(slipEvents.dispatched, (data) => ({ ...dispatched(data), insteadOf: data.insteadOf })),
  SlipSignedFor: tells(slipEvents.signedFor, ({ slip }) => ({ slip, deemed: false })),
  SlipDeemedSignedFor: tells(slipEvents.signedFor, ({ slip }) => ({ slip, deemed: true })),
  ResponseGiven: tells(slipEvents.responded, ({ slip, startsAt, measure, amends }) => ({
    slip,
    startsAt,
    measure,
    amends,
  })),
  ArrivedOnSite: tells(slipEvents.arrivedOnSite, ofSlip),
  SlipReturned: tells(slipEvents.returned, ({ slip, proposed }) => ({ slip, proposed })),
  ReturnAccepted: tells(slipEvents.returnJudged, ({ slip }) => ({ slip, accepted: true })),
  ReturnRefused: tells(slipEvents.returnJudged, ({ slip }) => ({ slip, accepted: false })),
  ResponsibilityDisputed: tells(slipEvents.disputed, ofSlip),
  ExtensionAsked: tells(slipEvents.extensionAsked, ({ slip, days }) => ({ slip, days })),
  ExtensionRefused: tells(slipEvents.extensionRefused, ofSlip),
  DeadlineMoved: tells(slipEvents.deadlineMoved, ({ slip, limit, reason, deadline }) => ({
    slip,
    limit,
    reason,
    deadline: due(deadline),
  })),
  SlipSuspended: tells(slipEvents.suspended, ({ slip, resumesAt }) => ({ slip, resumesAt })),
  SlipResumed: tells(slipEvents.resumed, ofSlip),
  SlipDischarged: tells(slipEvents.discharged, ofSlip),
  FeedbackPrepared: 'silent', // not signed yet: it may still change
  FeedbackFiled: tells(slipEvents.feedbackFiled, ({ slip, takenUpAt, done, result }) => ({
    slip,
    takenUpAt,
    done,
    result,
  })),
  MilestoneReached: tells(slipEvents.milestoneReached, ({ slip, milestone }) => ({ slip, milestone })),
  MilestoneMissed: tells(slipEvents.milestoneMissed, ({ slip, milestone }) => ({ slip, milestone })),
  DepartmentRated: 'silent', // departments see ratings in groups of townships only
  CallQualityMarked: 'silent', // a matter of figures
  SlipExcluded: 'silent', // a matter of figures
  DeadlineNear: tells(slipEvents.limitNear, ({ slip, limit }) => ({ slip, limit: LIMITS[limit] })),
  ResponseDeadlineMissed: tells(slipEvents.limitMissed, missed('respond')),
  OnSiteDeadlineMissed: tells(slipEvents.limitMissed, missed('on-site')),
  ClosureDeadlineMissed: tells(slipEvents.limitMissed, missed('close')),
} as const satisfies Tellings<SlipFact>;
