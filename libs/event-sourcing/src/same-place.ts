import { type EventStore, type Position, type StoredEvent } from './event-store.js';
import { position, START } from './position.js';

/** The event at a position; undefined when the log has not come there, or none stands there. */
export const eventAt = async (store: EventStore, at: Position): Promise<StoredEvent | undefined> => {
  if (at === START || at > (await store.head())) return undefined;
  const { signal } = new AbortController();
  for await (const { events, caughtUp } of store.subscribe(position(BigInt(at) - 1n), { maxBatch: 1, signal })) {
    const [event] = events;
    if (event !== undefined || caughtUp) return event?.position === at ? event : undefined;
  }
  return undefined;
};

/** Where the event at a position of one log stands in a copy of it, found by stream and revision and known by its id; undefined when it is not there. */
export const samePlace = async (from: EventStore, to: EventStore, at: Position): Promise<Position | undefined> => {
  if (at === START) return START;
  const event = await eventAt(from, at);
  if (event === undefined) return undefined;
  for await (const copy of to.read(event.stream, event.revision))
    return copy.id === event.id ? copy.position : undefined;
  return undefined;
};
