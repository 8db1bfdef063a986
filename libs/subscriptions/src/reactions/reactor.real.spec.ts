import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { type Instant, instant } from '@app/kernel';
import { EVERY, migrateSubscriptions, parked, type Reaction, reactorOf, workload } from '@app/subscriptions';
import { type FreshDatabase, freshDatabase, newEvent } from '@app/testing';

interface Watch {
  readonly facts: number;
  readonly dueAt?: Instant;
}
type Act = { readonly do: string; readonly call: string };

const DUE = instant('2026-02-24T16:00:00Z');
const LATER = instant('2026-02-26T16:00:00Z');

const watching = (version = 1, more: Partial<Reaction<Watch, Act>> = {}): Reaction<Watch, Act> => ({
  name: 'watching',
  version,
  streamPrefixes: ['call-', 'rulebook-'],
  correlate: ({ stream }) => (stream.startsWith('rulebook-') ? EVERY : stream),
  initial: { facts: 0 },
  react: (watch, { type }, call) => {
    const state = { ...watch, facts: watch.facts + 1 };
    switch (type) {
      case 'SlipDispatched':
        return {
          state: { ...state, dueAt: DUE },
          timers: [{ name: 'miss', dueAt: DUE, command: { do: 'miss', call } }],
        };
      case 'CalendarPublished':
        return {
          state: { ...state, dueAt: LATER },
          timers: [{ name: 'miss', dueAt: LATER, command: { do: 'miss', call } }],
        };
      case 'SlipSuspended':
        return { state, timers: [{ name: 'miss', dueAt: null }] };
      case 'SlipReturned':
        return { state, commands: [{ name: 'docket', command: { do: 'docket', call } }] };
      case 'CallClosed':
        return { state: undefined, commands: [{ name: 'thank', command: { do: 'thank', call } }] };
      case 'Unheard':
        throw new Error('unheard of');
      default:
        return { state: watch };
    }
  },
  ...more,
});

