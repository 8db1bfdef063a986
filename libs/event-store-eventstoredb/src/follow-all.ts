import type { Batch, Position } from '@app/event-sourcing';
import type { Gate } from './gate.js';
import { type Looking, look } from './looking.js';
import type { Tail, Watched } from './tail.js';
import { throughOutages } from './through-outages.js';

/** A place at the gate is handed on after so many batches: whoever reads millions keeps nobody from the little that he lacks. */
const BATCHES_OF_A_TURN = 20;

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
  await tail.seeTo(await head(), signal);
  for (let at = after; !signal.aborted; ) {
    const batches = tail.reachesBackTo(at) ? tail.after(at, looking) : oneTurn(followed, at, looking);
    for await (const batch of batches) {
      yield batch;
      at = batch.scannedTo;
    }
  }
}

async function* oneTurn(
  { client, head, catchingUp }: Followed,
  after: Position,
  looking: Looking,
): AsyncGenerator<Batch> {
  if (!(await catchingUp.enter(looking.signal))) return;
  try {
    let left = BATCHES_OF_A_TURN;
    for await (const batch of look(client, { after, head: await head() }, looking)) {
      yield batch;
      left -= 1;
      if (batch.caughtUp || left === 0) return;
    }
  } finally {
    catchingUp.leave();
  }
}
