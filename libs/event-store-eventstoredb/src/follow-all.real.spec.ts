import { setTimeout as pause } from 'node:timers/promises';
import { type Batch, type Position, START, type StoredEvent } from '@app/event-sourcing';
import { type EventStoreDb, eventStoreDb } from '@app/event-store-eventstoredb';
import { type EventStoreDbStandIn, eventually, newEvent, newEvents, startEventStoreDbStandIn } from '@app/testing';
import { connect } from './connect.js';
import { followAll } from './follow-all.js';
import { makeGate } from './gate.js';
import { makeTail } from './tail.js';

const EVENT = {
  id: newEvent().id,
  type: 'SomethingHappened',
  contentType: 'application/json',
  data: new TextEncoder().encode('{}'),
  metadata: new Uint8Array(),
};

const within = <T>(ms: number, promise: Promise<T>): Promise<T | 'too late'> =>
  Promise.race([promise, pause(ms, 'too late' as const)]);

describe('those who follow the log', () => {
  let standIn: EventStoreDbStandIn;
  let store: EventStoreDb;
  let stop: AbortController;

  beforeEach(async () => {
    standIn = await startEventStoreDbStandIn();
    store = eventStoreDb(standIn.url);
    stop = new AbortController();
  });
  afterEach(async () => {
    stop.abort();
    await store.close();
    await standIn.stop();
  });

  const write = async (streams: number, name: string, events = 100): Promise<void> => {
    const appended = (n: number) => store.append(`call-${name}${n}`, 'no_stream', newEvents(events));
    await Promise.all(Array.from({ length: streams }, (_, n) => appended(n)));
  };
  const written = (): readonly string[] =>
    standIn.log.records.filter(({ stream }) => stream.startsWith('call-')).map(({ id }) => id);

  /** A reader who begins at the first event; `rest` keeps him from the next batch. */
  const reader = (options: { readonly maxBatch?: number; readonly rest?: () => Promise<void> } = {}) => {
    const { maxBatch = 500, rest = async () => undefined } = options;
    const seen: StoredEvent[] = [];
    const read = async (): Promise<void> => {
      const which = { streamPrefixes: ['call-'], maxBatch, signal: stop.signal };
      for await (const { events } of store.subscribe(START, which)) {
        seen.push(...events);
        await rest();
      }
    };
    void read();
    return { ids: () => seen.map(({ id }) => id) };
  };

  test('may be more than the hundred calls that a server takes of a connection, and who writes is not kept waiting', async () => {
    await write(1, 'a', 1);
    const readers = Array.from({ length: 250 }, () => reader());
    const all = () => readers.map(({ ids }) => ids().length);
    await eventually(() => expect(all()).toEqual(Array(250).fill(1)));
    await write(1, 'b', 1);
    await eventually(() => expect(all()).toEqual(Array(250).fill(2)));
  });

  test('take turns when more of them are far behind than may catch up at once', async () => {
    await write(10, 'a');
    const readers = Array.from({ length: 40 }, () => reader({ maxBatch: 100 }));
    await eventually(() => expect(readers.map(({ ids }) => ids().length)).toEqual(Array(40).fill(1_000)), 30_000);
    for (const { ids } of readers) expect(ids()).toEqual(written());
  });

  test('lose nothing by resting while more is written than is kept for them', async () => {
    let wake = (): void => undefined;
    const rested = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await write(1, 'a');
    const [diligent, resting] = [reader(), reader({ rest: () => rested })];
    await eventually(() => expect([diligent, resting].map(({ ids }) => ids().length)).toEqual([100, 100]));
    await write(120, 'b');
    await eventually(() => expect(diligent.ids()).toHaveLength(12_100), 20_000);
    wake();
    await eventually(() => expect(resting.ids()).toHaveLength(12_100), 20_000);
    await write(1, 'c');
    await eventually(() => expect(resting.ids()).toHaveLength(12_200));
    expect(resting.ids()).toEqual(written());
    expect(diligent.ids()).toEqual(written());
  });

  test('wait in no line once they are told to end', async () => {
    await write(1, 'a');
    const ending = new AbortController();
    const never = new Promise<void>(() => undefined);
    const hold = async (): Promise<void> => {
      for await (const _ of store.subscribe(START, { signal: stop.signal })) await never;
    };
    for (let nth = 0; nth < 30; nth += 1) void hold();
    const waiting = (async () => {
      for await (const _ of store.subscribe(START, { signal: ending.signal })) return 'seen';
      return 'ended';
    })();
    await write(1, 'b');
    ending.abort();
    expect(await waiting).toBe('ended');
  });

  const begin = (signal: AbortSignal) => store.subscribe(START, { signal })[Symbol.asyncIterator]();
  const oneEvent = { value: { events: [{}] } };

  test('keep no place of those who catch up once they abort, though they never ask again', async () => {
    await write(1, 'a', 1);
    const leaving = new AbortController();
    for (let nth = 0; nth < 30; nth += 1) expect(await begin(leaving.signal).next()).toMatchObject(oneEvent);
    leaving.abort();
    expect(await within(3_000, begin(stop.signal).next())).toMatchObject(oneEvent);
  });

  test('keep nobody from catching up while they rest with what they have', async () => {
    await write(1, 'a', 1);
    const never = new Promise<void>(() => undefined);
    const resting = Array.from({ length: 30 }, () => reader({ rest: () => never }));
    await eventually(() => expect(resting.flatMap(({ ids }) => ids())).toHaveLength(30));
    expect(await within(3_000, begin(stop.signal).next())).toMatchObject(oneEvent);
  });

  test('are watched for again after a failure, though one who rests has not heard of it', async () => {
    await write(1, 'a', 1);
    const connection = connect(standIn.url);
    let denied = false;
    const head = async (): Promise<Position> => {
      if (denied) throw Object.assign(new Error('access denied'), { type: 'access-denied' });
      return store.head();
    };
    const watched = { client: connection.client, head, onTrouble: () => undefined };
    const followed = { ...watched, tail: makeTail(watched), catchingUp: makeGate(30) };
    const first = () => followAll(followed, START, { maxBatch: 500, signal: stop.signal }).next();
    expect(await first()).toMatchObject(oneEvent); // and rests
    denied = true;
    standIn.cut();
    await expect(first()).rejects.toThrow('access denied');
    denied = false;
    await eventually(async () => expect(await within(3_000, first())).toMatchObject(oneEvent));
    await connection.close();
  });

  test('are not told that they caught up while the log is known to hold more', async () => {
    await write(1, 'a', 1);
    const batches: Batch[] = [];
    void (async () => {
      for await (const batch of store.subscribe(START, { signal: stop.signal })) batches.push(batch);
    })();
    await eventually(() => expect(batches.at(-1)?.caughtUp).toBe(true));
    const before = batches.length;
    await standIn.switchOff();
    standIn.log.write('call-2', 'any', Array(3_000).fill(EVENT));
    await standIn.switchOn();
    const head = await store.head();
    await eventually(() => expect(batches.at(-1)?.scannedTo).toBe(head), 10_000);
    const early = batches.slice(before).filter(({ caughtUp, scannedTo }) => caughtUp && scannedTo < head);
    expect(early.map(({ scannedTo }) => scannedTo)).toEqual([]);
  });
});
