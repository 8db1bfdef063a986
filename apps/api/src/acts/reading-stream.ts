import { type Kind, streamOf } from '@app/commands';
import type { StoredEvent } from '@app/event-sourcing';
import type { ApiParts } from '../api-parts.js';

/** Everything that happened to a thing: what its file is made of, as fresh as the log itself. */
export const readingStream = async (
  { store }: Pick<ApiParts, 'store'>,
  kind: Kind,
  id: string,
): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const event of store.read(streamOf(kind, id))) events.push(event);
  return events;
};
