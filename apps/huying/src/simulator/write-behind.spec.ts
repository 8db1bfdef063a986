import { type EventStore, inMemoryEventStore, type NewEvent, RevisionConflict, START } from '@app/event-sourcing';
import { logOf } from './test-kit/simulating.js';
import { writeBehind } from './write-behind.js';

const event = (nth: number): NewEvent => ({
  id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
  type: 'Happened',
  data: { nth },
  meta: {},
});

/** A store that answers late, takes no two appends of one stream at once, and counts what it is asked. */
const slowly = (store: EventStore) => {
  const asked = { reads: 0, most: 0 };
  const busy = new Set<string>();
  const slow: EventStore = {
    ...store,
    append: async (stream, ...append) => {
      if (busy.has(stream)) throw new Error(`two appends of ${stream} at once`);
      busy.add(stream);
      asked.most = Math.max(asked.most, busy.size);
      await new Promise((answer) => setImmediate(answer));
      busy.delete(stream);
      return store.append(stream, ...append);
    },
    read: (...read) => {
      asked.reads += 1;
      return store.read(...read);
    },
  };
  return { slow, asked };
};

const revisions = async (store: EventStore, stream: string, from?: bigint) => {
  const all: bigint[] = [];
  for await (const { revision } of store.read(stream, from)) all.push(revision);
  return all;
};

describe('writing behind', () => {
  test('stores in the order in which it was told, many streams at once', async () => {
    const store = inMemoryEventStore();
    const { slow, asked } = slowly(store);
    const behind = writeBehind(slow);
    const streams = Array.from({ length: 90 }, (_, nth) => `s-${nth % 7}`);
    for (const [nth, stream] of streams.entries())
      await behind.append(stream, nth < 7 ? 'no_stream' : BigInt(Math.floor(nth / 7) - 1), [event(nth)]);
    await behind.flush();
    expect((await logOf(store)).map(({ stream, data }) => [stream, data])).toEqual(
      streams.map((stream, nth) => [stream, { nth }]),
    );
    expect(asked.most).toBeGreaterThan(1);
  });

  test('answers before it stores, and with the revision', async () => {
    const { slow } = slowly(inMemoryEventStore());
    const behind = writeBehind(slow);
    expect(await behind.append('s-1', 'no_stream', [event(1), event(2)])).toEqual({
      revision: 1n,
      position: START,
      duplicate: false,
    });
    expect(Number(await slow.head())).toBe(0);
    expect(Number(await behind.head())).toBe(2);
  });

  test('reads what it was told', async () => {
    const behind = writeBehind(slowly(inMemoryEventStore()).slow);
    await behind.append('s-1', 'no_stream', [event(1)]);
    await behind.append('s-1', 0n, [event(2)]);
    expect(await revisions(behind, 's-1')).toEqual([0n, 1n]);
    expect((await behind.last('s-1'))?.revision).toBe(1n);
  });

  test('asks only once for the end of a stream', async () => {
    const { slow, asked } = slowly(inMemoryEventStore());
    const behind = writeBehind(slow);
    expect(await revisions(behind, 's-1')).toEqual([]);
    await behind.append('s-1', 'no_stream', [event(1)]);
    expect(await revisions(behind, 's-1', 1n)).toEqual([]);
    expect(asked.reads).toBe(1);
  });

  test('tells of trouble at the next append and at the end', async () => {
    const store = inMemoryEventStore();
    await store.append('s-1', 'no_stream', [event(1)]);
    const behind = writeBehind(store);
    await behind.append('s-1', 'no_stream', [event(2)]);
    await expect(behind.flush()).rejects.toThrow(RevisionConflict);
    await expect(behind.append('s-1', 0n, [event(3)])).rejects.toThrow(RevisionConflict);
  });

  test('needs to know the revision', async () => {
    await expect(writeBehind(inMemoryEventStore()).append('s-1', 'any', [event(1)])).rejects.toThrow(RangeError);
  });

  test('lets the writer wait when too much is on the way', async () => {
    const { slow } = slowly(inMemoryEventStore());
    const behind = writeBehind(slow);
    for (let nth = 0; nth < 2_500; nth += 1)
      await behind.append('s-1', nth === 0 ? 'no_stream' : BigInt(nth - 1), [event(nth)]);
    expect(Number(await slow.head())).toBeGreaterThan(0);
    await behind.flush();
  });
});
