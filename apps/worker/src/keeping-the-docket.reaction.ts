import type { Command } from '@app/commands';
import {
  type CallFact,
  type DocketAsk,
  type DocketEntryFact,
  type DocketWatch,
  docketTimers,
  keepTheDocket,
  type RulebookFact,
  UNQUESTIONED,
} from '@app/domain';
import type { CallId } from '@app/kernel';
import { EVERY, type Reaction, type SetTimer, type Timer } from '@app/subscriptions';

const CALLS = 'call-';
const DOCKET = 'docketEntry-';
const RULEBOOK = 'rulebook-';

const commandFor = (call: string, ask: DocketAsk): Command =>
  ask.of === 'call'
    ? { of: 'call', call: call as CallId, command: ask.command }
    : { of: 'docketEntry', docketEntry: call as CallId, command: ask.command };

/** The timers that a call should have for the docket: what puts it there, and once it is there the limits of its entry. */
export const docketTimersOf = (call: string, watch: DocketWatch): readonly SetTimer<Command>[] =>
  docketTimers(watch).map(({ name, dueAt, ask }) => ({ name, dueAt, command: commandFor(call, ask) }));

/** The timers that were set and are not wanted any more are called off; the others are set. */
const changedTimers = (call: string, before: DocketWatch, after: DocketWatch | undefined): Timer<Command>[] => {
  const wanted = docketTimers(after);
  const had = docketTimers(before);
  const gone = had.filter(({ name }) => wanted.every((timer) => timer.name !== name));
  const anew = wanted.filter(({ name, dueAt }) => had.every((timer) => timer.name !== name || timer.dueAt !== dueAt));
  return [
    ...gone.map(({ name }) => ({ name, dueAt: null })),
    ...anew.map(({ name, dueAt, ask }) => ({ name, dueAt, command: commandFor(call, ask) })),
  ];
};

const kindOf = (stream: string): 'call' | 'docketEntry' | 'rulebook' => {
  if (stream.startsWith(CALLS)) return 'call';
  return stream.startsWith(DOCKET) ? 'docketEntry' : 'rulebook';
};

/** The docket fills itself, its limits fall by themselves, and what is ruled reaches the call. */
export const keepingTheDocket: Reaction<DocketWatch, Command> = {
  name: 'keeping-the-docket',
  version: 1,
  streamPrefixes: [CALLS, DOCKET, RULEBOOK],
  correlate: ({ stream, type }) => {
    if (!stream.startsWith(RULEBOOK)) return stream.slice(stream.indexOf('-') + 1);
    return type === 'CalendarPublished' ? EVERY : undefined;
  },
  initial: UNQUESTIONED,
  react: (before, event, call) => {
    const fact = event as unknown as CallFact | DocketEntryFact | RulebookFact;
    const { watch, asks } = keepTheDocket(before, kindOf(event.stream), fact);
    return {
      state: watch,
      timers: changedTimers(call, before, watch),
      commands: asks.map((ask) => ({ name: ask.command.act, command: commandFor(call, ask) })),
    };
  },
};
