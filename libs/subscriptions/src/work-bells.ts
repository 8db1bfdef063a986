import { type Bell, makeBell } from '@app/event-sourcing';
import type { Pool } from 'pg';
import { keepGoing } from './keep-going.js';
import { listen } from './listening.js';

/** Rung when there is something new: a timer, an outgoing command. They only wake; whoever wakes looks for himself. */
export interface WorkBells {
  readonly timers: Bell;
  readonly outgoing: Bell;
}

export const makeWorkBells = (): WorkBells => ({ timers: makeBell(), outgoing: makeBell() });

/** Rings the bells for what other processes write, until the signal aborts; its troubles stay its own. */
export const hearOtherProcesses = (pool: Pool, bells: WorkBells, signal: AbortSignal): Promise<void> =>
  keepGoing(
    signal,
    () => undefined,
    () => listen(pool, { channel: 'work', onHeard: (payload) => ringFor(bells, payload) }, signal),
  );

const ringFor = (bells: WorkBells, payload: string | undefined): void => {
  if (payload !== 'outgoing') bells.timers.ring();
  if (payload !== 'timers') bells.outgoing.ring();
};
