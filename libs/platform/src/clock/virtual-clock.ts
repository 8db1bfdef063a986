import { earliest, type Instant } from '@app/kernel';
import type { Clock } from './clock.js';

/** A clock that moves only when told: for tests and the simulator. */
export interface VirtualClock extends Clock {
  /** Moves to a later moment and wakes, in order, everyone who slept until then; an earlier moment throws a RangeError. */
  advanceTo(at: Instant): void;
  /** The moment for which the first sleeper waits, so that a simulator can go from waking to waking. */
  nextWaking(): Instant | undefined;
}

interface Sleeper {
  readonly at: Instant;
  readonly wake: () => void;
}

export const virtualClock = (start: Instant): VirtualClock => {
  const sleepers = new Set<Sleeper>();
  let now = start;

  const advanceTo = (at: Instant): void => {
    if (at < now) throw new RangeError(`a clock does not go back from ${now} to ${at}`);
    now = at;
    const due = [...sleepers].filter((sleeper) => sleeper.at <= at);
    for (const { wake } of due.toSorted((one, other) => (one.at < other.at ? -1 : 1))) wake();
  };

  const sleepUntil = (at: Instant, signal?: AbortSignal): Promise<void> =>
    at <= now || signal?.aborted ? Promise.resolve() : new Promise((done) => layDown(sleepers, at, done, signal));

  return { now: () => now, sleepUntil, advanceTo, nextWaking: () => earliest(...[...sleepers].map(({ at }) => at)) };
};

const layDown = (sleepers: Set<Sleeper>, at: Instant, done: () => void, signal?: AbortSignal): void => {
  const wake = () => {
    sleepers.delete(sleeper);
    signal?.removeEventListener('abort', wake);
    done();
  };
  const sleeper: Sleeper = { at, wake };
  sleepers.add(sleeper);
  signal?.addEventListener('abort', wake, { once: true });
};