describe('a reactor', () => {
  let database: FreshDatabase;
  let store: EventStore;

  beforeEach(async () => {
    database = await freshDatabase();
    store = inMemoryEventStore();
    await migrateSubscriptions(database.pool);
  });
  afterEach(() => database.close());

  const append = (stream: string, ...types: readonly string[]) =>
    store.append(
      stream,
      'any',
      types.map((type) => newEvent({}, type)),
    );
  const react = (reaction = watching(), maxBatch = 1000) =>
    reactorOf({ store, pool: database.pool, maxBatch }, reaction).catchUp();
  const ask = async (text: string) => (await database.pool.query(text)).rows.map((row) => Object.values(row).join(' '));

  const processes = () =>
    ask(`select consumer, key, state->>'facts' as facts from work.process order by consumer, key`);
  const timers = () =>
    ask(
      `select consumer, key, name, to_char(due_at at time zone 'UTC', 'DD') as day from work.timer order by consumer, key`,
    );
  const commands = () => ask(`select key, name, command->>'do' as act from work.outgoing order by place`);

  test('stores state, timers and commands of each process', async () => {
    await append('call-1', 'SlipDispatched', 'SlipReturned');
    await append('call-2', 'SlipDispatched');
    expect(await react()).toBe(3);
    expect(await processes()).toEqual(['watching.v1 call-1 2', 'watching.v1 call-2 1']);
    expect(await timers()).toEqual(['watching.v1 call-1 miss 24', 'watching.v1 call-2 miss 24']);
    expect(await commands()).toEqual(['call-1 docket docket']);
  });

  test.each([1, 1000])('batches of %i lead to the same', async (maxBatch) => {
    await append('call-1', 'SlipDispatched', 'SlipReturned', 'SlipSuspended', 'CallClosed', 'SlipDispatched');
    await append('call-2', 'SlipDispatched', 'SlipSuspended');
    await append('rulebook-county', 'CalendarPublished');
    await append('call-1', 'SlipReturned');
    await react(watching(), maxBatch);
    expect(await processes()).toEqual(['watching.v1 call-1 3', 'watching.v1 call-2 3']);
    expect(await timers()).toEqual(['watching.v1 call-1 miss 26', 'watching.v1 call-2 miss 26']);
    expect(await commands()).toEqual(['call-1 docket docket', 'call-1 thank thank', 'call-1 docket docket']);
  });

  test('a process that ends takes its timers along', async () => {
    await append('call-1', 'SlipDispatched');
    await react();
    await append('call-1', 'CallClosed');
    await react();
    expect(await processes()).toEqual([]);
    expect(await timers()).toEqual([]);
    expect(await commands()).toEqual(['call-1 thank thank']);
  });

  test('an event for every process reaches all that live, however many', async () => {
    const streams = Array.from({ length: 1201 }, (_, index) => `call-${index}`);
    for (const stream of streams) await append(stream, 'SlipDispatched');
    await append('call-7', 'CallClosed');
    await react();
    await append('rulebook-county', 'CalendarPublished');
    await react();
    expect(await ask('select count(*) as n, min(due_at) = max(due_at) as same from work.timer')).toEqual(['1200 true']);
    expect((await workload(database.pool)).nextDueAt).toBe(LATER);
  });

  test('an event that changes nothing leaves no process behind', async () => {
    await append('call-1', 'CallRaised');
    await react();
    expect(await processes()).toEqual([]);
  });

  test('a batch that fails leaves no state, timer or command of it', async () => {
    await append('call-1', 'SlipDispatched', 'SlipReturned');
    const crashing = watching(1, {
      react: (...given) => {
        const reacted = watching().react(...given);
        if (given[1].type === 'SlipReturned') throw Object.assign(new Error('gone'), { code: '57P01' });
        return reacted;
      },
    });
    await expect(react(crashing)).rejects.toThrow('gone');
    expect([await processes(), await timers(), await commands()]).toEqual([[], [], []]);
    await react();
    expect(await commands()).toEqual(['call-1 docket docket']);
  });

  test('a fact it cannot read parks one call, the others go on', async () => {
    await append('call-1', 'SlipDispatched', 'Unheard', 'SlipSuspended');
    await append('call-2', 'SlipDispatched');
    await react();
    expect(await timers()).toEqual(['watching.v1 call-1 miss 24', 'watching.v1 call-2 miss 24']);
    expect(await parked(database.pool, 'watching.v1')).toHaveLength(2);
  });

  test('two commands of one name from one event are an error, for one would be lost', async () => {
    await append('call-1', 'SlipReturned');
    const twice = { name: 'docket', command: { do: 'docket', call: 'call-1' } };
    await react(watching(1, { react: (state) => ({ state, commands: [twice, twice] }) }));
    expect((await parked(database.pool))[0]?.error).toContain('two commands of one name');
  });

  describe('in a new version', () => {
    test('folds all facts again, sends no command twice and takes over the timers', async () => {
      await append('call-1', 'SlipDispatched', 'SlipReturned');
      await react();
      await append('call-2', 'SlipDispatched', 'SlipReturned');
      await react(watching(2));
      expect(await processes()).toEqual(['watching.v2 call-1 2', 'watching.v2 call-2 2']);
      expect(await timers()).toEqual(['watching.v2 call-1 miss 24', 'watching.v2 call-2 miss 24']);
      expect(await commands()).toEqual(['call-1 docket docket', 'call-2 docket docket']);
    });

    test('the timers of the old one stay until it has caught up', async () => {
      await append('call-1', 'SlipDispatched');
      await append('call-2', 'SlipDispatched');
      await react();
      const crashing = watching(2, {
        react: (...given) => {
          if (given[2] === 'call-2') throw Object.assign(new Error('gone'), { code: '57P01' });
          return watching().react(...given);
        },
      });
      await expect(react(crashing, 1)).rejects.toThrow('gone');
      expect(await timers()).toHaveLength(3);
      await react(watching(2));
      expect(await timers()).toEqual(['watching.v2 call-1 miss 24', 'watching.v2 call-2 miss 24']);
    });

    test('what the old one had parked is answered', async () => {
      await append('call-1', 'Unheard', 'SlipReturned');
      await react();
      await react(
        watching(2, {
          react: (state, event, key) => (event.type === 'Unheard' ? { state } : watching().react(state, event, key)),
        }),
      );
      expect(await commands()).toEqual(['call-1 docket docket']);
      expect(await parked(database.pool)).toEqual([]);
    });

    test('the old one stands down and does not come back', async () => {
      const old = reactorOf({ store, pool: database.pool }, watching());
      await append('call-1', 'SlipReturned');
      await old.catchUp();
      await react(watching(2));
      await append('call-1', 'SlipReturned');
      await expect(old.catchUp()).rejects.toThrow('watching.v1 is retired');
      await expect(react()).rejects.toThrow('version 2 has taken its place');
    });
  });
});
