import { decideCall, type Raised, type WatchedCall } from '@app/domain';
import { type CallId, isRejection } from '@app/kernel';
import type { LivingProcess } from '@app/subscriptions';
import { keepingTime, redating, timersOf } from '../keeping-time.reaction.js';
import type { WorkerParts } from '../role.js';
import { missingFrom, onWatch, type Watch } from './watch.js';

/** What the timekeeper knows of a call, and the timers that are set for it. */
export type CallOnWatch = LivingProcess<WatchedCall>;

/** Only in these does something happen to a call by itself. */
export const WAKING: readonly Raised['standing']['is'][] = ['with departments', 'awaiting confirmation'];

export const callWatch: Watch<WatchedCall> = {
  reaction: keepingTime,
  like: WAKING.map((is) => ({ call: { standing: { is } } })),
  timersOf,
  lookUp: async (office, key) => ({ call: (await office.call(key as CallId)).state }),
  redating,
  wouldMove: ({ call }, occasion) => {
    const decision = decideCall({ act: 'redateCall' }, occasion)(call);
    return !isRejection(decision) && decision.length > 0;
  },
};

/** The calls to which something may happen by itself, page by page. */
export const callsOnWatch = (pool: WorkerParts['tools']['pool']) => onWatch(pool, callWatch);

/** The timers that the call should have and has not; none while a command of it is on its way. */
export const missingTimers = missingFrom(callWatch);
