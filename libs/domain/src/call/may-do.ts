import type { Rejection } from '@app/kernel';
import type { Occasion } from '../authority/occasion.js';
import { type CallAct, forbids, onSlip } from './act.js';
import type { Raised } from './call.state.js';
import { type CallActName, callActs, type SlipActName, slipActs } from './call-acts.js';
import type { Slip } from './slip.state.js';

/** An act, and the rule that forbids it to this officer now (none: it may be done). */
export interface Possibility<Name extends string> {
  readonly act: Name;
  readonly forbidden?: Rejection;
}

const possibility = <N extends string>(act: N, forbidden: Rejection | undefined): Possibility<N> =>
  forbidden === undefined ? { act } : { act, forbidden };

const names = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

export const mayDoToCall = (call: Raised, occasion: Occasion): readonly Possibility<CallActName>[] =>
  names(callActs).map((act) => possibility(act, forbids(callActs[act] as CallAct<object>, call, occasion)));

export const mayDoToSlip = (slip: Slip, call: Raised, occasion: Occasion): readonly Possibility<SlipActName>[] =>
  names(slipActs).map((act) => possibility(act, forbids(onSlip(slipActs[act] as never, slip), call, occasion)));
