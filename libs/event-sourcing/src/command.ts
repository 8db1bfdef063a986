import type { Fact, FactMeta, Rejection } from '@app/kernel';
import { commandHash } from './command-id.js';
import type { Position } from './event-store.js';

/** Who asks what of which stream. */
export interface CommandContext {
  /** The same id is the same command: carried out once, answered alike ever after. */
  readonly commandId: string;
  readonly stream: string;
  readonly meta: FactMeta;
  /** What is asked, without the time of asking; a repeat that asks something else is refused as `command.id-reused`. */
  readonly body?: unknown;
  /** Refuse as `call.moved` when the stream's last revision is another (-1: it must not exist). */
  readonly expectedRevision?: bigint;
  /** The command begins the stream: what it decides is appended without reading first, and read only if the stream is there already. */
  readonly begins?: boolean;
}

/** The facts that were stored (none: it was so already), and the place in the log that holds the answer. */
export interface CarriedOut<F extends Fact = Fact> {
  readonly revision: bigint;
  readonly position: Position;
  readonly facts: readonly F[];
}

export type Answered<F extends Fact = Fact> = CarriedOut<F> | Rejection;

export const hashOf = ({ body }: CommandContext): string | undefined =>
  body === undefined ? undefined : commandHash(body);
