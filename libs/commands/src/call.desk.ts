import { type Call, type CallCommand, type CallFact, decideCall, evolveCall, UNRAISED } from '@app/domain';
import type { CallId } from '@app/kernel';
import type { AskedOf, Desk } from './desk.js';
import { listsCited } from './lists-cited.js';

export interface AskedOfCall extends AskedOf<'call'> {
  readonly call: CallId;
  readonly command: CallCommand;
}

const BEGINNINGS: ReadonlySet<CallCommand['act']> = new Set(['raiseCall', 'enterLedgerCall']);

export const callStream = (call: CallId): string => `call-${call}`;

export const callDesk: Desk<AskedOfCall, Call, CallFact> = {
  aggregate: { initial: UNRAISED, evolve: evolveCall },
  streamOf: ({ call }) => callStream(call),
  decide: async ({ command }, _, occasion) => decideCall(command, await occasion(listsCited(command))),
  begins: ({ command }) => BEGINNINGS.has(command.act),
};
