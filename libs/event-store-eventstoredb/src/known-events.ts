import { EventIdTaken, type NewEvent, type Position } from '@app/event-sourcing';
import { LRUCache } from 'lru-cache';
import type { Asking } from './asking.js';
import { placeOf, type Recorded } from './stored-event.js';

/** Where an event stands. */
export interface Place {
  readonly revision: bigint;
  readonly position: Position;
}

/** The events of a stream from its first to `last`, by id. Only ever added to. */
export interface Known {
  last: bigint;
  readonly places: Map<string, Place>;
}

/**
 * What this process has seen of streams. The server knows a repeated append only if it comes with the revision of the
 * first; with a later one it would store the same ids again. So nothing is appended to a stream that was not seen whole.
 */
export const makeKnownEvents = (ask: Asking, max: number) => {
  const streams = new LRUCache<string, Known>({ max });

  const of = (stream: string): Known => {
    const known = streams.get(stream) ?? { last: -1n, places: new Map() };
    streams.set(stream, known);
    return known;
  };

  const see = (stream: string, event: Recorded): void => {
    const known = of(stream);
    if (event.revision !== known.last + 1n) return;
    known.last = event.revision;
    known.places.set(event.id, { revision: event.revision, position: placeOf(event) });
  };

  return {
    of,
    /** Told of what others have read anyway. */
    see,
    /** Reads on to the present end of the stream; gives what was new. */
    readOn: async (stream: string): Promise<readonly Recorded[]> => {
      const tail: Recorded[] = [];
      for (;;) {
        const { events, isLast } = await ask.page(stream, of(stream).last + 1n);
        for (const event of events) see(stream, event);
        tail.push(...events);
        if (isLast) return tail;
      }
    },
  };
};

export type KnownEvents = ReturnType<typeof makeKnownEvents>;

/** Where these very events stand one after another, undefined when none of them is known; throws EventIdTaken for anything between. */
export const storedAs = (stream: string, events: readonly NewEvent[], { places }: Known): Place | undefined => {
  const found = events.map(({ id }) => places.get(id));
  const [first, last] = [found[0], found.at(-1)];
  const isNext = (place: Place | undefined, index: number) =>
    place?.revision === (first?.revision ?? 0n) + BigInt(index);
  if (first !== undefined && found.every(isNext)) return last;
  const taken = events.find(({ id }) => places.has(id));
  if (taken !== undefined) throw new EventIdTaken(stream, taken.id);
  return undefined;
};
