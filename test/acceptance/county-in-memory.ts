import { randomUUID } from 'node:crypto';
import { type Command, type CommandOffice, callStream, openCommandOffice } from '@app/commands';
import { type CallCommand, type CallFact, type Officer, type Settings, SYSTEM } from '@app/domain';
import { inMemoryEventStore } from '@app/event-sourcing';
import { isRejection } from '@app/kernel';
import { CALL_ID, NOW, officer, on, usualOfficer } from '@app/testing';
import { foundingOf } from './rule-book-in-force.js';

/** A county founded in memory, with its rule book, its units and one call. */
export interface County {
  /** Carries a command out on a moment of 2026; answers with what happened, or the code of the refusal. */
  does(time: string, command: CallCommand, by?: Officer): Promise<readonly string[] | string>;
  /** The same with a command upon anything else, by the officer named. */
  asks(time: string, asking: Command, by: Officer): Promise<readonly string[] | string>;
  /** How a thing stands. */
  readonly look: CommandOffice['look'];
  adopts(time: string, changes: Partial<Settings>): Promise<void>;
  /** The stream of the call, read from the top. */
  file(): Promise<readonly CallFact[]>;
}

export const foundCounty = async (): Promise<County> => {
  const store = inMemoryEventStore();
  const office = openCommandOffice(store);
  const asked = (by: Officer, at = NOW) => ({ by, at, commandId: randomUUID(), source: 'test' });
  for (const command of foundingOf()) await office.carryOut(command, asked(SYSTEM));

  const asks: County['asks'] = async (time, asking, by) => {
    const answer = await office.carryOut(asking, asked(by, on(time)));
    return isRejection(answer) ? answer.rejected : answer.facts.map(({ type }) => type);
  };

  return {
    asks,
    look: office.look,
    does: (time, command, by = usualOfficer[command.act]) => asks(time, { of: 'call', call: CALL_ID, command }, by),
    adopts: async (time, changes) => {
      const settings = { effectiveFrom: on(time).slice(0, 10) as Settings['effectiveFrom'], changes };
      await office.carryOut(
        { of: 'rulebook', command: { act: 'adoptSettings', settings } },
        asked(officer.admin, on(time)),
      );
    },
    file: async () => {
      const facts: CallFact[] = [];
      for await (const { type, data } of store.read(callStream(CALL_ID))) facts.push({ type, data } as CallFact);
      return facts;
    },
  };
};
