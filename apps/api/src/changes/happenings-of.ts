import type { StoredEvent } from '@app/event-sourcing';
import type { ApiParts } from '../api-parts.js';
import { callOf } from './change-of.js';
import type { Happening } from './concerns.js';

/** Each event with the call that it happened to, as the call stands now. */
export const happeningsOf = (
  { office }: Pick<ApiParts, 'office'>,
  events: readonly StoredEvent[],
): Promise<readonly Happening[]> =>
  Promise.all(
    events.map(async (event) => {
      const call = callOf(event);
      return call === undefined ? { event } : { event, call: (await office.call(call)).state };
    }),
  );
