import {
  callToPublish,
  decideTypicalCase,
  evolveTypicalCase,
  type TypicalCase,
  type TypicalCaseCommand,
  type TypicalCaseFact,
  UNPUBLISHED,
} from '@app/domain';
import { type CallId, reject } from '@app/kernel';
import type { AskedOf, Desk } from './desk.js';

/** A case has the id of the call that it is made of. */
export interface AskedOfTypicalCase extends AskedOf<'typicalCase'> {
  readonly typicalCase: CallId;
  readonly command: TypicalCaseCommand;
}

export const typicalCaseDesk: Desk<AskedOfTypicalCase, TypicalCase, TypicalCaseFact> = {
  aggregate: { initial: UNPUBLISHED, evolve: evolveTypicalCase },
  streamOf: ({ typicalCase }) => `typicalCase-${typicalCase}`,
  decide: async ({ typicalCase, command }, _, occasion, house) => {
    const call = await house.call(typicalCase);
    if (call === 'unraised') return () => reject('call.unknown');
    const units = [...new Set(call.slips.map(({ to }) => to))];
    const supervised = await Promise.all(units.map((unit) => house.supervision(unit)));
    return decideTypicalCase(command, await occasion(), callToPublish(call, supervised));
  },
};
