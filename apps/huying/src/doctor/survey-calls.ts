import { isOpen, type Raised, type Slip } from '@app/domain';
import { type Instant, plusMs } from '@app/kernel';
import {
  type CallOnWatch,
  callsOnWatch,
  docketsOnWatch,
  missingAnswerTimers,
  missingDocketTimers,
  missingOrderTimers,
  missingTimers,
  ordersOnWatch,
  reboundsOnWatch,
} from '@app/worker';
import type { CountyExamined } from './county-examined.js';

/** What was counted while going once over all calls that time may still change, and over the timers of rebound reports, orders and the docket. */
export interface CallsSurveyed {
  readonly calls: number;
  readonly overdueTimers: number;
  readonly missingTimers: number;
  /** Open limits that end after the last State Council notice. */
  readonly provisionalLimits: number;
}

/** A timer is fired within a second of its moment: whatever is older than this was left lying. */
const GRACE_MS = 5_000;

export const surveyCalls = async ({ pool, clock }: CountyExamined): Promise<CallsSurveyed> => {
  let all: CallsSurveyed = { calls: 0, overdueTimers: 0, missingTimers: 0, provisionalLimits: 0 };
  const dueBefore = plusMs(clock.now(), -GRACE_MS);
  for await (const calls of callsOnWatch(pool)) all = calls.reduce((sum, call) => added(sum, call, dueBefore), all);
  for await (const rebounds of reboundsOnWatch(pool))
    all = rebounds.reduce((sum, one) => withTimers(sum, one, missingAnswerTimers(one).length, dueBefore), all);
  for await (const units of ordersOnWatch(pool))
    all = units.reduce((sum, one) => withTimers(sum, one, missingOrderTimers(one).length, dueBefore), all);
  for await (const entries of docketsOnWatch(pool))
    all = entries.reduce((sum, one) => withTimers(sum, one, missingDocketTimers(one).length, dueBefore), all);
  return all;
};

const withTimers = (
  sum: CallsSurveyed,
  { timers }: Pick<CallOnWatch, 'timers'>,
  missing: number,
  dueBefore: Instant,
): CallsSurveyed => ({
  ...sum,
  overdueTimers: sum.overdueTimers + timers.filter(({ dueAt }) => dueAt < dueBefore).length,
  missingTimers: sum.missingTimers + missing,
});

const added = (sum: CallsSurveyed, call: CallOnWatch, dueBefore: Instant): CallsSurveyed => ({
  ...withTimers(sum, call, missingTimers(call).length, dueBefore),
  calls: sum.calls + 1,
  provisionalLimits: sum.provisionalLimits + provisionalLimits(call.state.call as Raised),
});

const provisionalLimits = ({ slips }: Raised): number =>
  slips
    .filter(isOpen)
    .flatMap(owed)
    .filter((deadline) => deadline?.provisional).length;

const owed = ({ deadlines: { respond, onSite, close }, responded, arrived }: Slip) => [
  responded ? undefined : respond,
  arrived ? undefined : onSite,
  close,
];
