import { type EventStore, inMemoryEventStore, position } from '@app/event-sourcing';
import {
  type Consumer,
  type ConsumerSpec,
  consume,
  migrateSubscriptions,
  type Notice,
  Outage,
  parked,
} from '@app/subscriptions';
import { type FreshDatabase, freshDatabase, newEvent } from '@app/testing';

describe('parking', () => {
  let database: FreshDatabase;
  let store: EventStore;
  let notices: Notice[];
  let poisonous: Set<string>;

  beforeEach(async () => {
    database = await freshDatabase();
    [store, notices, poisonous] = [inMemoryEventStore(), [], new Set(['poison'])];
    await migrateSubscriptions(database.pool);
    await database.pool.query('create table applied (place serial, position text primary key, stream text)');
  });
  afterEach(() => database.close());

  const append = (stream: string, ...words: readonly string[]) =>
    store.append(
      stream,
      'any',
      words.map((word) => newEvent(word)),
    );

  const applied = async (): Promise<readonly string[]> =>
    (
      await database.pool.query<{ text: string }>(
        `select stream || ' ' || position::int as text from applied order by place`,
      )
    ).rows.map(({ text }) => text);

  const noting = (effect?: ConsumerSpec['effect']): Consumer =>
    consume(
      { store, pool: database.pool, report: (notice) => notices.push(notice) },
      {
        name: 'noting',
        version: 1,
        effect:
          effect ??
          (async (events, client) => {
            for (const { position, stream, data } of events) {
              await client.query('insert into applied (position, stream) values ($1, $2)', [position, stream]);
              if (poisonous.has(String(data))) throw new Error(`cannot read ${data}`);
            }
          }),
      },
    );

  const parkedHere = async () =>
    (await parked(database.pool, 'noting.v1')).map(({ stream, position, error }) => [
      stream,
      Number(position),
      error?.split('\n')[0],
    ]);

  test('what fails is parked with the rest of its stream; other streams flow', async () => {
    await append('call-1', 'good', 'poison', 'good');
    await append('call-2', 'good', 'good');
    await noting().catchUp();
    expect(await applied()).toEqual(['call-1 1', 'call-2 4', 'call-2 5']);
    expect(await parkedHere()).toEqual([
      ['call-1', 2, 'Error: cannot read poison'],
      ['call-1', 3, undefined],
    ]);
    expect(notices.at(-1)).toMatchObject({
      what: 'parked',
      consumer: 'noting.v1',
      stream: 'call-1',
      position: position(2),
    });
  });

  test('later facts of a parked stream wait behind it, in order', async () => {
    await append('call-1', 'poison');
    await noting().catchUp();
    await append('call-1', 'good');
    await append('call-2', 'good');
    await noting().catchUp();
    expect(await applied()).toEqual(['call-2 3']);
    expect(await parkedHere()).toEqual([
      ['call-1', 1, 'Error: cannot read poison'],
      ['call-1', 2, undefined],
    ]);
    expect(await noting().standing()).toMatchObject({ parked: 2, behind: 0n });
  });

  test('a batch that fails once is tried again as a whole', async () => {
    await append('call-1', 'good', 'good');
    let tries = 0;
    await noting(async (events) => {
      tries += 1;
      if (tries < 3) throw new Error('not yet');
      expect(events).toHaveLength(2);
    }).catchUp();
    expect(tries).toBe(3);
    expect(await parkedHere()).toEqual([]);
  });

  test('replayed once the cause is mended, a stream is applied in order and flows again', async () => {
    await append('call-1', 'poison', 'good', 'good');
    await noting().catchUp();
    poisonous.clear();
    expect(await noting().replayParked()).toBe(3);
    await append('call-1', 'good');
    await noting().catchUp();
    expect(await applied()).toEqual(['call-1 1', 'call-1 2', 'call-1 3', 'call-1 4']);
    expect(await parkedHere()).toEqual([]);
  });

  test('a replay ends at the next failure and keeps what follows', async () => {
    await append('call-1', 'poison', 'good', 'venom', 'good');
    poisonous.add('venom');
    await noting().catchUp();
    poisonous.delete('poison');
    expect(await noting().replayParked()).toBe(2);
    expect(await applied()).toEqual(['call-1 1', 'call-1 2']);
    expect(await parkedHere()).toEqual([
      ['call-1', 3, 'Error: cannot read venom'],
      ['call-1', 4, undefined],
    ]);
  });

  test('one stream can be replayed without the others', async () => {
    await append('call-1', 'poison');
    await append('call-2', 'poison');
    await noting().catchUp();
    poisonous.clear();
    expect(await noting().replayParked('call-2')).toBe(1);
    expect(await parkedHere()).toEqual([['call-1', 1, 'Error: cannot read poison']]);
  });

  test('an outage parks nothing, whatever it is wrapped in', async () => {
    await append('call-1', 'good');
    const cause = new Outage('the broker is away');
    const away = noting(async () => {
      throw new Error('not published', { cause });
    });
    await expect(away.catchUp()).rejects.toThrow('not published');
    expect(await parkedHere()).toEqual([]);
    expect(await away.standing()).toMatchObject({ position: position(0) });
  });

  test('a parked event keeps everything it was stored with', async () => {
    await append('call-1', 'poison');
    await noting().catchUp();
    expect((await parked(database.pool))[0]?.event).toEqual(await store.last('call-1'));
  });
});
