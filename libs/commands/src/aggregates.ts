import {
  type Call,
  type CallFact,
  emptyRulebook,
  evolveCall,
  evolveOrganisation,
  evolveRulebook,
  NOBODY,
  type Organisation,
  type OrganisationFact,
  type Rulebook,
  type RulebookFact,
  UNRAISED,
} from '@app/domain';
import type { Aggregate } from '@app/event-sourcing';
import type { CallId } from '@app/kernel';

export const calls: Aggregate<Call, CallFact> = { initial: UNRAISED, evolve: evolveCall };
export const rulebooks: Aggregate<Rulebook, RulebookFact> = { initial: emptyRulebook, evolve: evolveRulebook };
export const organisations: Aggregate<Organisation, OrganisationFact> = {
  initial: NOBODY,
  evolve: evolveOrganisation,
};

export const callStream = (call: CallId): string => `call-${call}`;
