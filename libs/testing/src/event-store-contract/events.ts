import { randomUUID } from 'node:crypto';
import type { NewEvent, StoredEvent } from '@app/event-sourcing';

/** A stream that nobody else writes to. */
export const newStream = (category = 'contract'): string => `${category}-${randomUUID()}`;

export const newEvent = (data: unknown = {}, type = 'SomethingHappened'): NewEvent => ({
  id: randomUUID(),
  type,
  data,
  meta: { v: '1', commandId: randomUUID() },
});

export const newEvents = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => newEvent({ index }));

export const idsOf = (events: readonly Pick<NewEvent, 'id'>[]): readonly string[] => events.map(({ id }) => id);

export const all = async (events: AsyncIterable<StoredEvent>): Promise<readonly StoredEvent[]> => {
  const read: StoredEvent[] = [];
  for await (const event of events) read.push(event);
  return read;
};
