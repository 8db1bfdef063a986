import type { Rejection } from '@app/kernel';

/** A command on its way to whoever carries it out. */
export interface OutgoingCommand<Command = unknown> {
  readonly id: string;
  /** Name of the reaction, key of the process, and name of the command or timer: who sent it. */
  readonly reaction: string;
  readonly key: string;
  readonly name: string;
  readonly command: Command;
  /** Id of the event that it follows from; null when a sweep set its timer. */
  readonly causation: string | null;
  readonly attempts: number;
}

/** Carries a command out. The same id may come again: it is to have its effect once. A rejection is an answer; what is thrown is tried again. */
export type RunCommand<Command> = (
  command: Command,
  commandId: string,
  sent: OutgoingCommand<Command>,
) => Promise<'done' | Rejection>;
