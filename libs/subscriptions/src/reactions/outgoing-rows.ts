import type { Instant } from '@app/kernel';
import { commandId } from '../outgoing/command-id.js';
import type { Process } from './process.js';
import type { Timer } from './reaction.js';

export interface KeyedProcess<State, Command> {
  readonly key: string;
  readonly process: Process<State, Command>;
}

/** A timer as it is stored: the command it will send has its id already. */
export interface TimerRow {
  readonly key: string;
  readonly name: string;
  readonly due_at: Instant;
  readonly command: unknown;
  readonly command_id: string;
  readonly causation: string | null;
}

export const timerRow = (
  reaction: string,
  key: string,
  { name, dueAt, command }: SetTimer<unknown>,
  causation: string | null,
): TimerRow => ({
  key,
  name,
  due_at: dueAt,
  command,
  command_id: commandId(reaction, key, name, dueAt),
  causation,
});

export type SetTimer<Command> = Extract<Timer<Command>, { readonly command: Command }>;

export const timersSet = <State, Command>(reaction: string, processes: readonly KeyedProcess<State, Command>[]) =>
  processes.flatMap(({ key, process }) =>
    [...process.timers.values()].flatMap(({ timer, causation }) =>
      timer.dueAt === null ? [] : [timerRow(reaction, key, timer, causation)],
    ),
  );

export const timersCalledOff = <State, Command>(processes: readonly KeyedProcess<State, Command>[]) =>
  processes.flatMap(({ key, process }) =>
    [...process.timers.values()].flatMap(({ timer }) => (timer.dueAt === null ? [{ key, name: timer.name }] : [])),
  );

export const commandsSent = <State, Command>(reaction: string, processes: readonly KeyedProcess<State, Command>[]) =>
  processes
    .flatMap(({ key, process }) => process.commands.map((sent) => ({ key, ...sent })))
    .map(({ key, name, command, occasion, causation }, place) => ({
      id: commandId(reaction, key, name, occasion),
      place,
      key,
      name,
      command,
      causation,
    }));
