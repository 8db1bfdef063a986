import type { Fact } from '@app/kernel';
import type { Aggregate, Loaded } from './aggregate.js';
import type { StoredEvent } from './event-store.js';
import { START } from './position.js';
import { upcast } from './upcasting.js';

/** Where the first answer to a command begins, and what it asked. */
export interface Answer {
  readonly first: bigint;
  readonly commandHash: string | undefined;
}

/** A stream folded up to a revision, and the commands it has answered; those are only ever added to. */
export interface Folded<S, F extends Fact> extends Loaded<S> {
  readonly aggregate: Aggregate<S, F>;
  readonly stream: string;
  readonly answers: Map<string, Answer>;
}

export const unfolded = <S, F extends Fact>(aggregate: Aggregate<S, F>, stream: string): Folded<S, F> => ({
  aggregate,
  stream,
  state: aggregate.initial,
  revision: -1n,
  position: START,
  answers: new Map(),
});

/** The stored event as a fact of its aggregate, written as of today. */
export const asFact = <S, F extends Fact>({ upcasters = {} }: Aggregate<S, F>, event: StoredEvent): F => {
  const { type, data } = upcast(upcasters, event);
  return { type, data } as F;
};

export const foldTail = async <S, F extends Fact>(folded: Folded<S, F>, tail: AsyncIterable<StoredEvent>) => {
  const { aggregate, answers } = folded;
  let { state, revision, position } = folded;
  for await (const event of tail) {
    state = aggregate.evolve(state, asFact(aggregate, event));
    ({ revision, position } = event);
    remember(answers, event);
  }
  return { ...folded, state, revision, position };
};

const remember = (answers: Map<string, Answer>, { meta, revision }: StoredEvent): void => {
  const { commandId, commandHash } = meta;
  if (commandId !== undefined && !answers.has(commandId)) answers.set(commandId, { first: revision, commandHash });
};
