import type { StoredEvent } from '@app/event-sourcing';
import type { ApiParts } from '../api-parts.js';
import { thingOf } from './change-of.js';
import { type Happening, isConfidential } from './concerns.js';

type Parts = Pick<ApiParts, 'office'>;

const happeningOf = async ({ office }: Parts, event: StoredEvent): Promise<Happening> => {
  if (!isConfidential(event)) return { event };
  const { of, id } = thingOf(event);
  return { event, state: (await office.look(of, id)).state };
};

/** Each event with the thing that it happened to, as it stands now, where that decides who may know. */
export const happeningsOf = (parts: Parts, events: readonly StoredEvent[]): Promise<readonly Happening[]> =>
  Promise.all(events.map((event) => happeningOf(parts, event)));
