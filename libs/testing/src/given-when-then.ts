import { type CallCommand, type CallFact, decideCall, evolveCall, type Occasion, UNRAISED } from '@app/domain';
import type { Decision, Rejection } from '@app/kernel';
import { unitsWith } from './builders/county.js';
import { rulesWith } from './builders/rules.js';
import { NOW } from './builders/wall-clock.js';
import { usualOfficer } from './usual-officer.js';

const outcome = (decision: Decision<CallFact>) => ({
  // biome-ignore lint/suspicious/noThenProperty: the third of the three words; a test that returns what `when` gave is awaited and fails
  then: (...facts: readonly CallFact[]) => expect(decision).toEqual(facts),
  thenNothing: () => expect(decision).toEqual([]),
  thenRejected: (rejected: string, details?: Rejection['details']) =>
    details === undefined
      ? expect(decision).toMatchObject({ rejected })
      : expect(decision).toEqual({ rejected, details }),
});

/** Who acts, when and under which rules: the usual officer of the act at ten o'clock, unless told otherwise. */
export const occasionOf = (command: CallCommand, otherwise: Partial<Occasion> = {}): Occasion => ({
  by: usualOfficer[command.act],
  at: NOW,
  rules: rulesWith(),
  units: unitsWith(),
  ...otherwise,
});

/** A call as these facts tell it, a command upon it, and the facts or the refusal that must follow. */
export const given = (...facts: readonly CallFact[]) => ({
  when: (command: CallCommand, otherwise?: Partial<Occasion>) =>
    outcome(decideCall(command, occasionOf(command, otherwise))(facts.reduce(evolveCall, UNRAISED))),
});
