import type { Command } from '@app/commands';
import type { Raised, WatchedCall } from '@app/domain';
import { type LivingProcess, livingProcesses, type SetTimer } from '@app/subscriptions';
import { keepingTime, timersOf } from '../keeping-time.reaction.js';
import type { WorkerParts } from '../role.js';

/** What the timekeeper knows of a call, and the timers that are set for it. */
export type CallOnWatch = LivingProcess<WatchedCall>;

/** Only in these does something happen to a call by itself. */
export const WAKING: readonly Raised['standing']['is'][] = ['with departments', 'awaiting confirmation'];

/** The calls to which something may happen by itself, page by page. */
export const callsOnWatch = (pool: WorkerParts['tools']['pool']): AsyncGenerator<readonly CallOnWatch[]> =>
  livingProcesses<WatchedCall>(pool, {
    reaction: keepingTime,
    like: WAKING.map((is) => ({ call: { standing: { is } } })),
  });

/** The timers that the call should have and has not; none while a command of it is on its way. */
export const missingTimers = ({ key, state, timers, sending }: CallOnWatch): readonly SetTimer<Command>[] =>
  sending ? [] : timersOf(key, state).filter(({ name }) => timers.every((set) => set.name !== name));
