import type { EventStore } from '@app/event-sourcing';
import { eventAt, samePlace } from '@app/event-sourcing';
import { type EventStoreDb, eventStoreDb } from '@app/event-store-eventstoredb';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import {
  type EventStoreDbStandIn,
  type FreshDatabase,
  freshDatabase,
  newEvent,
  newEvents,
  startEventStoreDbStandIn,
} from '@app/testing';
import { AnotherLog } from './already-there.js';
import { copyLog } from './copy-log.js';

/** `LOG_COPY_EVENTS=100000 npm run test:log-copy` for a log as long as a county's year. */
const EVENTS = Number(process.env.LOG_COPY_EVENTS ?? 2_000);
const ODD = { text: '呼应 "quoted" \\ back\nline 👮🏽 \u2028', b: [1.5, 1e21, null], a: { z: 1, y: true } };

describe('a log that is copied', () => {
  const closing: (() => Promise<unknown>)[] = [];
  let source: EventStore;

  const inPostgres = async (): Promise<EventStore> => {
    const database: FreshDatabase = await freshDatabase();
    closing.push(() => database.close());
    await migrateEventStore(database.pool);
    return postgresEventStore(database.pool);
  };
  const onStandIn = async (): Promise<EventStoreDb & { standIn: EventStoreDbStandIn }> => {
    const standIn = await startEventStoreDbStandIn();
    const store = eventStoreDb(standIn.url);
    closing.push(() => store.close().then(standIn.stop));
    return Object.assign(store, { standIn });
  };
  const toPostgres = (from: EventStore, target: EventStore) => copyLog({ source: from, target, eventsAtOnce: 256 });
  const toEventStoreDb = (from: EventStore, target: EventStoreDb) =>
    copyLog({ source: from, target, eventsAtOnce: 1, layDown: target.layDown });
  const inSeconds = async <T>(work: () => Promise<T>): Promise<readonly [T, string]> => {
    const began = performance.now();
    return [await work(), ((performance.now() - began) / 1_000).toFixed(1)];
  };

  /** A log like a county's: streams that begin with two facts and go on in turns. */
  const write = async (store: EventStore, count: number): Promise<void> => {
    const streams = Math.ceil(count / 10);
    const to = (act: (stream: string) => Promise<unknown>) =>
      Promise.all(Array.from({ length: streams }, (_, n) => act(`call-${n}`)));
    await to((stream) => store.append(stream, 'no_stream', [newEvent(ODD), newEvent({ stream })]));
    for (let act = 1; act <= 8; act += 1)
      await to((stream) => store.append(stream, BigInt(act), [newEvent({ act, text: '办理'.repeat(40) })]));
  };

  beforeEach(async () => {
    source = await inPostgres();
  });
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close();
  });

  test(
    'from PostgreSQL to EventStoreDB and back is the same log, event by event',
    async () => {
      await write(source, EVENTS);
      const [there, back] = [await onStandIn(), await inPostgres()];
      const [out, outSeconds] = await inSeconds(() => toEventStoreDb(source, there));
      const [home, homeSeconds] = await inSeconds(() => toPostgres(there, back));
      process.stdout.write(
        `${EVENTS} events: to EventStoreDB (stand-in) in ${outSeconds} s, back to PostgreSQL in ${homeSeconds} s, sha256 ${home.hash.target}\n`,
      );
      expect(out).toMatchObject({ identical: true, copied: EVENTS, alreadyThere: 0 });
      expect(home).toMatchObject({ identical: true, copied: EVENTS, events: { source: EVENTS, target: EVENTS } });
      expect(home.hash).toEqual(out.hash);
      expect(await back.head()).toBe(await source.head());
    },
    EVENTS * 30 + 30_000,
  );

  test('goes on where it was broken off', async () => {
    await write(source, 200);
    const target = await onStandIn();
    let left = 50;
    const breaking: EventStoreDb = {
      ...target,
      layDown: (...asked) => (left-- > 0 ? target.layDown(...asked) : Promise.reject(new Error('killed'))),
    };
    await expect(toEventStoreDb(source, breaking)).rejects.toThrow('killed');
    const { alreadyThere, copied, identical } = await toEventStoreDb(source, target);
    expect({ all: alreadyThere + copied, identical }).toEqual({ all: 200, identical: true });
    expect(alreadyThere).toBeGreaterThanOrEqual(50);
    expect(await toEventStoreDb(source, target)).toMatchObject({ copied: 0, alreadyThere: 200, identical: true });
  });

  test.each([
    ['another event', async (target: EventStore) => void (await target.append('call-0', 'no_stream', newEvents(2)))],
    [
      'the same ids and other words',
      async (target: EventStore) => {
        const first = await eventAt(source, '00000000000000000001' as never);
        await target.append('call-0', 'no_stream', [{ ...newEvent('other'), id: first?.id ?? '' }]);
      },
    ],
    [
      'more than the log',
      async (target: EventStore) => {
        await toPostgres(source, target);
        await target.append('call-x', 'no_stream', newEvents(1));
      },
    ],
  ])('is not written into a target that holds %s', async (_, spoil) => {
    await write(source, 20);
    const target = await inPostgres();
    await spoil(target);
    const head = await target.head();
    await expect(toPostgres(source, target)).rejects.toBeInstanceOf(AnotherLog);
    expect(await target.head()).toBe(head);
  });

  test('has every place again, system events or not', async () => {
    await write(source, 100);
    const target = await onStandIn();
    target.standIn.writeSystemEvents(40);
    const places = [START_OF_LOG, 1, 2, 55, 100].map((n) => String(n).padStart(20, '0') as never);
    const { passage } = await copyLog({ source, target, eventsAtOnce: 1, layDown: target.layDown, places });
    for (const place of places) expect(passage.get(place)).toBe(await samePlace(source, target, place));
    expect(passage.get(places[4] as never)).toBe(await target.head());
    expect(await samePlace(target, source, await target.head())).toBe(await source.head());
  });

  test('keeps ids and expected revisions: what was appended before is a duplicate after', async () => {
    const events = newEvents(2);
    await source.append('call-1', 'no_stream', events);
    const target = await onStandIn();
    await toEventStoreDb(source, target);
    expect(await target.append('call-1', 'no_stream', events)).toMatchObject({ revision: 1n, duplicate: true });
  });
});

const START_OF_LOG = 0;
