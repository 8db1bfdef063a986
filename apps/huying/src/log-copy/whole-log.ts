import { type EventStore, type Position, START, type StoredEvent } from '@app/event-sourcing';

/** Every event that the log holds when this begins, in log order, after a position. */
export async function* wholeLog(store: EventStore, after: Position = START): AsyncGenerator<StoredEvent> {
  const until = await store.head();
  if (until <= after) return;
  const { signal } = new AbortController();
  for await (const { events, scannedTo, caughtUp } of store.subscribe(after, { signal })) {
    for (const event of events) if (event.position <= until) yield event;
    if (caughtUp || scannedTo >= until) return;
  }
}
