import { type Batch, type EventStore, position, START, StoreUnavailable } from '@app/event-sourcing';
import { type EventStoreDb, type EventStoreDbOptions, eventStoreDb } from '@app/event-store-eventstoredb';
import { type EventStoreDbStandIn, eventually, newEvent, newEvents, startEventStoreDbStandIn } from '@app/testing';

describe('an outage', () => {
  let standIn: EventStoreDbStandIn;
  const stores: EventStoreDb[] = [];
  const troubles: unknown[] = [];

  const open = (options: EventStoreDbOptions = {}, url = standIn.url): EventStoreDb => {
    const store = eventStoreDb(url, { onTrouble: (error) => troubles.push(error), ...options });
    stores.push(store);
    return store;
  };

  beforeEach(async () => {
    standIn = await startEventStoreDbStandIn();
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    troubles.length = 0;
    await standIn.stop();
  });

  const ourIds = (): readonly string[] =>
    standIn.log.records.filter(({ stream }) => !stream.startsWith('$')).map(({ id }) => id);

  /** Reads the log from the start into a list until left. */
  const subscriberOf = (store: EventStore, streamPrefixes?: readonly string[]) => {
    const stop = new AbortController();
    const batches: Batch[] = [];
    const reading = (async () => {
      const options = { maxBatch: 50, signal: stop.signal, ...(streamPrefixes && { streamPrefixes }) };
      for await (const batch of store.subscribe(START, options)) batches.push(batch);
    })();
    const leave = (): Promise<void> => {
      stop.abort();
      return reading;
    };
    return { leave, batches, ids: () => batches.flatMap(({ events }) => events.map(({ id }) => id)) };
  };

  describe('of a connection that is cut in the middle', () => {
    const write = async (store: EventStore, streams: number): Promise<void> => {
      await Promise.all(
        Array.from({ length: streams }, (_, n) => store.append(`call-${n}`, 'no_stream', newEvents(10))),
      );
    };

    test.each([
      ['a subscription to everything', undefined],
      ['a subscription to some streams', ['call-', 'rulebook-']],
    ])('%s loses nothing, repeats nothing and keeps the order', async (_, prefixes) => {
      const store = open();
      await write(store, 100);
      const subscriber = subscriberOf(store, prefixes);
      for (let cut = 1; cut <= 5; cut += 1) await standIn.cutAfter(5_000 * cut);
      await write(open(), 200).catch(() => undefined); // the first hundred are there already
      await eventually(() => expect(subscriber.ids()).toEqual(ourIds()));
      expect(subscriber.batches.at(-1)?.scannedTo).toBe(await store.head());
      expect(troubles.length).toBeGreaterThan(0);
      await subscriber.leave();
    });

    test('again and again, before a batch is full, lets a subscription come on all the same', async () => {
      const store = open();
      await write(store, 100);
      const stop = new AbortController();
      const seen: string[] = [];
      const reading = (async () => {
        for await (const { events } of open().subscribe(START, { maxBatch: 10_000, signal: stop.signal }))
          seen.push(...events.map(({ id }) => id));
      })();
      for (let cuts = 0; cuts < 20 && seen.length < 200; cuts += 1) await standIn.cutAfter(60_000);
      expect(seen.length).toBeGreaterThanOrEqual(200);
      expect(seen).toEqual(ourIds().slice(0, seen.length));
      stop.abort();
      await reading;
    });

    test('while appends are under way stores each of them once', async () => {
      const store = open();
      const all = Array.from({ length: 200 }, (_, n) => ({ stream: `call-${n}`, events: newEvents(2) }));
      const appending = all.map(async ({ stream, events }) => {
        for (;;) {
          try {
            return await store.append(stream, 'no_stream', events);
          } catch (error) {
            expect(error).toBeInstanceOf(StoreUnavailable);
          }
        }
      });
      let cuts = 0;
      const cutting = setInterval(() => {
        if (cuts === 5 || standIn.expected.length < 40 * (cuts + 1)) return;
        cuts += 1;
        standIn.cut();
      }, 5);
      const appended = await Promise.all(appending).finally(() => clearInterval(cutting));
      expect(cuts).toBeGreaterThan(3);
      expect(appended.every(({ revision }) => revision === 1n)).toBe(true);
      expect(ourIds().toSorted()).toEqual(all.flatMap(({ events }) => events.map(({ id }) => id)).toSorted());
    });
  });

  test('in the middle of what is being appended leaves all of it or nothing', async () => {
    const store = open({ inFlight: 20 });
    const long = () => newEvent({ words: '长'.repeat(10_000) });
    const all = Array.from({ length: 600 }, (_, n) => ({ stream: `call-${n}`, events: [long(), long()] }));
    const cutting = setInterval(() => standIn.cut(), 20);
    const appended = await Promise.allSettled(
      all.map(({ stream, events }) => store.append(stream, 'no_stream', events)),
    ).finally(() => clearInterval(cutting));
    const kept = all.map(({ stream }) => standIn.log.of(stream).length);
    expect(kept.filter((length) => length === 1)).toEqual([]);
    expect(appended.filter(({ status }, n) => status === 'fulfilled' && kept[n] !== 2)).toEqual([]);
    expect(kept.filter((length) => length === 2).length).toBeGreaterThan(0);
  });

  describe('after an append was stored but before its answer', () => {
    test('is no second append', async () => {
      const store = open();
      standIn.loseNextAnswer();
      const appended = await store.append('call-1', 'no_stream', newEvents(2));
      expect(appended).toEqual({ revision: 1n, position: await store.head(), duplicate: false });
      expect(ourIds()).toHaveLength(2);
    });

    test('nor is a server that answers too late', async () => {
      const store = open({ timeoutMs: 200 });
      await store.append('call-1', 'no_stream', newEvents(1));
      standIn.keepNextAnswer();
      expect(await store.append('call-1', 0n, newEvents(2))).toMatchObject({ revision: 2n, duplicate: false });
      expect(ourIds()).toHaveLength(3);
    });

    test('is a duplicate, at its first place, for whoever repeats it on a new connection', async () => {
      const [store, events] = [open(), newEvents(2)];
      const first = await store.append('call-1', 'no_stream', events);
      await store.append('call-1', 1n, newEvents(1));
      standIn.cut();
      expect(await store.append('call-1', 'no_stream', events)).toEqual({ ...first, duplicate: true });
      expect(await open().append('call-1', 'no_stream', events)).toEqual({ ...first, duplicate: true });
      expect(await open().append('call-1', 2n, events)).toEqual({ ...first, duplicate: true });
      expect(ourIds()).toHaveLength(3);
    });
  });

  test('of a process is bridged by another, and only one of two equal commands was first', async () => {
    const [here, there] = [open(), open()];
    await here.append('call-1', 'no_stream', newEvents(1));
    const [mine, yours] = [newEvent('mine'), newEvent('yours')];
    const appended = await Promise.all([
      here.append('call-1', 0n, [mine]),
      there.append('call-1', 0n, [{ ...yours, id: mine.id }]),
    ]);
    expect(appended.map(({ duplicate }) => duplicate).toSorted()).toEqual([false, true]);
    const { data } = (await here.last('call-1')) ?? {};
    expect(data).toBe(appended[0].duplicate ? 'yours' : 'mine');
  });

  test('of the whole server is StoreUnavailable with the cause, and afterwards everything goes on', async () => {
    const [store, events] = [open({ timeoutMs: 500 }), newEvents(1)];
    const subscriber = subscriberOf(store);
    await store.append('call-1', 'no_stream', newEvents(1));
    await eventually(() => expect(subscriber.ids()).toHaveLength(1));
    await standIn.switchOff();
    const lost = store.append('call-1', 0n, events);
    await expect(lost).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(lost).rejects.toMatchObject({ cause: { type: 'unavailable' } });
    await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.last('call-1')).rejects.toBeInstanceOf(StoreUnavailable);
    await standIn.switchOn();
    await eventually(() => store.head());
    expect(await store.append('call-1', 0n, events)).toMatchObject({ revision: 1n });
    await eventually(() => expect(subscriber.ids()).toEqual(ourIds()), 15_000);
    expect(troubles).toContainEqual(expect.any(StoreUnavailable));
    await subscriber.leave();
  });

  test('a subscription ends quietly during it', async () => {
    const subscriber = subscriberOf(open());
    await eventually(() => expect(subscriber.batches).toHaveLength(1));
    await standIn.switchOff();
    await subscriber.leave();
    await standIn.switchOn();
  });

  test('of the leader sends appends, reads and subscriptions to the next one', async () => {
    const store = open();
    const next = await startEventStoreDbStandIn({ sharing: standIn });
    const subscriber = subscriberOf(store, ['call-']);
    await store.append('call-1', 'no_stream', newEvents(1));
    standIn.handOverTo(next);
    expect(await store.append('call-1', 0n, newEvents(1))).toMatchObject({ revision: 1n, duplicate: false });
    standIn.cut();
    expect(await store.append('call-1', 1n, newEvents(1))).toMatchObject({ revision: 2n, duplicate: false });
    expect(next.expected).toHaveLength(2);
    await eventually(() => expect(subscriber.ids()).toEqual(ourIds()));
    await subscriber.leave();
    await store.close();
    await next.stop();
  });

  test('a cluster is found by its gossip, and one that is not found ends no process', async () => {
    const { port } = standIn;
    const found = open({}, `esdb://127.0.0.1:1,127.0.0.1:${port}?tls=false&discoveryInterval=10`);
    expect(await found.append('call-1', 'no_stream', newEvents(1))).toMatchObject({ revision: 0n });
    await standIn.switchOff();
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => found.head()));
    expect(answers.map((answer) => answer.status === 'rejected' && answer.reason instanceof StoreUnavailable)).toEqual(
      Array(5).fill(true),
    );
    await standIn.switchOn();
  });

  test('a server that speaks no TLS where it should is unavailable', async () => {
    const secure = open({}, `esdb://127.0.0.1:${standIn.port}?tls=true`);
    await expect(secure.head()).rejects.toBeInstanceOf(StoreUnavailable);
  });
});

