import { setImmediate as anotherTurn } from 'node:timers/promises';
import { type Expected, type NewEvent, StoreUnavailable } from '@app/event-sourcing';

/** What one caller wants appended. */
export interface Entry {
  readonly stream: string;
  readonly expected: Expected;
  readonly events: readonly NewEvent[];
}

interface Waiting<Outcome> {
  readonly entry: Entry;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

type Send<Outcome> = (batch: readonly Entry[]) => Promise<readonly Outcome[]>;

/**
 * One batch on the wire at a time: callers that arrive meanwhile join the next, each with an outcome of its own.
 * A batch holds one entry per stream in the order of arrival, and at most `maxEvents` (or one entry that has more).
 */
export const groupCommit = <Outcome>(send: Send<Outcome>, { maxEvents = 512 } = {}) => {
  let waiting: Waiting<Outcome>[] = [];
  let running = false;

  const run = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      await anotherTurn(); // whoever was just answered may come back at once and join
      const batch = nextBatch(waiting, maxEvents);
      waiting = waiting.filter((one) => !batch.has(one));
      await answer([...batch], send);
    }
    running = false;
  };

  return (entry: Entry): Promise<Outcome> =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject });
      if (!running) void run();
    });
};

const nextBatch = <Outcome>(waiting: readonly Waiting<Outcome>[], maxEvents: number): Set<Waiting<Outcome>> => {
  const batch = new Set<Waiting<Outcome>>();
  const streams = new Set<string>();
  let room = maxEvents;
  for (const one of waiting) {
    const { stream, events } = one.entry;
    if (streams.has(stream)) continue;
    if (batch.size > 0 && events.length > room) break;
    batch.add(one);
    streams.add(stream);
    room -= events.length;
  }
  return batch;
};

const answer = async <Outcome>(batch: readonly Waiting<Outcome>[], send: Send<Outcome>): Promise<void> => {
  try {
    const outcomes = await send(batch.map(({ entry }) => entry));
    batch.forEach(({ resolve }, index) => {
      resolve(outcomes[index] as Outcome);
    });
  } catch (error) {
    if (batch.length > 1 && !(error instanceof StoreUnavailable)) return answerHalves(batch, send);
    for (const { reject } of batch) reject(error);
  }
};

// One entry that the database cannot take must not fail its company.
const answerHalves = async <Outcome>(batch: readonly Waiting<Outcome>[], send: Send<Outcome>): Promise<void> => {
  const half = batch.length >> 1;
  await answer(batch.slice(0, half), send);
  await answer(batch.slice(half), send);
};
