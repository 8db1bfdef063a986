import type { Decision, Rejection } from '@app/kernel';
import type { Act, Rule } from '../acts/act.js';
import type { Occasion } from '../authority/occasion.js';
import type { CallFact } from './call.events.js';
import type { Raised } from './call.state.js';
import type { Slip } from './slip.state.js';

export type CallRule = Rule<Raised>;
export type SlipRule = (slip: Slip, call: Raised, occasion: Occasion) => Rejection | undefined;

/** What an officer may do to a call. */
export type CallAct<Words> = Act<Raised, Words, CallFact>;

/** What an officer may do to one slip of a call. */
export interface SlipAct<Words> {
  readonly who: readonly SlipRule[];
  readonly alreadySo?: (slip: Slip, call: Raised) => boolean;
  readonly when: readonly SlipRule[];
  readonly facts: (slip: Slip, call: Raised, words: Words, occasion: Occasion) => Decision<CallFact>;
}

/** The same act seen from the call: the slip is settled. */
export const onSlip = <W>(act: SlipAct<W>, slip: Slip): CallAct<W> => ({
  who: act.who.map((rule) => (call, occasion) => rule(slip, call, occasion)),
  alreadySo: (call) => act.alreadySo?.(slip, call) ?? false,
  when: act.when.map((rule) => (call, occasion) => rule(slip, call, occasion)),
  facts: (call, words, occasion) => act.facts(slip, call, words, occasion),
});
