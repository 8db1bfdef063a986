import {
  adoptSettings,
  type Call,
  type CallCommand,
  decideCall,
  decideOrganisation,
  type Occasion,
  ORGANISATION_STREAM,
  type Organisation,
  publishCalendar,
  publishLimitPolicy,
  RULEBOOK_STREAM,
  type Rulebook,
  type RulebookFact,
  rulesInForce,
  unitsOf,
} from '@app/domain';
import { type Answered, type EventStore, type Loaded, makeCarryOut } from '@app/event-sourcing';
import type { CallId, Decision } from '@app/kernel';
import { callStream, calls, organisations, rulebooks } from './aggregates.js';
import type { Asked, Command, RulebookCommand } from './command.js';
import { freshly } from './freshly.js';

/** Where commands are carried out: each against its own stream, under the rules and among the units of the moment. */
export interface CommandOffice {
  /** The facts stored and their place in the log, or the refusal; throws what the event store throws. */
  carryOut(command: Command, asked: Asked): Promise<Answered>;
  call(id: CallId): Promise<Loaded<Call>>;
  rulebook(): Promise<Rulebook>;
  organisation(): Promise<Organisation>;
  /** What a decision would know if it were made now by this officer. */
  occasion(asked: Pick<Asked, 'by' | 'at'>): Promise<Occasion>;
}

const decideRulebook =
  (command: RulebookCommand, who: Pick<Asked, 'by' | 'at'>) =>
  (rulebook: Rulebook): Decision<RulebookFact> => {
    switch (command.act) {
      case 'publishCalendar':
        return publishCalendar(command.notice, who)(rulebook);
      case 'publishLimitPolicy':
        return publishLimitPolicy(command.policy, who)(rulebook);
      case 'adoptSettings':
        return adoptSettings(command.settings, who)(rulebook);
    }
  };

const metaOf = (asked: Asked): Record<string, string> => ({
  actor: asked.by.id,
  unit: asked.by.unit,
  roles: asked.by.roles.join(','),
  tenant: 'county',
  source: asked.source,
  correlation: asked.correlation ?? asked.commandId,
  ...(asked.causation === undefined ? {} : { causation: asked.causation }),
});

const contextOf = (asked: Asked, stream: string, body: unknown) => ({
  commandId: asked.commandId,
  stream,
  body: { by: asked.by.id, ...(body as object) },
  meta: metaOf(asked),
  ...(asked.expectedRevision === undefined ? {} : { expectedRevision: asked.expectedRevision }),
});

const BEGINNINGS: ReadonlySet<CallCommand['act']> = new Set(['raiseCall', 'enterLedgerCall']);

/** The office over a log; `cacheSize` counts the folded calls kept in memory. */
export const openCommandOffice = (store: EventStore, options: { readonly cacheSize?: number } = {}): CommandOffice => {
  const desk = makeCarryOut(store, options);
  const rulebook = freshly(async () => (await desk.loadState(rulebooks, RULEBOOK_STREAM)).state);
  const organisation = freshly(async () => (await desk.loadState(organisations, ORGANISATION_STREAM)).state);

  const occasion: CommandOffice['occasion'] = async ({ by, at }) => {
    const [rules, county] = await Promise.all([rulebook(), organisation()]);
    return { by, at, rules: rulesInForce(rules, at), units: unitsOf(county) };
  };

  const onCall = async (id: CallId, command: CallCommand, asked: Asked): Promise<Answered> => {
    const context = { ...contextOf(asked, callStream(id), command), begins: BEGINNINGS.has(command.act) };
    return desk.carryOut(calls, context, decideCall(command, await occasion(asked)));
  };

  const carryOut: CommandOffice['carryOut'] = (asking, asked) => {
    switch (asking.of) {
      case 'call':
        return onCall(asking.call, asking.command, asked);
      case 'rulebook':
        return desk.carryOut(
          rulebooks,
          contextOf(asked, RULEBOOK_STREAM, asking.command),
          decideRulebook(asking.command, asked),
        );
      case 'organisation':
        return desk.carryOut(
          organisations,
          contextOf(asked, ORGANISATION_STREAM, asking.command),
          decideOrganisation(asking.command, asked),
        );
    }
  };

  return { carryOut, call: (id) => desk.loadState(calls, callStream(id)), rulebook, organisation, occasion };
};
