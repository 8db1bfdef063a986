import {
  type Aggregate,
  type CarriedOut,
  type CommandContext,
  type EventStore,
  FutureVersion,
  inMemoryEventStore,
  makeCarryOut,
  type NewEvent,
  RevisionConflict,
} from '@app/event-sourcing';
import { type Decision, type Fact, reject } from '@app/kernel';

type Counted = Fact<'Counted', { readonly by: number }>;

const counter: Aggregate<number, Counted> = { initial: 0, evolve: (sum, { data }) => sum + data.by };
const counted = (by: number): Counted => ({ type: 'Counted', data: { by } });
const countTo =
  (goal: number) =>
  (sum: number): Decision<Counted> => {
    if (sum > goal) return reject('counter.beyond', { sum });
    return sum === goal ? [] : [counted(goal - sum)];
  };
const countBy =
  (...steps: readonly number[]) =>
  (): Decision<Counted> =>
    steps.map(counted);

const stream = 'counter-1';
const command = (commandId: string, more: Partial<CommandContext> = {}): CommandContext => ({
  commandId,
  stream,
  meta: { actor: 'li' },
  ...more,
});

/** Keeps a list of what is asked of a store. */
const watched = (store: EventStore) => {
  const asked: string[] = [];
  const watching: EventStore = {
    ...store,
    append: (...what) => {
      asked.push('append');
      return store.append(...what);
    },
    read: (name, from = 0n) => {
      asked.push(`read from ${from}`);
      return store.read(name, from);
    },
  };
  return { store: watching, asked };
};

const all = async (store: EventStore) => {
  const events = [];
  for await (const event of store.read(stream)) events.push(event);
  return events;
};

const setUp = () => {
  const log = inMemoryEventStore();
  const { store, asked } = watched(log);
  const desk = makeCarryOut(store);
  const other = makeCarryOut(log); // another process on the same log
  const carryOut = (context: CommandContext, decide: (sum: number) => Decision<Counted>) =>
    desk.carryOut(counter, context, decide);
  const elsewhere = (context: CommandContext, decide: (sum: number) => Decision<Counted>) =>
    other.carryOut(counter, context, decide);
  return { log, asked, desk, carryOut, elsewhere };
};

describe('carrying out a command', () => {
  test('its facts are stored and answered with their place', async () => {
    const { carryOut, log } = setUp();
    const answer = await carryOut(command('a'), countBy(1, 2));
    const last = await log.last(stream);
    expect(answer).toEqual({ revision: 1n, position: last?.position, facts: [counted(1), counted(2)] });
  });

  test('every event tells the command, its body by hash, the version and what the caller tells', async () => {
    const { carryOut, log } = setUp();
    await carryOut(command('a', { body: { by: 1 } }), countBy(1));
    const [event] = await all(log);
    expect(event?.meta).toEqual({ actor: 'li', commandId: 'a', commandHash: expect.any(String), v: '1' });
  });

  test('the next command stands on the facts before', async () => {
    const { carryOut } = setUp();
    await carryOut(command('a'), countBy(3));
    expect(await carryOut(command('b'), countTo(5))).toMatchObject({ revision: 1n, facts: [counted(2)] });
  });

  test('already so: nothing is stored, and the answer is the present place', async () => {
    const { carryOut, log } = setUp();
    await carryOut(command('a'), countBy(5));
    const answer = await carryOut(command('b'), countTo(5));
    expect(answer).toEqual({ revision: 0n, position: await log.head(), facts: [] });
    expect(await all(log)).toHaveLength(1);
  });

  test('already so of a stream that does not exist is revision -1', async () => {
    expect(await setUp().carryOut(command('a'), countTo(0))).toMatchObject({ revision: -1n, facts: [] });
  });

  test('a refusal stores nothing', async () => {
    const { carryOut, log } = setUp();
    await carryOut(command('a'), countBy(9));
    expect(await carryOut(command('b'), countTo(5))).toEqual(reject('counter.beyond', { sum: 9 }));
    expect(await all(log)).toHaveLength(1);
  });

  test('a fact that does not fold is never stored', async () => {
    const log = inMemoryEventStore();
    const broken: Aggregate<number, Counted> = {
      initial: 0,
      evolve: () => {
        throw new TypeError('cannot fold');
      },
    };
    await expect(makeCarryOut(log).carryOut(broken, command('a'), countBy(1))).rejects.toThrow('cannot fold');
    expect(await all(log)).toEqual([]);
  });

  test('many commands at once for one stream are carried out one after another', async () => {
    const { carryOut, log } = setUp();
    const ids = Array.from({ length: 20 }, (_, index) => `command ${index}`);
    await Promise.all(ids.map((id) => carryOut(command(id), countBy(1))));
    expect((await all(log)).map(({ meta }) => meta.commandId)).toEqual(ids);
  });
});

