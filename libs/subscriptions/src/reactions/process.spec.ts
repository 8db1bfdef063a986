import { position, type StoredEvent } from '@app/event-sourcing';
import { type Instant, instant } from '@app/kernel';
import { afterEvent, processOf } from './process.js';
import type { Reacted, Reaction } from './reaction.js';

interface Watch {
  readonly is: string;
}
const NINE = instant('2026-02-24T01:00:00Z');
const event = (place = 1): StoredEvent => ({
  id: `event ${place}`,
  stream: 'call-1',
  type: 'SomethingHappened',
  data: {},
  meta: {},
  revision: 0n,
  position: position(place),
  recordedAt: NINE,
});
const INITIAL: Watch = { is: 'initial' };

const reacting = (reacted: Reacted<Watch, string>): Reaction<Watch, string> => ({
  name: 'watching',
  version: 1,
  streamPrefixes: [],
  correlate: () => 'call-1',
  initial: INITIAL,
  react: () => reacted,
});
const timer = (dueAt: Instant) => ({ name: 'miss', dueAt, command: 'miss' });
const living = processOf<Watch, string>({ is: 'watched' });
const taking = (reacted: Reacted<Watch, string>, process = living, mutedTo?: string) =>
  afterEvent(reacting(reacted), 'call-1', process, event(), mutedTo === undefined ? undefined : position(mutedTo));

describe('a process after an event', () => {
  test('has its new state, timers and commands, each with its cause', () => {
    expect(
      taking({ state: { is: 'late' }, timers: [timer(NINE)], commands: [{ name: 'warn', command: 'warn' }] }),
    ).toEqual({
      state: { is: 'late' },
      ended: false,
      timers: new Map([['miss', { timer: timer(NINE), causation: 'event 1' }]]),
      commands: [{ name: 'warn', command: 'warn', occasion: 'event 1', causation: 'event 1' }],
    });
  });

  test('keeps the timers of earlier events', () => {
    const twice = taking(
      { state: INITIAL, timers: [{ ...timer(NINE), name: 'warn' }] },
      taking({ state: INITIAL, timers: [timer(NINE)] }),
    );
    expect([...twice.timers.keys()]).toEqual(['miss', 'warn']);
  });

  test('keeps of two timers of one name the last', () => {
    const twice = taking({ state: INITIAL, timers: [timer(NINE), { name: 'miss', dueAt: null }] });
    expect([...twice.timers.values()].map(({ timer }) => timer.dueAt)).toEqual([null]);
  });

  test('that ends forgets timers, not commands', () => {
    const before = taking({ state: INITIAL, timers: [timer(NINE)], commands: [{ name: 'warn', command: 'warn' }] });
    expect(taking({ state: undefined }, before)).toMatchObject({
      state: undefined,
      ended: true,
      timers: new Map(),
      commands: [{ name: 'warn' }],
    });
  });

  test('that ended and begins again still knows that its old timers are to go', () => {
    expect(taking({ state: { is: 'again' } }, taking({ state: undefined }))).toMatchObject({
      state: { is: 'again' },
      ended: true,
    });
  });

  test('does not begin when nothing changed', () => {
    expect(taking({ state: INITIAL }, processOf<Watch, string>(undefined)).state).toBeUndefined();
  });

  test('begins from the initial state', () => {
    const echo: Reaction<Watch, string> = {
      ...reacting({ state: INITIAL }),
      react: ({ is }) => ({ state: { is: `${is}, seen` } }),
    };
    expect(afterEvent(echo, 'call-1', processOf<Watch, string>(undefined), event(), undefined).state).toEqual({
      is: 'initial, seen',
    });
  });

  test('is mute where an earlier version has spoken, and only there', () => {
    const speaking = { state: INITIAL, timers: [timer(NINE)], commands: [{ name: 'warn', command: 'warn' }] };
    expect(taking(speaking, living, '1')).toMatchObject({
      commands: [],
      timers: new Map([['miss', { causation: 'event 1' }]]),
    });
    expect(taking(speaking, living, '0').commands).toHaveLength(1);
  });
});
