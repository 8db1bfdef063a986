import { EventIdTaken, type EventStore, type NewEvent } from '@app/event-sourcing';
import { all, newEvent, newEvents, newStream } from './events.js';
import type { StoreTraits } from './store-under-test.js';

export const appendingAgain = (store: () => EventStore, { idsAreUniqueInTheLog }: StoreTraits): void => {
  describe('appending again', () => {
    const stored = async (count: number): Promise<readonly [string, readonly NewEvent[]]> => {
      const [stream, events] = [newStream(), newEvents(count)];
      await store().append(stream, 'no_stream', events);
      return [stream, events];
    };

    test('the same events are a duplicate, answered with their first place', async () => {
      const [stream, events] = [newStream(), newEvents(2)];
      const first = await store().append(stream, 'no_stream', events);
      const second = await store().append(stream, 'no_stream', events);
      expect(second).toEqual({ ...first, duplicate: true });
      expect(await all(store().read(stream))).toHaveLength(2);
    });

    test('they are a duplicate even when the stream has moved on', async () => {
      const [stream, events] = [newStream(), newEvents(2)];
      const first = await store().append(stream, 'no_stream', events);
      await store().append(stream, 1n, newEvents(3));
      expect(await store().append(stream, 'no_stream', events)).toEqual({ ...first, duplicate: true });
      expect(await all(store().read(stream))).toHaveLength(5);
    });

    test.each(['any', 'stream_exists', 1n] as const)('they are a duplicate when %s is expected', async (expected) => {
      const [stream, events] = await stored(2);
      expect(await store().append(stream, expected, events)).toMatchObject({ revision: 1n, duplicate: true });
    });

    test.each([
      ['a new one after them', ([a, b]: readonly NewEvent[]) => [a, b, newEvent()]],
      ['a new one between them', ([a, b]: readonly NewEvent[]) => [a, newEvent(), b]],
      ['a new one before them', ([a, b]: readonly NewEvent[]) => [newEvent(), a, b]],
      ['themselves in another order', ([a, b]: readonly NewEvent[]) => [b, a]],
    ])('with %s their ids are taken', async (_, company) => {
      const [stream, events] = await stored(2);
      const again = store().append(stream, 'any', company(events) as readonly NewEvent[]);
      await expect(again).rejects.toBeInstanceOf(EventIdTaken);
      expect(await all(store().read(stream))).toHaveLength(2);
    });

    test('the same id twice in one append is taken', async () => {
      const [stream, event] = [newStream(), newEvent()];
      const twice = store().append(stream, 'any', [event, event]);
      await expect(twice).rejects.toEqual(new EventIdTaken(stream, event.id));
      expect(await store().last(stream)).toBeUndefined();
    });

    if (idsAreUniqueInTheLog)
      test('an id stored in another stream is taken', async () => {
        const [[, [event]], stream] = [await stored(2), newStream()];
        const elsewhere = store().append(stream, 'any', [event as NewEvent]);
        await expect(elsewhere).rejects.toEqual(new EventIdTaken(stream, event?.id ?? ''));
        expect(await store().last(stream)).toBeUndefined();
      });
  });
};
