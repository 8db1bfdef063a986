import { type EventStore, inMemoryEventStore, type StoredEvent } from '@app/event-sourcing';
import {
  makeArrivals,
  migrateSubscriptions,
  type Projection,
  projectorOf,
  rebuild,
  rowProjection,
  type SubscriptionTools,
  type Table,
} from '@app/subscriptions';
import { eventually, type FreshDatabase, freshDatabase, newEvent } from '@app/testing';
import pg from 'pg';

interface TrayRow {
  readonly call: string;
  readonly subject: string;
  readonly raised_at: string;
  readonly slips: number;
  readonly words: readonly string[];
}

const inTray = (version = 1, more: Partial<Projection> = {}): Projection => ({
  ...rowProjection<TrayRow>({
    name: 'in-tray',
    version,
    streamPrefixes: ['call-'],
    table: {
      name: 'in_tray',
      columns: { call: 'text', subject: 'text', raised_at: 'timestamptz', slips: 'bigint', words: 'text[]' },
      key: ['call'],
      indexes: ['(raised_at)', 'using gin (words)'],
    },
    key: ({ stream }) => stream,
    apply: (row, event) => afterFact(row, event),
  }),
  ...more,
});

const afterFact = (row: TrayRow | undefined, { stream, type, data }: StoredEvent): TrayRow | undefined => {
  switch (type) {
    case 'CallRaised':
      return {
        call: stream,
        subject: String(data),
        raised_at: '2026-02-13T01:00:00.000Z',
        slips: 0,
        words: [String(data)],
      };
    case 'SlipDispatched':
      return row && { ...row, slips: row.slips + 1 };
    case 'CallClosed':
      return undefined;
    default:
      return row;
  }
};

