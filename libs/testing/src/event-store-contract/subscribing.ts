import type { Batch, EventStore, Position, StoredEvent, SubscribeOptions } from '@app/event-sourcing';
import { idsOf, newEvent, newEvents, newStream } from './events.js';

type Told = ReturnType<typeof newEvent>;
type Until = (events: readonly StoredEvent[], batch: Batch) => boolean;

export const subscribing = (store: () => EventStore): void => {
  describe('subscribing', () => {
    const batches = async (after: Position, until: Until, options: Omit<SubscribeOptions, 'signal'> = {}) => {
      const stop = new AbortController();
      const seen: Batch[] = [];
      for await (const batch of store().subscribe(after, { ...options, signal: stop.signal })) {
        seen.push(batch);
        if (until(eventsOf(seen), batch)) stop.abort();
      }
      return seen;
    };

    const appendTo = async (...streams: readonly string[]): Promise<readonly string[]> => {
      const ids: string[] = [];
      for (const stream of streams) {
        const events = newEvents(2);
        await store().append(stream, 'any', events);
        ids.push(...idsOf(events));
      }
      return ids;
    };

    test('everything after a position comes once, in log order', async () => {
      const [after, a, b] = [await store().head(), newStream(), newStream()];
      const ids = await appendTo(a, b, a, b);
      const seen = await batches(after, caughtUp);
      expect(idsOf(eventsOf(seen))).toEqual(ids);
      const positions = eventsOf(seen).map(({ position }) => position);
      expect(positions).toEqual([...new Set(positions)].sort());
    });

    test('what is appended later comes later', async () => {
      const [after, stream] = [await store().head(), newStream()];
      const following = batches(after, (events) => events.length === 4, { maxBatch: 1 });
      const ids = [...(await appendTo(stream)), ...(await appendTo(stream))];
      expect(idsOf(eventsOf(await following))).toEqual(ids);
    });

    test('several subscribers each see everything', async () => {
      const after = await store().head();
      const following = [1, 2, 3].map(() => batches(after, (events) => events.length === 6));
      const ids = await appendTo(newStream(), newStream(), newStream());
      for (const seen of await Promise.all(following)) expect(idsOf(eventsOf(seen))).toEqual(ids);
    });

    test('a batch holds no more than asked for, and the last says that it caught up', async () => {
      const after = await store().head();
      const ids = await appendTo(newStream(), newStream(), newStream());
      const seen = await batches(after, caughtUp, { maxBatch: 4 });
      expect(idsOf(eventsOf(seen))).toEqual(ids);
      expect(Math.max(...seen.map(({ events }) => events.length))).toBeLessThanOrEqual(4);
      expect(seen.map((batch) => batch.caughtUp).indexOf(true)).toBe(seen.length - 1);
    });

    test('a subscription goes on from where another stopped', async () => {
      const after = await store().head();
      const ids = await appendTo(newStream(), newStream(), newStream(), newStream());
      const seen: string[] = [];
      for (let at = after; seen.length < ids.length; ) {
        const [batch] = await batches(at, () => true, { maxBatch: 3 });
        seen.push(...idsOf(batch?.events ?? []));
        at = batch?.scannedTo ?? at;
      }
      expect(seen).toEqual(ids);
    });

    test('only streams that begin as asked are seen, and the others are scanned', async () => {
      const [after, category] = [await store().head(), newStream('only').replaceAll('-', '')];
      await appendTo(newStream());
      const ids = await appendTo(newStream(category), newStream(`${category}s`));
      await appendTo(newStream());
      const seen = await batches(after, caughtUp, { streamPrefixes: [`${category}-`, `${category}s-`] });
      expect(idsOf(eventsOf(seen))).toEqual(ids);
      expect(seen.at(-1)?.scannedTo).toBe(await store().head());
    });

    test('only facts of the types asked for are seen, and the others are scanned', async () => {
      const [after, stream] = [await store().head(), newStream()];
      const [one, other, third] = ['Opened', 'Moved', 'Closed'].map((type) => newEvent({}, type)) as [Told, Told, Told];
      await store().append(stream, 'any', [one, other, third]);
      const seen = await batches(after, caughtUp, { types: ['Opened', 'Closed'] });
      expect(idsOf(eventsOf(seen))).toEqual(idsOf([one, third]));
      expect(seen.at(-1)?.scannedTo).toBe(await store().head());
    });

    test('whoever reads no metadata is told the version all the same, and the very same facts', async () => {
      const [after, stream] = [await store().head(), newStream()];
      await store().append(stream, 'any', newEvents(3));
      const [all, most] = [await batches(after, caughtUp), await batches(after, caughtUp, { metaUnread: true })];
      const withoutMeta = (events: readonly StoredEvent[]) =>
        events.map(({ meta: { v }, ...event }) => ({ ...event, v }));
      expect(withoutMeta(eventsOf(most))).toEqual(withoutMeta(eventsOf(all)));
    });

    test('at the end of the log it says at once that it caught up', async () => {
      const after = await store().head();
      expect(await batches(after, caughtUp)).toEqual([{ events: [], scannedTo: after, caughtUp: true }]);
    });

    test('it ends quietly when the signal aborts while it waits', async () => {
      const stop = new AbortController();
      const subscription = store()
        .subscribe(await store().head(), { signal: stop.signal })
        [Symbol.asyncIterator]();
      await subscription.next();
      const waiting = subscription.next();
      stop.abort();
      expect(await waiting).toEqual({ done: true, value: undefined });
    });

    test('after the abort nothing more is seen', async () => {
      const [after, stop] = [await store().head(), new AbortController()];
      await appendTo(newStream());
      const looking = store().subscribe(after, { signal: stop.signal })[Symbol.asyncIterator]().next();
      stop.abort();
      expect(await looking).toEqual({ done: true, value: undefined });
    });

    test('it never begins when the signal was aborted before', async () => {
      const subscription = store().subscribe(await store().head(), { signal: AbortSignal.abort() });
      expect(await subscription[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
    });
  });
};

const eventsOf = (batches: readonly Batch[]): readonly StoredEvent[] => batches.flatMap(({ events }) => events);

const caughtUp: Until = (_, batch) => batch.caughtUp;
