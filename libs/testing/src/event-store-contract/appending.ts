import { type EventStore, RevisionConflict } from '@app/event-sourcing';
import { all, newEvent, newEvents, newStream } from './events.js';

export const appending = (store: () => EventStore): void => {
  describe('appending', () => {
    test('a stream begins at revision 0 and grows by one', async () => {
      const stream = newStream();
      const first = await store().append(stream, 'no_stream', newEvents(1));
      const second = await store().append(stream, 0n, newEvents(2));
      expect(first).toMatchObject({ revision: 0n, duplicate: false });
      expect(second).toMatchObject({ revision: 2n, duplicate: false });
    });

    test('positions rise from append to append, in all streams', async () => {
      const before = await store().head();
      const first = await store().append(newStream(), 'any', newEvents(2));
      const second = await store().append(newStream(), 'any', newEvents(1));
      expect(before < first.position && first.position < second.position).toBe(true);
      expect(await store().head()).toBe(second.position);
    });

    test('a stream that must not exist conflicts when it does', async () => {
      const stream = newStream();
      await store().append(stream, 'no_stream', newEvents(2));
      const again = store().append(stream, 'no_stream', newEvents(1));
      await expect(again).rejects.toEqual(new RevisionConflict(stream, 'no_stream', 1n));
    });

    test('a stream that must exist conflicts when it does not', async () => {
      const stream = newStream();
      const early = store().append(stream, 'stream_exists', newEvents(1));
      await expect(early).rejects.toEqual(new RevisionConflict(stream, 'stream_exists', -1n));
      await store().append(stream, 'no_stream', newEvents(1));
      await expect(store().append(stream, 'stream_exists', newEvents(1))).resolves.toMatchObject({ revision: 1n });
    });

    test.each([0n, 2n])('revision %s conflicts when the last is 1', async (expected) => {
      const stream = newStream();
      await store().append(stream, 'no_stream', newEvents(2));
      const surprised = store().append(stream, expected, newEvents(1));
      await expect(surprised).rejects.toMatchObject({ name: 'RevisionConflict', stream, actual: 1n });
    });

    test('a revision conflicts when there is no stream', async () => {
      const stream = newStream();
      await expect(store().append(stream, 0n, newEvents(1))).rejects.toEqual(new RevisionConflict(stream, '0', -1n));
    });

    test('a conflict stores nothing', async () => {
      const stream = newStream();
      await store().append(stream, 'no_stream', newEvents(1));
      const head = await store().head();
      await expect(store().append(stream, 5n, newEvents(3))).rejects.toBeInstanceOf(RevisionConflict);
      expect(await all(store().read(stream))).toHaveLength(1);
      expect(await store().head()).toBe(head);
    });

    test('nothing to append is a mistake', async () => {
      await expect(store().append(newStream(), 'any', [])).rejects.toBeInstanceOf(RangeError);
    });

    test('one append may hold many and large events', async () => {
      const stream = newStream();
      const events = [newEvent({ text: '呼'.repeat(50_000) }), ...newEvents(999)];
      const { revision } = await store().append(stream, 'no_stream', events);
      expect(revision).toBe(999n);
      expect(await all(store().read(stream))).toMatchObject(events);
    });
  });
};
