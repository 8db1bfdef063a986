import { type EventStore, type Position, START, type StoredEvent } from '@app/event-sourcing';

/** By what a log is known: its first event, and where that stands in this copy. */
export interface LogMark {
  readonly position: Position;
  readonly id: string;
}

/** Nothing when the log is empty. */
export const markOf = async (store: EventStore): Promise<LogMark | undefined> => {
  const first = await firstOf(store);
  return first && { position: first.position, id: first.id };
};

const firstOf = async (store: EventStore): Promise<StoredEvent | undefined> => {
  const { signal } = new AbortController();
  for await (const { events, caughtUp } of store.subscribe(START, { maxBatch: 1, signal }))
    if (events[0] !== undefined || caughtUp) return events[0];
  return undefined;
};
