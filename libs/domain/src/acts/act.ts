import { type Decision, type Fact, isRejection, type Rejection } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';

/** A sentence of the rule book: the refusal when it is broken. */
export type Rule<S> = (state: S, occasion: Occasion) => Rejection | undefined;

/** What an officer may do to a thing: who may, when it may be done, and the facts that follow. */
export interface Act<S, Words, F extends Fact> {
  readonly who: readonly Rule<S>[];
  readonly alreadySo?: (state: S, words: Words) => boolean;
  readonly when: readonly Rule<S>[];
  readonly facts: (state: S, words: Words, occasion: Occasion) => Decision<F>;
}

type Rules<S> = Pick<Act<S, never, never>, 'who' | 'when'>;

const broken = <S>(rules: readonly Rule<S>[], state: S, occasion: Occasion): Rejection | undefined => {
  for (const rule of rules) {
    const refusal = rule(state, occasion);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

/** The rule that forbids the act at this moment, whatever its words. */
export const forbids = <S>({ who, when }: Rules<S>, state: S, occasion: Occasion): Rejection | undefined =>
  broken([...who, ...when], state, occasion);

/** The facts of an act: none when it is already so, the refusal when a rule forbids it. */
export const perform = <S, W, F extends Fact>(
  act: Act<S, W, F>,
  state: S,
  words: W,
  occasion: Occasion,
): Decision<F> => {
  const notTheirs = broken(act.who, state, occasion);
  if (notTheirs !== undefined) return notTheirs;
  if (act.alreadySo?.(state, words)) return [];
  return broken(act.when, state, occasion) ?? act.facts(state, words, occasion);
};

/** Facts that need a value which may itself be refused, a deadline for instance. */
export const given = <T, F extends Fact>(value: T | Rejection, facts: (value: T) => Decision<F>): Decision<F> =>
  isRejection(value) ? value : facts(value as T);