describe('what a real server does', () => {
  let standIn: EventStoreDbStandIn;
  let store: EventStoreDb;

  beforeEach(async () => {
    standIn = await startEventStoreDbStandIn({ mostBytes: 20_000 });
    store = eventStoreDb(standIn.url);
  });
  afterEach(async () => {
    await store.close();
    await standIn.stop();
  });

  const firstBatch = async (after = START, streamPrefixes?: readonly string[]): Promise<Batch | undefined> => {
    const options = { signal: new AbortController().signal, ...(streamPrefixes && { streamPrefixes }) };
    for await (const batch of store.subscribe(after, options)) return batch;
    return undefined;
  };

  test('it writes for itself: a log in which nobody else has written is empty', async () => {
    standIn.writeSystemEvents(2_500);
    expect(await store.head()).toBe(START);
    expect(await firstBatch()).toEqual({ events: [], scannedTo: START, caughtUp: true });
  });

  test('what it writes at the end is neither the head nor seen', async () => {
    const { position } = await store.append('call-1', 'no_stream', newEvents(1));
    standIn.writeSystemEvents(2_500);
    expect(await store.head()).toBe(position);
    expect(await firstBatch(START, ['rulebook-'])).toEqual({ events: [], scannedTo: position, caughtUp: true });
    expect(await firstBatch(position)).toEqual({ events: [], scannedTo: position, caughtUp: true });
  });

  test('to a subscriber to other streams it says at once how far the log has grown', async () => {
    const stop = new AbortController();
    const batches = store.subscribe(START, { streamPrefixes: ['rulebook-'], signal: stop.signal });
    const reading = batches[Symbol.asyncIterator]();
    await reading.next();
    const { position } = await store.append('call-1', 'no_stream', newEvents(1));
    expect(await reading.next()).toMatchObject({ value: { events: [], scannedTo: position, caughtUp: true } });
    stop.abort();
    await reading.return?.();
  });

  test('it says how far it is while it looks for streams that are rare', async () => {
    const [data, metadata] = [new TextEncoder().encode('{}'), new Uint8Array()];
    const event = { id: newEvent().id, type: 'SomethingHappened', contentType: 'application/json', data, metadata };
    standIn.log.write('call-1', 'any', Array(30_000).fill(event));
    const { position } = await store.append('rulebook-1', 'no_stream', newEvents(1));
    const first = await firstBatch(START, ['rulebook-']);
    expect(first).toMatchObject({ events: [], caughtUp: false });
    expect(first?.scannedTo.localeCompare(position)).toBe(-1);
    const next = await firstBatch(first?.scannedTo, ['rulebook-']);
    expect(next?.events ?? []).toHaveLength(next?.caughtUp ? 1 : 0);
  });

  test('an append of several events to any revision is never sent as such', async () => {
    await store.append('call-1', 'any', newEvents(3));
    await store.append('call-1', 'any', newEvents(3));
    await store.append('call-1', 'stream_exists', newEvents(1));
    expect(standIn.expected).toEqual(['no stream', 2, 5]);
  });

  test('a place that is no beginning of a record may lie just before one', async () => {
    const { position: place } = await store.append('call-1', 'no_stream', newEvents(3));
    const batch = await firstBatch(position(BigInt(place) - 1n));
    expect(batch?.events).toMatchObject([{ revision: 2n }]);
  });

  test('a place that means nothing is found by its number', async () => {
    const { position: first } = await store.append('call-1', 'no_stream', newEvents(1));
    await store.append('call-1', 0n, newEvents(2));
    const batch = await firstBatch(position(BigInt(first) + 7n));
    expect(batch?.events).toMatchObject([{ revision: 1n }, { revision: 2n }]);
  });

  test('it takes no more at once than it was told to', async () => {
    const tooMuch = store.append('call-1', 'no_stream', [newEvent('x'.repeat(30_000))]);
    await expect(tooMuch).rejects.toMatchObject({
      name: 'RangeError',
      message: 'stream call-1: the server takes 20000 bytes at once; raise its MaxAppendSize',
    });
  });
});
