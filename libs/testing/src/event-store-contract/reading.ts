import type { EventStore } from '@app/event-sourcing';
import { all, newEvent, newEvents, newStream } from './events.js';

const ODD_DATA = {
  text: '呼应 "quoted" \\ back\nline 👮🏽 \u2028',
  nested: { list: [1, 'two', null, { three: [3] }], empty: {}, none: [] },
  numbers: [0, -1, 1.5, 1e21, 12345678901234, 0.1],
  yes: true,
  nothing: null,
};

export const reading = (store: () => EventStore): void => {
  describe('reading', () => {
    test('what was written comes back, with its place', async () => {
      const stream = newStream();
      const event = { ...newEvent(ODD_DATA), meta: { v: '1', actor: '李 "小" 明' } };
      const { position } = await store().append(stream, 'no_stream', [event]);
      const [read] = await all(store().read(stream));
      const recordedAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(read).toEqual({ ...event, stream, revision: 0n, position, recordedAt });
    });

    test('a position is 20 digits', async () => {
      expect(await store().head()).toMatch(/^\d{20}$/);
    });

    test('a stream is read from a revision on', async () => {
      const [stream, events] = [newStream(), newEvents(5)];
      await store().append(stream, 'no_stream', events);
      expect(await all(store().read(stream, 3n))).toMatchObject(events.slice(3));
      expect(await all(store().read(stream, 5n))).toEqual([]);
    });

    test('a long stream is read in order', async () => {
      const stream = newStream();
      for (const _ of [1, 2, 3]) await store().append(stream, 'any', newEvents(500));
      const revisions = (await all(store().read(stream))).map(({ revision }) => Number(revision));
      expect(revisions).toEqual(Array.from({ length: 1_500 }, (_, index) => index));
    });

    test('a reader may stop in the middle', async () => {
      const stream = newStream();
      await store().append(stream, 'any', newEvents(10));
      for await (const { revision } of store().read(stream)) if (revision === 3n) break;
      expect(await store().last(stream)).toMatchObject({ revision: 9n });
    });

    test('the last event of a stream is found', async () => {
      const [stream, events] = [newStream(), newEvents(3)];
      await store().append(stream, 'no_stream', events);
      expect(await store().last(stream)).toMatchObject({ ...events[2], stream, revision: 2n });
    });

    test('a stream that does not exist is empty', async () => {
      expect(await all(store().read(newStream()))).toEqual([]);
      expect(await store().last(newStream())).toBeUndefined();
    });

    test('a stream is not another whose name it begins', async () => {
      const stream = newStream();
      await store().append(`${stream}1`, 'no_stream', newEvents(1));
      expect(await all(store().read(stream))).toEqual([]);
    });
  });
};
