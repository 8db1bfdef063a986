import type { StoredEvent } from '@app/event-sourcing';
import { EVERY } from './reaction.js';

/** Events of single processes, by key in order; or one event that concerns every process. */
export type Segment = { readonly every: StoredEvent } | { readonly byKey: ReadonlyMap<string, readonly StoredEvent[]> };

/** Cuts a batch before and after each event that concerns every process, so that order is kept. */
export const segmentsOf = (
  events: readonly StoredEvent[],
  correlate: (event: StoredEvent) => string | undefined,
): readonly Segment[] => {
  const segments: Segment[] = [];
  let byKey = new Map<string, StoredEvent[]>();
  const close = (): void => {
    if (byKey.size > 0) segments.push({ byKey });
    byKey = new Map();
  };
  for (const event of events) {
    const key = correlate(event);
    if (key === EVERY) {
      close();
      segments.push({ every: event });
    } else if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), event]);
  }
  close();
  return segments;
};
