import { type Instant, isRejection, latest, plusMs } from '@app/kernel';
import type { Deadline } from '../deadlines/deadline.js';
import { deadlineOf } from '../deadlines/deadline-of.js';
import type { Rules } from '../deadlines/rules.js';
import type { CallFact } from './call.events.js';
import type { Raised } from './call.state.js';
import { closed } from './closing.js';
import type { WatchedLimit } from './slip.events.js';
import { isOpen, type Slip } from './slip.state.js';

/** What happens by itself at a moment, when nobody has acted before. */
export interface Alarm {
  readonly at: Instant;
  readonly rings: (at: Instant, rules: Rules) => readonly CallFact[];
}

const MISSED = {
  respond: 'ResponseDeadlineMissed',
  onSite: 'OnSiteDeadlineMissed',
  close: 'ClosureDeadlineMissed',
} as const satisfies Record<WatchedLimit, CallFact['type']>;

/** On time is at or before `dueAt`: red is the first moment after it. */
const firstMomentAfter = (dueAt: Instant): Instant => plusMs(dueAt, 1);

const fact = (at: Instant, happened: (at: Instant, rules: Rules) => CallFact): Alarm => ({
  at,
  rings: (when, rules) => [happened(when, rules)],
});

/** How long a missed closure is left to the department before the joint meeting takes the call. */
const tolerated = (limit: WatchedLimit, { dueAt }: Deadline, rules: Rules): { readonly toleratedUntil?: Deadline } => {
  if (limit !== 'close') return {};
  const lastMoment = plusMs(dueAt, -1); // 24:00 is of the day that it ends
  const until = deadlineOf(rules.settings.docket.missedBy, lastMoment, rules);
  return isRejection(until) ? {} : { toleratedUntil: until as Deadline };
};

const limitAlarms = (slip: Slip, limit: WatchedLimit): Alarm[] => {
  const deadline = slip.deadlines[limit];
  if (deadline === undefined || slip.missed[limit] === deadline.dueAt) return [];
  const { nearAt, dueAt } = deadline;
  const near = fact(nearAt, (at) => ({ type: 'DeadlineNear', data: { slip: slip.id, at, limit } }));
  const missed = fact(firstMomentAfter(dueAt), (at, rules) => ({
    type: MISSED[limit],
    data: { slip: slip.id, at, dueAt, ...tolerated(limit, deadline, rules) },
  }));
  return slip.near[limit] === dueAt || nearAt >= dueAt ? [missed] : [near, missed];
};

const signatureAlarm = (slip: Slip): Alarm[] =>
  slip.signed || slip.deadlines.respond === undefined
    ? []
    : [
        fact(firstMomentAfter(slip.deadlines.respond.dueAt), (at) => ({
          type: 'SlipDeemedSignedFor',
          data: { slip: slip.id, at },
        })),
      ];

const milestoneAlarms = (slip: Slip): Alarm[] =>
  slip.milestones.map(({ what, dueAt }) =>
    fact(firstMomentAfter(dueAt), (at) => ({
      type: 'MilestoneMissed',
      data: { slip: slip.id, at, milestone: what },
    })),
  );

/** Filed feedback answers for the response and the arrival too. */
const answerAlarms = (slip: Slip): Alarm[] =>
  slip.fedBack
    ? []
    : [
        ...(slip.responded ? [] : limitAlarms(slip, 'respond')),
        ...signatureAlarm(slip),
        ...(slip.arrived ? [] : limitAlarms(slip, 'onSite')),
      ];

/** A suspension stops the work's clock, never the answer's. */
const workAlarms = (slip: Slip): Alarm[] =>
  slip.standing.is === 'suspended'
    ? [fact(slip.standing.resumesAt, (at) => ({ type: 'SlipResumed', data: { slip: slip.id, at } }))]
    : [...limitAlarms(slip, 'close'), ...milestoneAlarms(slip)];

const slipAlarms = (slip: Slip): Alarm[] => (isOpen(slip) ? [...answerAlarms(slip), ...workAlarms(slip)] : []);

/** No answer in time: the closing is deemed confirmed, which is never a rating. */
const confirmationAlarm = (call: Raised): Alarm[] => {
  if (call.standing.is !== 'awaiting confirmation') return [];
  const rings = (at: Instant, rules: Rules): readonly CallFact[] => {
    const closing = closed(call, at, rules);
    return isRejection(closing) ? [] : [{ type: 'ClosureDeemedConfirmed', data: { at } }, closing];
  };
  return [{ at: firstMomentAfter(call.standing.confirmBy.dueAt), rings }];
};

/** All that will happen to the call by itself, as it stands, in no order. */
export const alarms = (call: Raised): readonly Alarm[] =>
  (call.standing.is === 'with departments' ? call.slips.flatMap(slipAlarms) : confirmationAlarm(call)).map(
    // A limit moved so that its yellow had begun: it begins now, for time never runs backwards.
    ({ at, rings }) => ({ at: latest(at, call.lastAt), rings }),
  );
