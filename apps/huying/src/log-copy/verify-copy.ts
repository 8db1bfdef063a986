import { createHash } from 'node:crypto';
import { type EventStore, type Position, START } from '@app/event-sourcing';
import type { Passage } from '@app/subscriptions';
import { printOf } from './print-of.js';
import { wholeLog } from './whole-log.js';

/** Two logs read from the first event to the last. */
export interface Verified {
  readonly identical: boolean;
  readonly events: { readonly source: number; readonly target: number };
  readonly hash: { readonly source: string; readonly target: string };
  /** Where the places asked for stand in the target. */
  readonly passage: Passage;
}

/** Counts and hashes stream, revision, id, type, data and meta of both, in order; finds the places (sorted) on the way. */
export const verifyCopy = async (
  source: EventStore,
  target: EventStore,
  places: readonly Position[] = [],
): Promise<Verified> => {
  const [there, here] = [digest(), digest()];
  const passage = new Map<Position, Position>();
  const copies = wholeLog(target);
  let [next, last] = [0, START];
  for await (const original of wholeLog(source)) {
    for (; next < places.length && (places[next] as Position) < original.position; next += 1)
      passage.set(places[next] as Position, last);
    there.take(printOf(original));
    const { value: copy, done } = await copies.next();
    if (done) continue;
    here.take(printOf(copy));
    last = copy.position;
  }
  for (const place of places.slice(next)) passage.set(place, last);
  for await (const extra of copies) here.take(printOf(extra));
  const [s, t] = [there.told(), here.told()];
  return {
    identical: s.events === t.events && s.hash === t.hash,
    events: { source: s.events, target: t.events },
    hash: { source: s.hash, target: t.hash },
    passage,
  };
};

const digest = () => {
  const hash = createHash('sha256');
  let events = 0;
  return {
    take: (print: string): void => {
      hash.update(print).update('\n');
      events += 1;
    },
    told: () => ({ events, hash: hash.digest('hex') }),
  };
};
