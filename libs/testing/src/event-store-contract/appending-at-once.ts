import { type EventStore, type NewEvent, RevisionConflict } from '@app/event-sourcing';
import { all, idsOf, newEvent, newEvents, newStream } from './events.js';

export const appendingAtOnce = (store: () => EventStore): void => {
  describe('appending at once', () => {
    const atOnce = (stream: string, expected: 'any' | 'no_stream', appends: readonly (readonly NewEvent[])[]) =>
      Promise.allSettled(appends.map((events) => store().append(stream, expected, events)));

    test('of ten that expect no stream, one is stored and nine conflict', async () => {
      const stream = newStream();
      const results = await atOnce(
        stream,
        'no_stream',
        Array.from({ length: 10 }, () => newEvents(2)),
      );
      const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(refused).toEqual(Array(9).fill(new RevisionConflict(stream, 'no_stream', 1n)));
      expect(await all(store().read(stream))).toHaveLength(2);
    });

    test('of ten equal ones, one is stored and nine are its duplicates', async () => {
      const [stream, events] = [newStream(), newEvents(3)];
      const appended = await Promise.all(Array.from({ length: 10 }, () => store().append(stream, 'no_stream', events)));
      expect(appended.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
      expect(new Set(appended.map(({ revision, position }) => `${revision} ${position}`)).size).toBe(1);
      expect(idsOf(await all(store().read(stream)))).toEqual(idsOf(events));
    });

    test('the events of one append stay together', async () => {
      const stream = newStream();
      const appends = Array.from({ length: 10 }, (_, append) => [0, 1, 2].map((n) => newEvent({ append, n })));
      await atOnce(stream, 'any', appends);
      const read = await all(store().read(stream));
      expect(read.map(({ data }) => (data as { n: number }).n)).toEqual(Array(10).fill([0, 1, 2]).flat());
      expect(read.map(({ revision }) => revision)).toEqual(Array.from({ length: 30 }, (_, index) => BigInt(index)));
    });

    test('many streams each get their own, and each caller an outcome of its own', async () => {
      const streams = Array.from({ length: 20 }, () => newStream());
      await store().append(streams[7] as string, 'no_stream', newEvents(1));
      const results = await Promise.allSettled(
        streams.map((stream) => store().append(stream, 'no_stream', newEvents(2))),
      );
      expect(results.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []))).toEqual([7]);
    });
  });
};
