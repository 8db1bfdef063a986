import { type EventStore, START, type StoredEvent } from '@app/event-sourcing';

/** Every event of a log, from the first to the last. */
export const wholeLog = async (store: EventStore): Promise<readonly StoredEvent[]> => {
  const [events, { signal }] = [[] as StoredEvent[], new AbortController()];
  for await (const batch of store.subscribe(START, { signal })) {
    events.push(...batch.events);
    if (batch.caughtUp) break;
  }
  return events;
};
