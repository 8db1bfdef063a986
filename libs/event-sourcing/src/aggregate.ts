import type { Decision, Fact } from '@app/kernel';
import type { Position } from './event-store.js';
import type { Upcasters } from './upcasting.js';

/** How a stream becomes a state. */
export interface Aggregate<S, F extends Fact> {
  readonly initial: S;
  readonly evolve: (state: S, fact: F) => S;
  readonly upcasters?: Upcasters;
}

export type Decide<S, F extends Fact> = (state: S) => Decision<F>;

/** A state with its place: revision -1 and position zero when the stream does not exist. */
export interface Loaded<S> {
  readonly state: S;
  readonly revision: bigint;
  readonly position: Position;
}
