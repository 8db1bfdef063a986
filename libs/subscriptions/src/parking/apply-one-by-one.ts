import type { StoredEvent } from '@app/event-sourcing';
import { advance, type Move } from '../consuming/checkpoint.js';
import type { Feed } from '../consuming/feed.js';
import { inTransaction } from '../database/transaction.js';
import { type Parking, park, streamsParked } from './park.js';
import { failureOf } from './savepoint.js';

/** Applies each event by itself; one that fails is parked, and the rest of its stream behind it. */
export const applyOneByOne = async (feed: Feed, move: Move): Promise<void> => {
  const parking = await inTransaction(feed.tools.pool, async (client) => {
    const { mutedTo } = await advance(client, move);
    const apply = (event: StoredEvent) => failureOf(client, () => feed.effect([event], client, mutedTo));
    const aside = await setAside(move.events, await streamsParked(client, move), apply);
    await park(client, feed.key, aside);
    return aside;
  });
  for (const { event, error } of parking) if (error !== undefined) reportParked(feed, event, error);
};

const setAside = async (
  events: readonly StoredEvent[],
  parked: Set<string>,
  apply: (event: StoredEvent) => Promise<unknown>,
): Promise<readonly Parking[]> => {
  const aside: Parking[] = [];
  for (const event of events) {
    const error = parked.has(event.stream) ? undefined : await apply(event);
    if (error !== undefined) parked.add(event.stream);
    if (parked.has(event.stream)) aside.push({ event, error });
  }
  return aside;
};

const reportParked = (feed: Feed, { stream, position }: StoredEvent, error: unknown): void =>
  feed.tools.report?.({ what: 'parked', consumer: feed.key, stream, position, error });
