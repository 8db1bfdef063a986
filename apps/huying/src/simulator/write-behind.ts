import { type EventStore, START } from '@app/event-sourcing';
import { storingInOrder } from './storing-in-order.js';

/** A log that answers at once and stores behind, in the order in which it was told. */
export interface WriteBehind extends EventStore {
  /** Resolves when everything told so far is stored; throws what the store threw, and so does every append after that. */
  flush(): Promise<void>;
}

/**
 * For a writer that is alone with the log: it does not wait for the disk, and is not asked twice for the end of a
 * stream. An append answers without a position: it is not known yet.
 */
export const writeBehind = (store: EventStore): WriteBehind => {
  const ends = new Map<string, bigint>();
  const { tell, flush } = storingInOrder(store);

  async function* read(stream: string, from = 0n): ReturnType<EventStore['read']> {
    const end = ends.get(stream);
    if (end !== undefined && from > end) return;
    if (end !== undefined) await flush();
    let last = from - 1n;
    for await (const event of store.read(stream, from)) {
      last = event.revision;
      yield event;
    }
    ends.set(stream, last);
  }

  return {
    append: async (stream, expected, events) => {
      if (typeof expected === 'string' && expected !== 'no_stream')
        throw new RangeError(`stream ${stream}: who writes behind knows its revision, not ${expected}`);
      await tell({ stream, expected, events });
      const revision = (expected === 'no_stream' ? -1n : expected) + BigInt(events.length);
      ends.set(stream, revision);
      return { revision, position: START, duplicate: false };
    },
    read,
    last: async (stream) => {
      await flush();
      return store.last(stream);
    },
    head: async () => {
      await flush();
      return store.head();
    },
    subscribe: (after, options) => store.subscribe(after, options),
    flush,
  };
};
