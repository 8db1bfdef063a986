import type { Batch, Position } from '@app/event-sourcing';
import type { Gate } from './gate.js';
import { type Looking, look, type Span } from './looking.js';
import { batchAfter, type Seen } from './seen.js';
import type { Tail, Watched } from './tail.js';
import { throughOutages } from './through-outages.js';

/** Batches without any wanted event that are looked through at once. */
const EMPTY_AT_ONCE = 20;
/** Events that are fetched at once, however small the batches: what is under way when a subscription ends was sent in vain. */
const AHEAD = 2_000;

export interface Followed extends Watched {
  readonly tail: Tail;
  /** Those who are too far behind for the tail. */
  readonly catchingUp: Gate;
}

/** Batch after batch for ever, from far behind by a subscription of its own, at the end by the one that all have in common. */
export async function* followAll(followed: Followed, after: Position, looking: Looking): AsyncGenerator<Batch> {
  const leaving = new AbortController(); // whoever breaks off has left, and so has whoever aborts and never asks again
  const signal = AbortSignal.any([looking.signal, leaving.signal]);
  const own = { ...looking, signal };
  followed.tail.join(signal);
  try {
    yield* throughOutages((last) => untilBroken(followed, last?.scannedTo ?? after, own), { ...followed, signal });
  } finally {
    leaving.abort();
  }
}

async function* untilBroken(followed: Followed, after: Position, looking: Looking): AsyncGenerator<Batch> {
  const { tail, head } = followed;
  const { signal } = looking;
  for (let at = after; !signal.aborted; ) {
    const end = await head();
    await tail.seeTo(end, signal);
    const span = { after: at, head: end };
    const batches = tail.reachesBackTo(at) ? tail.after(at, looking) : ownBatches(followed, span, looking);
    for await (const batch of batches) {
      yield batch;
      at = batch.scannedTo;
    }
  }
}

async function* ownBatches(followed: Followed, span: Span, looking: Looking): AsyncGenerator<Batch> {
  const seen = await ownLook(followed, span, { ...looking, maxBatch: Math.max(looking.maxBatch, AHEAD) });
  if (seen === undefined) return;
  for (let at = span.after; at < seen.to; ) {
    const batch = batchAfter(seen, at, looking);
    if (batch === undefined) return;
    yield batch;
    at = batch.scannedTo;
  }
}

/** Some of what comes after a place by a subscription of its own, which is over before it is worked on: who rests with it takes nobody's place. */
const ownLook = async (followed: Followed, span: Span, looking: Looking): Promise<Seen | undefined> => {
  const { client, catchingUp } = followed;
  if (!(await catchingUp.enter(looking.signal))) return undefined;
  let [seen, left]: [Seen | undefined, number] = [undefined, EMPTY_AT_ONCE];
  try {
    for await (const { events, scannedTo, caughtUp } of look(client, span, looking)) {
      seen = { from: span.after, to: scannedTo, events, caughtUp };
      left -= 1;
      if (events.length > 0 || caughtUp || left === 0) break;
    }
    return seen;
  } finally {
    catchingUp.leave();
  }
};
