import {
  type CallCommand,
  type CallFact,
  decideCall,
  evolveCall,
  type Occasion,
  type Officer,
  UNRAISED,
} from '@app/domain';
import type { Decision, Fact, Rejection } from '@app/kernel';
import { unitsWith } from './builders/county.js';
import { listsWith } from './builders/lists.js';
import { rulesWith } from './builders/rules.js';
import { NOW } from './builders/wall-clock.js';
import { usualOfficer } from './usual-officer.js';

const outcome = <F extends Fact>(decision: Decision<F>) => ({
  // biome-ignore lint/suspicious/noThenProperty: the third of the three words; a test that returns what `when` gave is awaited and fails
  then: (...facts: readonly F[]) => expect(decision).toEqual(facts),
  thenNothing: () => expect(decision).toEqual([]),
  thenRejected: (rejected: string, details?: Rejection['details']) =>
    details === undefined
      ? expect(decision).toMatchObject({ rejected })
      : expect(decision).toEqual({ rejected, details }),
});

/** A kind of thing under test: how it begins and goes on, how it decides, and who usually does each act. */
export interface UnderTest<S, F extends Fact, C extends { readonly act: string }> {
  readonly initial: S;
  readonly evolve: (state: S, fact: F) => S;
  readonly decide: (command: C, occasion: Occasion) => (state: S) => Decision<F>;
  readonly usual: Readonly<Record<C['act'], Officer>>;
}

const occasionFor = (by: Officer, otherwise: Partial<Occasion>): Occasion => ({
  by,
  at: NOW,
  rules: rulesWith(),
  units: unitsWith(),
  lists: listsWith(),
  ...otherwise,
});

/** The three words for one kind of thing: as these facts tell it, a command upon it, and the facts or the refusal that must follow. */
export const givenOf =
  <S, F extends Fact, C extends { readonly act: string }>({ initial, evolve, decide, usual }: UnderTest<S, F, C>) =>
  (...facts: readonly F[]) => ({
    when: (command: C, otherwise: Partial<Occasion> = {}) =>
      outcome(decide(command, occasionFor(usual[command.act as C['act']], otherwise))(facts.reduce(evolve, initial))),
  });

/** Who acts, when and under which rules: the usual officer of the act at ten o'clock, unless told otherwise. */
export const occasionOf = (command: CallCommand, otherwise: Partial<Occasion> = {}): Occasion =>
  occasionFor(usualOfficer[command.act], otherwise);

/** A call as these facts tell it, a command upon it, and the facts or the refusal that must follow. */
export const given = givenOf<Parameters<typeof evolveCall>[0], CallFact, CallCommand>({
  initial: UNRAISED,
  evolve: evolveCall,
  decide: decideCall,
  usual: usualOfficer,
});
