import { forbids } from '../acts/act.js';
import { mayDo, type Possibility, possibility } from '../acts/may-do.js';
import type { Occasion } from '../authority/occasion.js';
import { onSlip } from './act.js';
import type { Raised } from './call.state.js';
import { type CallActName, callActs, type SlipActName, slipActs } from './call-acts.js';
import type { Slip } from './slip.state.js';

export const mayDoToCall = (call: Raised, occasion: Occasion): readonly Possibility<CallActName>[] =>
  mayDo(callActs, call, occasion);

const slipActNames = Object.keys(slipActs) as SlipActName[];

export const mayDoToSlip = (slip: Slip, call: Raised, occasion: Occasion): readonly Possibility<SlipActName>[] =>
  slipActNames.map((act) => possibility(act, forbids(onSlip(slipActs[act] as never, slip), call, occasion)));
