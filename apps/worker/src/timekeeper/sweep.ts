import type { CommandOffice } from '@app/commands';
import { decideCall, type Occasion, SYSTEM } from '@app/domain';
import { type CallId, isRejection } from '@app/kernel';
import { newCommandId } from '@app/platform';
import { type ExpectedTimers, sweepTimers } from '@app/subscriptions';
import { keepingTime, redating, timersOf } from '../keeping-time.reaction.js';
import type { WorkerParts } from '../role.js';
import { type CallOnWatch, callsOnWatch, missingTimers } from './calls-on-watch.js';

/** What a sweep looked at and found: calls without their timer, and calls whose limits an older calendar had counted. */
export interface Swept {
  readonly calls: number;
  readonly repaired: number;
  readonly redated: number;
}

type Parts = Pick<WorkerParts, 'tools' | 'office' | 'clock'>;

/** Sets the timers that open calls should have and have not, and counts anew what was counted on an older calendar. */
export const sweep = async (parts: Parts): Promise<Swept> => {
  let [calls, repaired, redated] = [0, 0, 0];
  for await (const page of callsOnWatch(parts.tools.pool)) {
    calls += page.length;
    repaired += await repair(parts, page);
    redated += await redate(parts, page);
  }
  return { calls, repaired, redated };
};

const repair = async ({ tools, office }: Parts, calls: readonly CallOnWatch[]): Promise<number> => {
  const expected: ExpectedTimers<unknown>[] = [];
  for (const call of calls) {
    const timers = missingTimers(call);
    if (timers.length > 0 && (await isStillDue(office, call)))
      expected.push({ reaction: keepingTime, key: call.key, timers });
  }
  return sweepTimers(tools.pool, expected);
};

/** A reactor that is a little behind has not seen yet what its timer did: then the log has gone on, and nothing is missing. */
const isStillDue = async (office: CommandOffice, { key, state }: CallOnWatch): Promise<boolean> => {
  const { state: call } = await office.call(key as CallId);
  return timersOf(key, { call })[0]?.dueAt === timersOf(key, state)[0]?.dueAt;
};

/** A slip that was dispatched while a calendar was being published may have been counted on the one before. */
const redate = async ({ office, clock }: Parts, calls: readonly CallOnWatch[]): Promise<number> => {
  const asked = { by: SYSTEM, at: clock.now(), source: 'sweep' };
  const occasion = await office.occasion(asked);
  let redated = 0;
  for (const call of calls.filter((one) => wouldMove(one, occasion))) {
    const answer = await office.carryOut(redating(call.key), { ...asked, commandId: newCommandId() });
    if (!isRejection(answer) && answer.facts.length > 0) redated += 1;
  }
  return redated;
};

const wouldMove = ({ state, sending }: CallOnWatch, occasion: Occasion): boolean => {
  const decision = sending ? [] : decideCall({ act: 'redateCall' }, occasion)(state.call);
  return !isRejection(decision) && decision.length > 0;
};
