import { type EventStore, inMemoryEventStore, type Position, position, START } from '@app/event-sourcing';
import { keepPassage, markOf, migrateSubscriptions, placesOf, standOnLog, WrongLog } from '@app/subscriptions';
import { type FreshDatabase, freshDatabase, newEvents } from '@app/testing';

describe('standing on a log', () => {
  let database: FreshDatabase;
  let log: EventStore;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrateSubscriptions(database.pool);
    log = inMemoryEventStore();
    await log.append('call-1', 'no_stream', newEvents(5));
  });
  afterEach(() => database.close());

  const checkpoint = async (consumer: string, at: Position, mutedTo: Position | null = null): Promise<void> => {
    await database.pool.query(
      'insert into work.checkpoint (consumer, name, version, position, muted_to) values ($1, $1, 1, $2, $3)',
      [consumer, at, mutedTo],
    );
  };
  const standings = async (): Promise<unknown> =>
    (await database.pool.query('select consumer, position, muted_to from work.checkpoint order by consumer')).rows;

  /** The same events at other places, as in a copy. */
  const copyOf = (store: EventStore): EventStore => ({
    ...store,
    head: async () => further(await store.head()),
    async *subscribe(after, options) {
      const from = after === START ? after : position(BigInt(after) - 100n);
      for await (const batch of store.subscribe(from, options))
        yield {
          ...batch,
          events: batch.events.map((event) => ({ ...event, position: further(event.position) })),
          scannedTo: further(batch.scannedTo),
        };
    },
  });
  const further = (place: Position): Position => (place === START ? place : position(BigInt(place) + 100n));

  test('a database that has read nothing stands on any, and remembers it', async () => {
    await standOnLog(database.pool, log);
    await standOnLog(database.pool, log);
    const { rows } = await database.pool.query('select position, id from work.log');
    expect(rows).toEqual([await markOf(log)]);
  });

  test('an empty log is stood on by whoever has read nothing', async () => {
    await standOnLog(database.pool, inMemoryEventStore());
    await standOnLog(database.pool, log);
  });

  test('a log that ends before what was read of it is refused, and nothing is touched', async () => {
    await checkpoint('in-tray.v1', position(9));
    const before = await standings();
    const refused = standOnLog(database.pool, log);
    await expect(refused).rejects.toBeInstanceOf(WrongLog);
    await expect(refused).rejects.toThrow('the log ends at 5, but in-tray.v1 has read to 9');
    expect(await standings()).toEqual(before);
    await expect(standOnLog(database.pool, inMemoryEventStore())).rejects.toThrow('the log ends at 0');
  });

  test('another log is refused', async () => {
    await standOnLog(database.pool, log);
    const other = inMemoryEventStore();
    await other.append('call-1', 'no_stream', newEvents(5));
    await expect(standOnLog(database.pool, other)).rejects.toThrow('belong to another log');
  });

  describe('a copy of it', () => {
    beforeEach(async () => {
      await standOnLog(database.pool, log);
      await checkpoint('keeping-time.v1', position(3), position(2));
      await checkpoint('in-tray.v1', position(5));
      await checkpoint('new.v1', START);
      await database.pool.query(
        `insert into work.parked_event (consumer, position, stream, event) values ('in-tray.v1', $1, 'call-1', $2)`,
        [position(4), JSON.stringify({ position: position(4) })],
      );
      await database.pool.query(
        `insert into work.generation (projection, version, generation, consumer, tables, stage)
         values ('in-tray', 1, 1, 'in-tray.v1', '{}', 'live')`,
      );
    });

    test('is refused until the passage to it is known', async () => {
      await expect(standOnLog(database.pool, copyOf(log))).rejects.toThrow('run huying log copy again');
    });

    test('takes over every checkpoint at its event, what is parked too, and has the papers made again', async () => {
      const [copy, places] = [copyOf(log), await placesOf(database.pool)];
      expect(places).toEqual([0, 2, 3, 4, 5].map((place) => position(place)));
      const mark = (await markOf(copy)) as never;
      await keepPassage(database.pool, mark, new Map(places.map((place) => [place, further(place)])));
      await standOnLog(database.pool, copy);
      expect(await standings()).toEqual([
        { consumer: 'in-tray.v1', position: position(105), muted_to: null },
        { consumer: 'keeping-time.v1', position: position(103), muted_to: position(102) },
        { consumer: 'new.v1', position: START, muted_to: null },
      ]);
      const parked = await database.pool.query(`select position, event->>'position' as of from work.parked_event`);
      expect(parked.rows).toEqual([{ position: position(104), of: position(104) }]);
      const { rows } = await database.pool.query('select stale from work.generation');
      expect(rows).toEqual([{ stale: true }]);
      await standOnLog(database.pool, copy);
      await expect(standOnLog(database.pool, log)).rejects.toThrow('huying log copy');
    });
  });
});
