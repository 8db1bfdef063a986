import type { Command, CommandOffice } from '@app/commands';
import type { Occasion } from '@app/domain';
import { type LivingProcess, livingProcesses, type Reaction, type SetTimer } from '@app/subscriptions';
import type { WorkerParts } from '../role.js';

/** A kind of thing to which something happens by itself, as the sweep goes over it. */
export interface Watch<State extends object> {
  readonly reaction: Reaction<State, Command>;
  /** Only in states that contain one of these does something happen by itself. */
  readonly like: readonly object[];
  readonly timersOf: (key: string, state: State) => readonly SetTimer<Command>[];
  /** The state as the log has it now; what only the reaction remembers is taken from the state that it has. */
  readonly lookUp: (office: CommandOffice, key: string, state: State) => Promise<State>;
  readonly redating: (key: string) => Command;
  /** Whether the newest calendar would move a limit of it. */
  readonly wouldMove: (state: State, occasion: Occasion) => boolean;
}

/** What is watched of a kind, with the timers that are set, page by page. */
export const onWatch = <State extends object>(
  pool: WorkerParts['tools']['pool'],
  { reaction, like }: Watch<State>,
): AsyncGenerator<readonly LivingProcess<State>[]> => livingProcesses<State>(pool, { reaction, like });

/** The timers that it should have and has not; none while a command of it is on its way. */
export const missingFrom =
  <State extends object>({ timersOf }: Pick<Watch<State>, 'timersOf'>) =>
  ({ key, state, timers, sending }: LivingProcess<State>): readonly SetTimer<Command>[] =>
    sending ? [] : timersOf(key, state).filter(({ name }) => timers.every((set) => set.name !== name));
