import type { Occasion } from '@app/domain';
import type { Aggregate, Decide } from '@app/event-sourcing';
import type { Fact } from '@app/kernel';
import type { Asked } from './asked.js';

/** What is asked of one kind of stream: the name of the kind, and the command by its act. */
export interface AskedOf<Of extends string> {
  readonly of: Of;
  readonly command: { readonly act: string };
}

/** Where the commands of one kind go: to which stream, upon which state, to which decision. */
export interface Desk<C extends AskedOf<string>, S, F extends Fact> {
  readonly aggregate: Aggregate<S, F>;
  readonly streamOf: (asking: C) => string;
  /** `occasion` brings the rules in force, the units, and the lists that are named; a decision that needs none does not ask for it. */
  readonly decide: (
    asking: C,
    asked: Asked,
    occasion: (lists?: readonly string[]) => Promise<Occasion>,
  ) => Promise<Decide<S, F>>;
  /** The command begins its stream: nothing is read before it is decided. */
  readonly begins?: (asking: C) => boolean;
}
