import type { Position, StoredEvent } from '@app/event-sourcing';
import type { NamedCommand, Reaction, Timer } from './reaction.js';

/** Timers and commands with the event that they follow from. */
export interface TimerSet<Command> {
  readonly timer: Timer<Command>;
  readonly causation: string;
}
export interface CommandSent<Command> extends NamedCommand<Command> {
  /** Id of the event: the same in whatever store the log is kept. */
  readonly occasion: string;
  readonly causation: string;
}

/** A process in the course of a batch: its state, and what is to be written. */
export interface Process<State, Command> {
  /** Undefined: it does not live. */
  readonly state: State | undefined;
  /** Whether it has ended in this batch, so that timers from before are to go. */
  readonly ended: boolean;
  /** By name, the last one counts. */
  readonly timers: ReadonlyMap<string, TimerSet<Command>>;
  readonly commands: readonly CommandSent<Command>[];
}

export const processOf = <State, Command>(state: State | undefined): Process<State, Command> => ({
  state,
  ended: false,
  timers: new Map(),
  commands: [],
});

/** The process after one more event; up to `mutedTo` its commands have been sent by an earlier version. */
export const afterEvent = <State extends object, Command>(
  { initial, react }: Reaction<State, Command>,
  key: string,
  process: Process<State, Command>,
  event: StoredEvent,
  mutedTo: Position | undefined,
): Process<State, Command> => {
  const { state, timers = [], commands = [] } = react(process.state ?? initial, event, key);
  const muted = mutedTo !== undefined && event.position <= mutedTo;
  const sent = muted ? [] : sending(event, commands);
  const said = { ...process, commands: sent.length === 0 ? process.commands : [...process.commands, ...sent] };
  if (state === undefined) return { ...said, state, ended: true, timers: new Map() };
  if (state === initial && process.state === undefined && timers.length === 0) return said; // nothing worth keeping
  return { ...said, state, timers: withTimers(process.timers, timers, event.id) };
};

const withTimers = <Command>(
  kept: ReadonlyMap<string, TimerSet<Command>>,
  timers: readonly Timer<Command>[],
  causation: string,
): ReadonlyMap<string, TimerSet<Command>> =>
  timers.length === 0
    ? kept
    : new Map([...kept, ...timers.map((timer) => [timer.name, { timer, causation }] as const)]);

const sending = <Command>(
  { position, id, stream }: StoredEvent,
  commands: readonly NamedCommand<Command>[],
): readonly CommandSent<Command>[] => {
  if (new Set(commands.map(({ name }) => name)).size < commands.length)
    throw new Error(`two commands of one name follow from ${stream} at ${position}`); // one of them would be lost
  return commands.map((command) => ({ ...command, occasion: id, causation: id }));
};
