import type { StoredEvent } from '@app/event-sourcing';
import type { Instant } from '@app/kernel';

/** Something to be done when a moment comes. A later one of the same name takes its place; `dueAt: null` calls it off. */
export type Timer<Command> =
  | { readonly name: string; readonly dueAt: Instant; readonly command: Command }
  | { readonly name: string; readonly dueAt: null };

/** A command to be carried out once; its name is its own among those of one event. */
export interface NamedCommand<Command> {
  readonly name: string;
  readonly command: Command;
}

export interface Reacted<State, Command> {
  /** Undefined: the process ends, and its timers with it. */
  readonly state: State | undefined;
  readonly timers?: readonly Timer<Command>[];
  readonly commands?: readonly NamedCommand<Command>[];
}

/** A process that outlives requests and restarts: facts in, timers and commands out. Pure: no clock, no ids, no questions. */
export interface Reaction<State extends object, Command> {
  readonly name: string;
  /** Raise it when the state changes its shape: the new version folds all facts again, and sends no command that the old one has sent. */
  readonly version: number;
  readonly streamPrefixes: readonly string[];
  readonly types?: readonly string[];
  /** The key of the process that the event concerns, `every` for all that live, undefined for none. */
  readonly correlate: (event: StoredEvent) => string | undefined;
  readonly initial: State;
  readonly react: (state: State, event: StoredEvent, key: string) => Reacted<State, Command>;
}

/** The word by which `correlate` names all living processes. */
export const EVERY = 'every';