describe('a repeated command', () => {
  test('is answered as the first time and not carried out again', async () => {
    const { carryOut, log } = setUp();
    const first = await carryOut(command('a'), countBy(1, 2));
    expect(await carryOut(command('a'), countBy(1, 2))).toEqual(first);
    expect(await all(log)).toHaveLength(2);
  });

  test('is answered as the first time even when the state has moved on', async () => {
    const { carryOut } = setUp();
    const first = await carryOut(command('a'), countTo(3));
    await carryOut(command('b'), countBy(10));
    expect(await carryOut(command('a'), countTo(3))).toEqual(first);
  });

  test('is answered as the first time when another process carried it out', async () => {
    const { carryOut, elsewhere, log } = setUp();
    await carryOut(command('z'), countBy(1));
    const first = await elsewhere(command('a'), countTo(3));
    await elsewhere(command('b'), countBy(10));
    expect(await carryOut(command('a'), countBy(9))).toEqual(first);
    expect(await all(log)).toHaveLength(3);
  });

  test('is answered as the first time when it decided on more in another process', async () => {
    const { carryOut, elsewhere, log } = setUp();
    await carryOut(command('z'), countBy(1));
    const first = await elsewhere(command('a'), countTo(3));
    expect(await carryOut(command('a'), countBy(7, 7, 7))).toEqual(first);
    expect(await all(log)).toHaveLength(2);
  });

  test('is answered as the first time whatever revision it expects', async () => {
    const { carryOut } = setUp();
    const first = await carryOut(command('a', { expectedRevision: -1n }), countBy(1));
    expect(await carryOut(command('a', { expectedRevision: -1n }), countBy(1))).toEqual(first);
  });

  test('ten at once are one', async () => {
    const { carryOut, elsewhere, log } = setUp();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? carryOut : elsewhere)(command('a'), countTo(3))),
    );
    expect(new Set(answers.map((answer) => (answer as CarriedOut).position)).size).toBe(1);
    expect(await all(log)).toHaveLength(1);
  });

  test('with another body is refused', async () => {
    const { carryOut } = setUp();
    await carryOut(command('a', { body: { by: 1, for: 'li' } }), countBy(1));
    const [same, other] = [
      { for: 'li', by: 1 },
      { by: 2, for: 'li' },
    ];
    expect(await carryOut(command('a', { body: same }), countBy(1))).toMatchObject({ revision: 0n });
    expect(await carryOut(command('a', { body: other }), countBy(2))).toEqual(
      reject('command.id-reused', { commandId: 'a' }),
    );
  });

  test('for another stream is refused', async () => {
    const { carryOut } = setUp();
    await carryOut(command('a'), countBy(1));
    const answer = await carryOut(command('a', { stream: 'counter-2' }), countBy(1));
    expect(answer).toEqual(reject('command.id-reused', { commandId: 'a' }));
  });
});

describe('a stream that another process writes to', () => {
  test('a stale decision is made again on the facts of the other', async () => {
    const { carryOut, elsewhere } = setUp();
    await carryOut(command('a'), countBy(1));
    await elsewhere(command('b'), countBy(1));
    expect(await carryOut(command('c'), countTo(5))).toMatchObject({ revision: 2n, facts: [counted(3)] });
  });

  test('no refusal rests on a stale state', async () => {
    const { carryOut, elsewhere } = setUp();
    await carryOut(command('a'), countBy(9));
    await elsewhere(command('b'), countBy(-9));
    expect(await carryOut(command('c'), countTo(5))).toMatchObject({ facts: [counted(5)] });
  });

  test('no "already so" rests on a stale state', async () => {
    const { carryOut, elsewhere } = setUp();
    await carryOut(command('a'), countBy(5));
    await elsewhere(command('b'), countBy(-1));
    expect(await carryOut(command('c'), countTo(5))).toMatchObject({ facts: [counted(1)] });
  });

  test('a decision is made four times at most', async () => {
    const log = inMemoryEventStore();
    let decisions = 0;
    const overtake = () => log.append(stream, 'any', [{ ...counted(1), id: `overtaker ${decisions}`, meta: {} }]);
    const overtaken = makeCarryOut({
      ...log,
      append: async (...what) => {
        decisions += 1;
        await overtake();
        return log.append(...what);
      },
    });
    await expect(overtaken.carryOut(counter, command('a'), countBy(1))).rejects.toBeInstanceOf(RevisionConflict);
    expect(decisions).toBe(4);
  });
});

describe('a command that begins a stream', () => {
  const beginning = (commandId: string, more: Partial<CommandContext> = {}) =>
    command(commandId, { begins: true, ...more });

  test('is decided again when the stream is there already', async () => {
    const { carryOut, elsewhere } = setUp();
    await elsewhere(command('a'), countBy(3));
    expect(await carryOut(beginning('b'), countTo(5))).toMatchObject({ revision: 1n, facts: [counted(2)] });
    expect(await carryOut(beginning('c'), countTo(5))).toMatchObject({ revision: 1n, facts: [] });
  });

  test('is answered as the first time when another process carried it out', async () => {
    const { carryOut, elsewhere, log } = setUp();
    const first = await elsewhere(beginning('a', { body: 1 }), countBy(1, 2));
    expect(await carryOut(beginning('a', { body: 1 }), countBy(1, 2))).toEqual(first);
    expect(await carryOut(beginning('a', { body: 2 }), countBy(7))).toEqual(
      reject('command.id-reused', { commandId: 'a' }),
    );
    expect(await all(log)).toHaveLength(2);
  });

  test('is refused by the stream as it is', async () => {
    const { carryOut, elsewhere } = setUp();
    await elsewhere(command('a'), countBy(9));
    expect(await carryOut(beginning('b'), countTo(5))).toEqual(reject('counter.beyond', { sum: 9 }));
    const moved = reject('call.moved', { expected: 4, actual: 0 });
    expect(await carryOut(beginning('c', { expectedRevision: 4n }), countBy(1))).toEqual(moved);
  });
});

