import { inMemoryEventStore } from '@app/event-sourcing';
import { instant, plusMs, reject } from '@app/kernel';
import { virtualClock } from '@app/platform';
import {
  dispatchOutgoing,
  makeTimekeeper,
  migrateSubscriptions,
  Outage,
  parkedCommands,
  type Reaction,
  type RunCommand,
  reactorOf,
  retryParkedCommands,
  sweepTimers,
  workload,
} from '@app/subscriptions';
import { type FreshDatabase, freshDatabase, newEvent } from '@app/testing';

const NINE = instant('2026-02-24T01:00:00Z');

/** One command for each fact. */
const answering: Reaction<object, string> = {
  name: 'answering',
  version: 1,
  streamPrefixes: ['call-'],
  correlate: ({ stream }) => stream,
  initial: {},
  react: (state, { data }) => ({ state, commands: [{ name: 'answer', command: String(data) }] }),
};

describe('the dispatcher', () => {
  let database: FreshDatabase;
  let clock: ReturnType<typeof virtualClock>;
  let ran: string[];

  beforeEach(async () => {
    database = await freshDatabase();
    [clock, ran] = [virtualClock(NINE), []];
    await migrateSubscriptions(database.pool);
  });
  afterEach(() => database.close());

  const send = async (...words: readonly string[]): Promise<void> => {
    const store = inMemoryEventStore();
    for (const [index, word] of words.entries()) await store.append(`call-${index}`, 'any', [newEvent(word)]);
    await reactorOf({ store, pool: database.pool }, answering).catchUp();
  };
  const dispatcher = (run: RunCommand<string>, attempts = 3) =>
    dispatchOutgoing<string>({ pool: database.pool, clock, run, attempts, inFlight: 10 });
  const doing: RunCommand<string> = async (command) => {
    ran.push(command);
    return 'done';
  };
  const failing: RunCommand<string> = async () => {
    throw new Error('no such unit');
  };

  test('runs everything once', async () => {
    const words = Array.from({ length: 35 }, (_, index) => `answer ${index}`);
    await send(...words);
    expect(await dispatcher(doing).drain()).toBe(35);
    expect(await dispatcher(doing).drain()).toBe(0);
    expect(ran.toSorted()).toEqual(words.toSorted());
  });

  test('told to end finishes what is in hand and keeps the rest', async () => {
    await send(...Array.from({ length: 35 }, (_, index) => `answer ${index}`));
    const ending = new AbortController();
    await dispatcher(async (...asked) => {
      ending.abort();
      return doing(...asked);
    }).run(ending.signal);
    expect(ran).toHaveLength(10);
    expect(await dispatcher(doing).drain()).toBe(25);
  });

  test('tells who sent the command', async () => {
    await send('answer');
    const seen: unknown[] = [];
    await dispatcher(async (_command, id, sent) => {
      seen.push({ ...sent, same: sent.id === id });
      return 'done';
    }).drain();
    expect(seen).toMatchObject([{ reaction: 'answering', key: 'call-0', name: 'answer', attempts: 0, same: true }]);
    expect(seen).toMatchObject([{ causation: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  });

  test('on a clock that is behind waits until the timer of a command is due there too', async () => {
    const dueAt = plusMs(NINE, 3_600_000);
    await send(); // makes the checkpoint to which timers belong
    await sweepTimers(database.pool, [
      { reaction: answering, key: 'call-1', timers: [{ name: 'miss', dueAt, command: 'miss' }] },
    ]);
    await makeTimekeeper({ pool: database.pool, clock: virtualClock(dueAt) }).fireDue();
    expect([await dispatcher(doing).drain(), await dispatcher(doing).nextDueAt()]).toEqual([0, dueAt]);
    clock.advanceTo(dueAt);
    expect([await dispatcher(doing).drain(), ran]).toEqual([1, ['miss']]);
  });

  test('many are in flight at once, never more than allowed', async () => {
    await send(...Array.from({ length: 30 }, () => 'answer'));
    let [flying, most] = [0, 0];
    await dispatcher(async () => {
      flying += 1;
      most = Math.max(most, flying);
      await database.pool.query('select 1');
      flying -= 1;
      return 'done';
    }).drain();
    expect(most).toBe(10);
  });

  test('two dispatchers share the work and run nothing twice', async () => {
    await send(...Array.from({ length: 60 }, (_, index) => `answer ${index}`));
    const counts = await Promise.all([dispatcher(doing).drain(), dispatcher(doing).drain()]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(60);
    expect(new Set(ran).size).toBe(60);
  });

  test('a dispatcher that dies in the middle leaves the command to be run under the same id', async () => {
    await send('answer');
    database.pool.on('error', () => undefined);
    const ids: string[] = [];
    const noting: RunCommand<string> = async (_command, id) => {
      ids.push(id);
      return 'done';
    };
    const dying = dispatcher(async (...given) => {
      await database.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and datname = current_database()`,
      );
      return noting(...given);
    });
    await expect(dying.drain()).rejects.toThrow();
    expect(await dispatcher(noting).drain()).toBe(1);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test('a refusal is an answer, and noted', async () => {
    await send('answer', 'answer');
    expect(await dispatcher(async () => reject('call.closed-already')).drain()).toBe(2);
    expect(await workload(database.pool)).toMatchObject({ waitingCommands: 0, refusedCommands: 2 });
    const { rows } = await database.pool.query('select rejection, refused_at from work.refusal limit 1');
    expect(rows).toEqual([{ rejection: { rejected: 'call.closed-already' }, refused_at: new Date(NINE) }]);
  });

  test('what failed is tried again after a growing while', async () => {
    await send('answer');
    expect(await dispatcher(failing).drain()).toBe(0);
    expect(await dispatcher(doing).drain()).toBe(0);
    expect(await dispatcher(doing).nextDueAt()).toBe(plusMs(NINE, 1_000));
    clock.advanceTo(plusMs(NINE, 1_000));
    await dispatcher(failing).drain();
    expect(await dispatcher(doing).nextDueAt()).toBe(plusMs(NINE, 3_000));
    clock.advanceTo(plusMs(NINE, 3_000));
    expect(await dispatcher(doing).drain()).toBe(1);
    expect(await dispatcher(doing).nextDueAt()).toBeUndefined();
  });

  test('what failed too often is parked until somebody has it tried again', async () => {
    await send('answer');
    for (const seconds of [0, 1, 3]) {
      clock.advanceTo(plusMs(NINE, seconds * 1_000));
      await dispatcher(failing).drain();
    }
    expect(await parkedCommands(database.pool)).toMatchObject([
      { reaction: 'answering', key: 'call-0', attempts: 3, error: expect.stringContaining('no such unit') },
    ]);
    expect(await dispatcher(doing).nextDueAt()).toBeUndefined();
    expect(await retryParkedCommands(database.pool)).toBe(1);
    expect(await dispatcher(doing).drain()).toBe(1);
  });

  test('an outage does not park, however long', async () => {
    await send('answer');
    for (let minute = 0; minute < 5; minute += 1) {
      clock.advanceTo(plusMs(NINE, minute * 60_000));
      await dispatcher(async () => {
        throw new Outage('the log is away');
      }).drain();
    }
    expect(await parkedCommands(database.pool)).toEqual([]);
    expect(await workload(database.pool)).toMatchObject({ waitingCommands: 1 });
  });

  test('one that fails holds up no other', async () => {
    await send('good', 'bad', 'good');
    await dispatcher(async (command, ...rest) => (command === 'bad' ? failing : doing)(command, ...rest)).drain();
    expect(ran).toEqual(['good', 'good']);
    expect(await workload(database.pool)).toMatchObject({ waitingCommands: 1 });
  });
});
