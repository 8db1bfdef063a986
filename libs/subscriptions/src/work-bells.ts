import { type Bell, makeBell } from '@app/event-sourcing';
import type { Pool } from 'pg';
import { keepGoing } from './keep-going.js';

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
    () => listen(pool, bells, signal),
  );

const listen = async (pool: Pool, bells: WorkBells, signal: AbortSignal): Promise<void> => {
  const client = await pool.connect();
  const over = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  client.on('notification', ({ payload }) => ringFor(bells, payload));
  try {
    await client.query('listen work');
    bells.timers.ring(); // what was written while nobody listened
    bells.outgoing.ring();
    if (!signal.aborted) await over;
  } finally {
    client.release(true); // a connection that listens is not given to others
  }
};

const ringFor = (bells: WorkBells, payload: string | undefined): void => {
  if (payload === 'timers') bells.timers.ring();
  if (payload === 'outgoing') bells.outgoing.ring();
};