describe('an expected revision', () => {
  test('that holds lets the command pass', async () => {
    const { carryOut } = setUp();
    await carryOut(command('a'), countBy(1));
    expect(await carryOut(command('b', { expectedRevision: 0n }), countBy(1))).toMatchObject({ revision: 1n });
  });

  test('that another process has moved refuses it', async () => {
    const { carryOut, elsewhere } = setUp();
    await carryOut(command('a'), countBy(1));
    await elsewhere(command('b'), countBy(1));
    const answer = await carryOut(command('c', { expectedRevision: 0n }), countBy(1));
    expect(answer).toEqual(reject('call.moved', { expected: 0, actual: 1 }));
  });

  test('seen elsewhere is known here', async () => {
    const { carryOut, elsewhere } = setUp();
    await carryOut(command('a'), countBy(1));
    await elsewhere(command('b'), countBy(1));
    expect(await carryOut(command('c', { expectedRevision: 1n }), countBy(1))).toMatchObject({ revision: 2n });
  });
});

describe('what it costs', () => {
  test('the first command reads the stream, the next only append', async () => {
    const { carryOut, asked } = setUp();
    await carryOut(command('a'), countBy(1));
    await carryOut(command('b'), countBy(1));
    await carryOut(command('c'), countBy(1));
    expect(asked).toEqual(['read from 0', 'append', 'append', 'append']);
  });

  test('a command that begins a stream reads nothing', async () => {
    const { carryOut, asked } = setUp();
    expect(await carryOut(command('a', { begins: true }), countBy(1))).toMatchObject({ revision: 0n });
    expect(asked).toEqual(['append']);
  });

  test('a conflict reads the tail only', async () => {
    const { carryOut, elsewhere, asked } = setUp();
    await carryOut(command('a'), countBy(1, 1, 1));
    await elsewhere(command('b'), countBy(1));
    asked.length = 0;
    await carryOut(command('c'), countBy(1));
    expect(asked).toEqual(['append', 'read from 3', 'append']);
  });

  test('loading a state that was seen before reads the tail only', async () => {
    const { carryOut, desk, elsewhere, asked } = setUp();
    await carryOut(command('a'), countBy(1, 1));
    await elsewhere(command('b'), countBy(5));
    asked.length = 0;
    expect(await desk.loadState(counter, stream)).toMatchObject({ state: 7, revision: 2n });
    expect(await desk.loadState(counter, stream)).toMatchObject({ state: 7, revision: 2n });
    expect(asked).toEqual(['read from 2', 'read from 3']);
  });

  test('the streams used least are forgotten', async () => {
    const { store, asked } = watched(inMemoryEventStore());
    const desk = makeCarryOut(store, { cacheSize: 2 });
    for (const name of ['counter-1', 'counter-2', 'counter-3', 'counter-1'])
      await desk.carryOut(counter, command(`for ${name} ${asked.length}`, { stream: name }), countBy(1));
    expect(asked.filter((what) => what.startsWith('read'))).toHaveLength(4);
  });
});

describe('versions', () => {
  type Old = { readonly amount: number };
  const today: Aggregate<number, Counted> = {
    ...counter,
    upcasters: { Counted: { 1: ({ amount }: Old) => ({ n: amount }), 2: ({ n }: { n: number }) => ({ by: n }) } },
  };
  const stored = (id: string, data: unknown, v?: string): NewEvent => ({
    id,
    type: 'Counted',
    data,
    meta: v === undefined ? {} : { v },
  });

  test('facts of every older version are read as of today', async () => {
    const log = inMemoryEventStore();
    await log.append(stream, 'any', [
      stored('1', { amount: 1 }),
      stored('2', { n: 2 }, '2'),
      stored('3', { by: 3 }, '3'),
    ]);
    expect(await makeCarryOut(log).loadState(today, stream)).toMatchObject({ state: 6 });
  });

  test('new facts are stored with the version of today', async () => {
    const log = inMemoryEventStore();
    await makeCarryOut(log).carryOut(today, command('a'), countBy(1));
    expect(await log.last(stream)).toMatchObject({ meta: { v: '3' }, data: { by: 1 } });
  });

  test.each(['4', 'later'])('version %s is from the future', async (v) => {
    const log = inMemoryEventStore();
    await log.append(stream, 'any', [stored('1', {}, v)]);
    await expect(makeCarryOut(log).loadState(today, stream)).rejects.toEqual(new FutureVersion(stream, 'Counted', v));
  });
});