describe('a projector', () => {
  let database: FreshDatabase;
  let store: EventStore;
  let tools: SubscriptionTools;

  beforeEach(async () => {
    database = await freshDatabase();
    store = inMemoryEventStore();
    tools = { store, pool: database.pool };
    await migrateSubscriptions(database.pool);
  });
  afterEach(() => database.close());

  const append = (stream: string, ...types: readonly string[]) =>
    store.append(
      stream,
      'any',
      types.map((type) => newEvent('a pit', type)),
    );

  const tray = async (): Promise<readonly unknown[]> =>
    (await database.pool.query('select call, slips::int from desk.in_tray order by call')).rows;

  const tables = async (): Promise<readonly string[]> =>
    (
      await database.pool.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'desk' order by 1`,
      )
    ).rows.map(({ name }) => name);

  test('keeps one row per key: made, changed and gone', async () => {
    await append('call-1', 'CallRaised', 'SlipDispatched', 'SlipDispatched');
    await append('call-2', 'CallRaised');
    expect(await projectorOf(tools, inTray()).catchUp()).toBe(4);
    expect(await tray()).toEqual([
      { call: 'call-1', slips: 2 },
      { call: 'call-2', slips: 0 },
    ]);
    await append('call-1', 'CallClosed');
    await append('call-2', 'SlipDispatched');
    await projectorOf(tools, inTray()).catchUp();
    expect(await tray()).toEqual([{ call: 'call-2', slips: 1 }]);
  });

  test('a row comes back to its fold as the fold left it', async () => {
    const seen: (TrayRow | undefined)[] = [];
    const { tables: _, project: __, ...named } = inTray();
    const looking = rowProjection<TrayRow>({
      ...named,
      table: inTray().tables[0] as never,
      key: ({ stream }) => stream,
      apply: (row, event) => {
        seen.push(row);
        return afterFact(row, event);
      },
    });
    await append('call-1', 'CallRaised');
    await projectorOf(tools, looking).catchUp();
    await append('call-1', 'SlipDispatched');
    await projectorOf(tools, looking).catchUp();
    expect(seen).toEqual([
      undefined,
      { call: 'call-1', subject: 'a pit', raised_at: '2026-02-13T01:00:00.000Z', slips: 0, words: ['a pit'] },
    ]);
  });

  test('a new version takes the place of the old one when it has caught up, and the old table goes', async () => {
    await append('call-1', 'CallRaised', 'SlipDispatched');
    await projectorOf(tools, inTray(1)).catchUp();
    const doubled = rowProjection<{ call: string; twice: number }>({
      name: 'in-tray',
      version: 2,
      streamPrefixes: ['call-'],
      table: { name: 'in_tray', columns: { call: 'text', twice: 'int' }, key: ['call'] },
      key: ({ stream }) => stream,
      apply: (row, { stream }) => ({ call: stream, twice: (row?.twice ?? 0) + 2 }),
    });
    await projectorOf(tools, doubled).catchUp();
    expect((await database.pool.query('select call, twice from desk.in_tray')).rows).toEqual([
      { call: 'call-1', twice: 4 },
    ]);
    expect(await tables()).toEqual(['in_tray_v2']);
  });

  test('a projector of an older version stands down', async () => {
    const old = projectorOf(tools, inTray(1));
    await old.catchUp();
    await projectorOf(tools, inTray(2)).catchUp();
    await expect(old.catchUp()).rejects.toThrow('consumer in-tray.v1 is retired: version 2 is live');
    await expect(projectorOf(tools, inTray(1)).run(new AbortController().signal)).rejects.toThrow('version 2 is live');
  });

  test('a rebuild mends rows, and the projector goes on with the new generation', async () => {
    await append('call-1', 'CallRaised', 'SlipDispatched');
    const projector = projectorOf(tools, inTray());
    await projector.catchUp();
    await database.pool.query('update desk.in_tray_v1 set slips = 77');
    expect(await rebuild(tools, inTray())).toBe(2);
    await append('call-1', 'SlipDispatched');
    expect(await projector.catchUp()).toBe(1);
    expect(await tray()).toEqual([{ call: 'call-1', slips: 2 }]);
    expect(await tables()).toEqual(['in_tray_v1_g2']);
  });

  test('a paper that is rebuilt while its projector opens is filled in its new generation', async () => {
    await append('call-1', 'CallRaised');
    await projectorOf(tools, inTray()).catchUp();
    let rebuilt: Promise<number> | undefined;
    const query = async (...asked: Parameters<typeof database.pool.query>) => {
      rebuilt ??= rebuild(tools, inTray());
      await rebuilt;
      return database.pool.query(...asked);
    };
    const pool = Object.assign(Object.create(database.pool), { query }) as pg.Pool; // asked first for the parts of what is live
    const late = projectorOf({ ...tools, pool }, inTray());
    await append('call-2', 'CallRaised');
    expect(await late.catchUp()).toBe(0); // the rebuild took both
    expect(await tables()).toEqual(['in_tray_v1_g2']);
    expect(await tray()).toHaveLength(2);
  });

  test('an interrupted rebuild goes on where it was', async () => {
    for (let call = 1; call <= 40; call += 1) await append(`call-${call}`, 'CallRaised');
    await projectorOf(tools, inTray()).catchUp();
    let batches = 0;
    const crashing = inTray(1, {
      project: async (...batch) => {
        batches += 1;
        if (batches > 2) throw Object.assign(new Error('the machine went down'), { code: '57P01' });
        await inTray().project(...batch);
      },
    });
    await expect(rebuild({ ...tools, maxBatch: 10 }, crashing)).rejects.toThrow('the machine went down');
    expect(await rebuild(tools, inTray())).toBe(20);
    expect(await tray()).toHaveLength(40);
    expect(await tables()).toEqual(['in_tray_v1_g2']);
  });

  test('readers never miss the paper nor see less than before, while it is written and rebuilt', async () => {
    const ending = new AbortController();
    const run = projectorOf({ ...tools, maxBatch: 5 }, inTray()).run(ending.signal);
    await append('call-0', 'CallRaised');
    await eventually(async () => expect(await tray()).toHaveLength(1));

    const counts: number[] = [];
    const reading = (async () => {
      while (!ending.signal.aborted) counts.push((await tray()).length);
    })();
    for (let call = 1; call <= 60; call += 1) {
      await append(`call-${call}`, 'CallRaised');
      if (call % 20 === 0) await rebuild({ ...tools, maxBatch: 5 }, inTray());
    }
    await eventually(async () => expect(await tray()).toHaveLength(61));
    ending.abort();
    await Promise.all([run, reading]);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeGreaterThan(0);
    expect(await tables()).toEqual(['in_tray_v1_g4']);
  });

  test('those who wait to read what they wrote name the paper, whatever generation it is in', async () => {
    const arrivals = makeArrivals(database.pool);
    const { position: first } = await append('call-1', 'CallRaised');
    expect(await arrivals.waitFor('in-tray', first, 30)).toBe(false);
    await projectorOf(tools, inTray()).catchUp();
    expect(await arrivals.waitFor('in-tray', first, 30)).toBe(true);
    await rebuild(tools, inTray());
    const { position: second } = await append('call-1', 'SlipDispatched');
    expect(await arrivals.waitFor('in-tray', second, 30)).toBe(false);
    const told = arrivals.waitFor('in-tray', second, 5_000);
    await projectorOf({ ...tools, arrivals }, inTray()).catchUp();
    expect(await told).toBe(true);
  });

  test('who reads for long delays the switch, not the other readers', async () => {
    await append('call-1', 'CallRaised');
    await projectorOf(tools, inTray()).catchUp();
    const client = await database.pool.connect();
    await client.query('begin');
    await client.query('select call from desk.in_tray');
    const rebuilt = rebuild(tools, inTray());
    const waiting = `select mode from pg_locks where not granted and relation = 'desk.in_tray'::regclass`;
    await eventually(async () => expect((await database.pool.query(waiting)).rows).toHaveLength(1));
    expect(await tray()).toHaveLength(1);
    await client.query('commit');
    client.release();
    await rebuilt;
    expect(await tables()).toEqual(['in_tray_v1_g2']);
  });

  test('a rebuild that the live paper has outrun catches up before it is shown', async () => {
    await append('call-1', 'CallRaised');
    const live = projectorOf(tools, inTray());
    await live.catchUp();
    let outrun = false;
    const slow = inTray(1, {
      project: async (...batch) => {
        await inTray().project(...batch);
        if (outrun) return;
        outrun = true;
        await append('call-2', 'CallRaised');
        await live.catchUp();
      },
    });
    await rebuild(tools, slow);
    expect(await tray()).toHaveLength(2);
  });

  test('papers that are made again at once need no more connections than two', async () => {
    for (let call = 1; call <= 9; call += 1) await append(`call-${call}`, 'CallRaised');
    const names = ['one', 'two', 'three', 'four'];
    const papers = names.map((name) =>
      rowProjection<TrayRow>({
        ...{ name, version: 1, streamPrefixes: ['call-'] },
        table: { ...(inTray().tables[0] as Table), name },
        key: ({ stream }) => stream,
        apply: (row, event) => afterFact(row, event),
      }),
    );
    for (const paper of papers) await projectorOf(tools, paper).catchUp();
    const narrow = new pg.Pool({ connectionString: database.url, max: 2 });
    const outrun = papers.map((paper) => {
      let isOutrun = false;
      const project: Projection['project'] = async (...batch) => {
        await paper.project(...batch);
        if (isOutrun) return;
        isOutrun = true;
        await append('call-late', 'CallRaised');
        await projectorOf(tools, paper).catchUp();
      };
      return { ...paper, project };
    });
    const applied = await Promise.all(outrun.map((paper) => rebuild({ ...tools, pool: narrow }, paper)));
    await narrow.end();
    expect(applied.every((count) => count >= 9)).toBe(true);
  });

  test('processes that start at once make the tables once', async () => {
    await append('call-1', 'CallRaised');
    const counts = await Promise.all([1, 2, 3, 4].map(() => projectorOf(tools, inTray()).catchUp()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(1);
    expect(await tables()).toEqual(['in_tray_v1']);
  });

  test('two processes that start with a new version build it once', async () => {
    for (let call = 1; call <= 30; call += 1) await append(`call-${call}`, 'CallRaised');
    await projectorOf(tools, inTray(1)).catchUp();
    const both = [1, 2].map(() => projectorOf({ ...tools, maxBatch: 4 }, inTray(2)).catchUp());
    expect((await Promise.all(both)).reduce((sum, count) => sum + count)).toBe(30);
    expect(await tray()).toHaveLength(30);
    expect(await tables()).toEqual(['in_tray_v2']);
  });

  test('a fact that cannot be folded parks its call; the other calls stay up to date', async () => {
    const picky = rowProjection<TrayRow>({
      ...inTray(),
      table: inTray().tables[0] as never,
      key: ({ stream }) => stream,
      apply: (row, event) => {
        if (event.type === 'Unheard') throw new Error('unheard of');
        return afterFact(row, event);
      },
    });
    await append('call-1', 'CallRaised', 'Unheard', 'SlipDispatched');
    await append('call-2', 'CallRaised', 'SlipDispatched');
    const projector = projectorOf(tools, picky);
    await projector.catchUp();
    expect(await tray()).toEqual([
      { call: 'call-1', slips: 0 },
      { call: 'call-2', slips: 1 },
    ]);
    expect(await projector.standing()).toMatchObject({ parked: 2 });
    const mended = projectorOf(tools, inTray());
    expect(await mended.replayParked()).toBe(2);
    expect(await tray()).toEqual([
      { call: 'call-1', slips: 1 },
      { call: 'call-2', slips: 1 },
    ]);
  });
});
