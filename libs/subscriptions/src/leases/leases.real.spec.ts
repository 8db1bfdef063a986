import { type Leases, leasesHeld, makeLeases, migrateSubscriptions } from '@app/subscriptions';
import { eventually, type FreshDatabase, freshDatabase } from '@app/testing';
import { Pool } from 'pg';

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

describe('a lease', () => {
  let database: FreshDatabase;
  const pools: Pool[] = [];
  const stop = new AbortController();
  let at: string[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    await migrateSubscriptions(database.pool);
  });
  beforeEach(async () => {
    at = [];
    await database.pool.query('delete from work.lease');
  });
  afterAll(async () => {
    stop.abort();
    await Promise.all(pools.map((pool) => pool.end()));
    await database.close();
  });

  const aProcess = (termMs = 6_000): { leases: Leases; pool: Pool } => {
    const pool = new Pool({ connectionString: database.url, max: 4 }).on('error', () => undefined);
    pools.push(pool);
    return { leases: makeLeases({ pool, termMs }), pool };
  };
  const hold = (leases: Leases, who: string, name = 'sweep') => {
    const ending = new AbortController();
    const over = leases.whileHeld(name, ending.signal, async (signal) => {
      at.push(who);
      await untilAborted(signal);
      at.splice(at.indexOf(who), 1);
    });
    return {
      over,
      stop: async () => {
        ending.abort();
        await over;
      },
    };
  };
  const holds = (...who: readonly string[]) => eventually(() => expect(at).toEqual(who), 10_000);

  test('is held by one, and handed to the next at once when it is given back', async () => {
    const one = hold(aProcess().leases, 'one');
    await holds('one');
    const two = hold(aProcess().leases, 'two');
    await eventually(async () => expect(await listening()).toBe(2));
    const began = performance.now();
    await one.stop();
    await holds('two');
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(await leasesHeld(database.pool)).toMatchObject([{ name: 'sweep' }]);
    await two.stop();
    expect(await leasesHeld(database.pool)).toEqual([]);
  });

  const listening = async (): Promise<number> =>
    (await database.pool.query(`select 1 from pg_stat_activity where query = 'listen work_lease'`)).rows.length;

  test('outlives its term as long as its holder renews it', async () => {
    const one = hold(aProcess(900).leases, 'one');
    const two = hold(aProcess(900).leases, 'two');
    await eventually(() => expect(at).toHaveLength(1));
    const [first] = at;
    const { rows } = await database.pool.query('select term from work.lease');
    await database.pool.query('select pg_sleep(2)');
    expect(at).toEqual([first]);
    expect((await database.pool.query('select term from work.lease')).rows).toEqual(rows);
    await Promise.all([one.stop(), two.stop()]);
  });

  test('of a holder that reaches the database no more ends by itself, on both sides', async () => {
    const { leases, pool } = aProcess(1_500);
    const gone = hold(leases, 'gone');
    await holds('gone');
    const heir = hold(aProcess(1_500).leases, 'heir');
    const query = pool.query;
    pool.query = (() => new Promise(() => undefined)) as never; // nothing answers any more
    await holds('heir');
    pool.query = query;
    await heir.stop();
    await gone.stop();
  });

  test('that is taken from its holder stops the work, which begins again when it comes back', async () => {
    const one = hold(aProcess(600).leases, 'one');
    await holds('one');
    await database.pool.query(`update work.lease set holder = gen_random_uuid(), ends = clock_timestamp() + '1 s'`);
    await eventually(() => expect(at).toEqual([]), 3_000);
    await holds('one');
    await one.stop();
  });

  test('of work that ends, or fails, is handed back', async () => {
    const { leases } = aProcess();
    await leases.whileHeld('once', stop.signal, async () => undefined);
    await expect(leases.whileHeld('once', stop.signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await leasesHeld(database.pool)).toEqual([]);
  });

  test('many of them are shared out among those who come at the same time', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `paper/${index}of12`);
    const held = [aProcess(), aProcess(), aProcess()].map(({ leases }, who) =>
      names.map((name) => hold(leases, `${who}`, name)),
    );
    await eventually(() => expect(at).toHaveLength(12), 10_000);
    expect(new Set(at).size).toBeGreaterThan(1);
    await Promise.all(held.flat().map((one) => one.stop()));
  });

  test('asked for twice by one process is a mistake', async () => {
    const { leases } = aProcess();
    const one = hold(leases, 'one');
    await expect(leases.whileHeld('sweep', stop.signal, async () => undefined)).rejects.toThrow('twice');
    await one.stop();
  });
});
