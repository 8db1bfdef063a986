import type { Bell } from '@app/event-sourcing';
import { earliest, type Instant, latest, plusMs } from '@app/kernel';
import type { Clock } from './clock.js';
import { keepGoing } from './keep-going.js';

const LONGEST_SLEEP_MS = 30_000;
// what is due and still there is in the hands of another process
const SHORTEST_SLEEP_MS = 20;

/** Work that is looked for: when a bell rings, when the next piece is due, and every 30 s. */
export interface Patrol {
  readonly clock: Clock;
  readonly bell: Bell;
  readonly onError: (error: unknown) => void;
  /** Does all that is to be done now. */
  readonly work: () => Promise<number>;
  readonly nextDueAt: () => Promise<Instant | undefined>;
}

export const patrol = (signal: AbortSignal, { clock, bell, onError, work, nextDueAt }: Patrol): Promise<void> =>
  keepGoing(signal, onError, async () => {
    const heard = bell.count();
    await work();
    const dueAt = await nextDueAt();
    const now = clock.now();
    const wakeAt = earliest(dueAt, plusMs(now, LONGEST_SLEEP_MS)) ?? now;
    await sleep(signal, clock, latest(wakeAt, plusMs(now, SHORTEST_SLEEP_MS)), bell, heard);
  });

const sleep = async (signal: AbortSignal, clock: Clock, until: Instant, bell: Bell, heard: number): Promise<void> => {
  const awake = new AbortController();
  const wake = (): void => awake.abort();
  signal.addEventListener('abort', wake);
  if (signal.aborted) wake();
  await Promise.race([clock.sleepUntil(until, awake.signal), bell.since(heard, awake.signal)]);
  signal.removeEventListener('abort', wake);
  wake();
};
