import { type Position, position, type StoredEvent } from '@app/event-sourcing';
import { batchAfter, longer, type Seen } from './seen.js';

const at = (place: number): Position => position(BigInt(place));
const event = (place: number, stream = 'call-1'): StoredEvent =>
  ({ stream, type: 'SomethingHappened', position: at(place) }) as StoredEvent;
const seen = (from: number, to: number, ...events: readonly StoredEvent[]): Seen => ({
  from: at(from),
  to: at(to),
  events,
  caughtUp: true,
});
const all = { maxBatch: 10 };

describe('what was seen of the end of the log', () => {
  const some = seen(10, 40, event(20), event(30, 'rulebook-1'));

  test('is told from a place on, as far as was looked', () => {
    expect(batchAfter(some, at(10), all)).toEqual({ events: some.events, scannedTo: at(40), caughtUp: true });
    expect(batchAfter(some, at(20), all)).toMatchObject({ events: [{ position: at(30) }], scannedTo: at(40) });
  });

  test('is told of the wanted streams only', () => {
    const batch = batchAfter(some, at(10), { ...all, streamPrefixes: ['rulebook-'] });
    expect(batch).toEqual({ events: [event(30, 'rulebook-1')], scannedTo: at(40), caughtUp: true });
  });

  test('is told in batches, of which the last says that it is', () => {
    expect(batchAfter(some, at(10), { maxBatch: 1 })).toEqual({
      events: [event(20)],
      scannedTo: at(20),
      caughtUp: false,
    });
    expect(batchAfter(some, at(20), { maxBatch: 1 })).toMatchObject({ scannedTo: at(40), caughtUp: true });
  });

  test('is not told to whoever lacks what is no longer kept', () => {
    expect(batchAfter(some, at(9), all)).toBeUndefined();
  });

  test('is not the end of the log while the log is known to hold more', () => {
    const batch = batchAfter({ ...some, caughtUp: false }, at(10), all);
    expect(batch).toMatchObject({ scannedTo: at(40), caughtUp: false });
  });

  test('is nothing new to whoever has looked farther', () => {
    expect(batchAfter(some, at(50), all)).toEqual({ events: [], scannedTo: at(50), caughtUp: true });
  });

  test('grows, and drops the oldest once there is twice as much as is kept', () => {
    const events = Array.from({ length: 10_000 }, (_, nth) => event(nth + 1));
    const full = longer(seen(0, 0), { events, scannedTo: at(10_000), caughtUp: true });
    expect([full.events.length, full.from, full.to]).toEqual([10_000, at(0), at(10_000)]);
    const after = longer(full, { events: [event(10_001)], scannedTo: at(10_005), caughtUp: true });
    expect([after.events.length, after.from, after.to]).toEqual([5_000, at(5_001), at(10_005)]);
    expect(after.events[0]).toEqual(event(5_002));
  });
});
