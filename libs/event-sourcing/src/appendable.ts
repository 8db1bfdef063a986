import { EventIdTaken } from './errors.js';
import type { NewEvent } from './event-store.js';

/** What no store appends: nothing at all (RangeError), or the same id twice (EventIdTaken). */
export const assertAppendable = (stream: string, events: readonly NewEvent[]): void => {
  if (events.length === 0) throw new RangeError(`stream ${stream}: there is nothing to append`);
  const ids = new Set<string>();
  for (const { id } of events) {
    if (ids.has(id)) throw new EventIdTaken(stream, id);
    ids.add(id);
  }
};
