import { type Decision, isRejection, type Rejection } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import type { CallFact } from './call.events.js';
import type { Raised } from './call.state.js';
import type { Slip } from './slip.state.js';

/** A sentence of the rule book: the refusal when it is broken. */
export type CallRule = (call: Raised, occasion: Occasion) => Rejection | undefined;
export type SlipRule = (slip: Slip, call: Raised, occasion: Occasion) => Rejection | undefined;

/** What an officer may do to a call: who may, when it may be done, and the facts that follow. */
export interface CallAct<Words> {
  readonly who: readonly CallRule[];
  readonly alreadySo?: (call: Raised) => boolean;
  readonly when: readonly CallRule[];
  readonly facts: (call: Raised, words: Words, occasion: Occasion) => Decision<CallFact>;
}

/** What an officer may do to one slip of a call. */
export interface SlipAct<Words> {
  readonly who: readonly SlipRule[];
  readonly alreadySo?: (slip: Slip, call: Raised) => boolean;
  readonly when: readonly SlipRule[];
  readonly facts: (slip: Slip, call: Raised, words: Words, occasion: Occasion) => Decision<CallFact>;
}

const broken = (rules: readonly CallRule[], call: Raised, occasion: Occasion): Rejection | undefined => {
  for (const rule of rules) {
    const refusal = rule(call, occasion);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

/** The rule that forbids the act at this moment, whatever its words. */
export const forbids = <W>({ who, when }: CallAct<W>, call: Raised, occasion: Occasion): Rejection | undefined =>
  broken([...who, ...when], call, occasion);

/** The facts of an act: none when it is already so, the refusal when a rule forbids it. */
export const perform = <W>(act: CallAct<W>, call: Raised, words: W, occasion: Occasion): Decision<CallFact> => {
  const notTheirs = broken(act.who, call, occasion);
  if (notTheirs !== undefined) return notTheirs;
  if (act.alreadySo?.(call)) return [];
  return broken(act.when, call, occasion) ?? act.facts(call, words, occasion);
};

/** The same act seen from the call: the slip is settled. */
export const onSlip = <W>(act: SlipAct<W>, slip: Slip): CallAct<W> => ({
  who: act.who.map((rule) => (call, occasion) => rule(slip, call, occasion)),
  alreadySo: (call) => act.alreadySo?.(slip, call) ?? false,
  when: act.when.map((rule) => (call, occasion) => rule(slip, call, occasion)),
  facts: (call, words, occasion) => act.facts(slip, call, words, occasion),
});

/** Facts that need a value which may itself be refused, a deadline for instance. */
export const given = <T>(value: T | Rejection, facts: (value: T) => Decision<CallFact>): Decision<CallFact> =>
  isRejection(value) ? value : facts(value as T);
