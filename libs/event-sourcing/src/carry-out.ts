import { type Fact, isRejection, type Rejection, reject } from '@app/kernel';
import type { Aggregate, Decide, Loaded } from './aggregate.js';
import { answerAgain } from './answer-again.js';
import type { Answered, CarriedOut, CommandContext } from './command.js';
import { RevisionConflict } from './errors.js';
import type { EventStore } from './event-store.js';
import type { Folded } from './folded.js';
import { storeFacts } from './store-facts.js';
import { makeStreamCache } from './stream-cache.js';
import { makeTurns } from './turns.js';

export interface CommandDesk {
  /** Load, fold, decide, append. Throws RevisionConflict when the stream moved under four decisions in a row. */
  carryOut<S, F extends Fact>(
    aggregate: Aggregate<S, F>,
    context: CommandContext,
    decide: Decide<S, F>,
  ): Promise<Answered<F>>;
  /** The state as of now: one query for what came since it was last seen. */
  loadState<S, F extends Fact>(aggregate: Aggregate<S, F>, stream: string): Promise<Loaded<S>>;
}

const MOST_CONFLICTS = 3;

/** Carries out commands against a store; `cacheSize` counts the folded streams it keeps. */
export const makeCarryOut = (store: EventStore, { cacheSize = 10_000 } = {}): CommandDesk => {
  const streams = makeStreamCache(store, cacheSize);
  const inTurn = makeTurns();

  const settle = async <S, F extends Fact>(folded: Folded<S, F>, context: CommandContext, decide: Decide<S, F>) => {
    const { revision, position, answers, state } = folded;
    const earlier = answers.get(context.commandId);
    if (earlier !== undefined) return answerAgain(store, folded, context, earlier);
    const { expectedRevision = revision } = context;
    if (expectedRevision !== revision) return callMoved(expectedRevision, revision);
    const decision = decide(state);
    if (isRejection(decision)) return decision;
    if (decision.length === 0) return { revision, position, facts: decision };
    const stored = await storeFacts(store, folded, context, decision);
    if (stored === 'moved' || isRejection(stored)) return stored;
    streams.keep(stored);
    return { revision: stored.revision, position: stored.position, facts: decision };
  };

  const carryOut: CommandDesk['carryOut'] = async (aggregate, context, decide) => {
    let folded = context.begins
      ? streams.seen(aggregate, context.stream)
      : await streams.recall(aggregate, context.stream);
    for (let conflicts = 0; conflicts <= MOST_CONFLICTS; conflicts += 1) {
      const answer = await settle(folded, context, decide);
      if (hasFacts(answer)) return answer;
      const now = await streams.refresh(folded);
      if (answer !== 'moved' && now.revision === folded.revision) return answer; // it rests on the stream as it is
      folded = now;
    }
    throw new RevisionConflict(context.stream, 'to stay', folded.revision);
  };

  return {
    carryOut: (aggregate, context, decide) => inTurn(context.stream, () => carryOut(aggregate, context, decide)),
    loadState: streams.load,
  };
};

const hasFacts = <F extends Fact>(answer: Answered<F> | 'moved'): answer is CarriedOut<F> =>
  answer !== 'moved' && !isRejection(answer) && answer.facts.length > 0;

const callMoved = (expected: bigint, actual: bigint): Rejection =>
  reject('call.moved', { expected: Number(expected), actual: Number(actual) });
