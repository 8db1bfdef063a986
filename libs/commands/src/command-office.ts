import {
  type Call,
  type Lists,
  listInForce,
  localDate,
  type Occasion,
  ORGANISATION_STREAM,
  type Organisation,
  type ResponsibilityList,
  RULEBOOK_STREAM,
  type Rulebook,
  rulesInForce,
  unitsOf,
} from '@app/domain';
import { type Aggregate, type Answered, type EventStore, type Loaded, makeCarryOut } from '@app/event-sourcing';
import type { CallId, Fact, LocalDate } from '@app/kernel';
import type { Asked } from './asked.js';
import { callStream } from './call.desk.js';
import { type CountBulletin, countingBulletins } from './counting-bulletins.js';
import type { Desk } from './desk.js';
import { type Command, DESKS, type Kind, type StateOf, streamOf } from './desks.js';
import { freshly } from './freshly.js';
import { houseFor } from './house-for.js';
import { type LivesRead, livesInLog } from './lives-read.js';

/** Where commands are carried out: each against its own stream, under the rules and among the units of the moment. */
export interface CommandOffice {
  /** The facts stored and their place in the log, or the refusal; throws what the event store throws. */
  carryOut(command: Command, asked: Asked): Promise<Answered>;
  call(id: CallId): Promise<Loaded<Call>>;
  /** How a thing of any kind stands now. */
  look<K extends Kind>(kind: K, id: string): Promise<Loaded<StateOf<K>>>;
  rulebook(): Promise<Rulebook>;
  organisation(): Promise<Organisation>;
  /** What a decision would know if it were made now by this officer; of lists only those that are named. */
  occasion(asked: Pick<Asked, 'by' | 'at'>, lists?: readonly string[]): Promise<Occasion>;
  /** How far the log has come. */
  head(): Promise<string>;
  /** The table of a bulletin, counted now or again. */
  readonly countBulletin: CountBulletin;
}

export interface OfficeOptions {
  /** Folded streams that are kept in memory. */
  readonly cacheSize?: number;
  /** Where the lives of calls are read from; from the log itself when absent. */
  readonly lives?: LivesRead;
}

const metaOf = (asked: Asked): Record<string, string> => ({
  actor: asked.by.id,
  unit: asked.by.unit,
  roles: asked.by.roles.join(','),
  tenant: 'county',
  source: asked.source,
  correlation: asked.correlation ?? asked.commandId,
  ...(asked.causation === undefined ? {} : { causation: asked.causation }),
});

const contextOf = (asked: Asked, asking: Command, desk: Desk<Command, unknown, Fact>) => ({
  commandId: asked.commandId,
  stream: desk.streamOf(asking),
  body: { by: asked.by.id, ...(desk.wish?.(asking.command) ?? asking.command) },
  meta: metaOf(asked),
  begins: desk.begins?.(asking) ?? false,
  ...(asked.expectedRevision === undefined ? {} : { expectedRevision: asked.expectedRevision }),
});

const aggregateOf = <K extends Kind>(kind: K) => DESKS[kind].aggregate as unknown as Aggregate<StateOf<K>, Fact>;

/** A list that was not named cannot be looked up: whoever asks for it forgot to name it. */
const inForceOn =
  (day: LocalDate, lists: ReadonlyMap<string, ResponsibilityList>): Lists =>
  (code) => {
    const list = lists.get(code);
    if (list === undefined) throw new Error(`the list ${code} was not read for this decision`);
    return listInForce(list, day);
  };

/** The office over a log. */
export const openCommandOffice = (
  store: EventStore,
  { lives = livesInLog(store), ...options }: OfficeOptions = {},
): CommandOffice => {
  const { carryOut, loadState } = makeCarryOut(store, options);
  const rulebook = freshly(async () => (await loadState(DESKS.rulebook.aggregate, RULEBOOK_STREAM)).state);
  const organisation = freshly(async () => (await loadState(DESKS.organisation.aggregate, ORGANISATION_STREAM)).state);

  const look: CommandOffice['look'] = (kind, id) => loadState(aggregateOf(kind), streamOf(kind, id));

  const occasion: CommandOffice['occasion'] = async ({ by, at }, named = []) => {
    const [book, county, lists] = await Promise.all([rulebook(), organisation(), allNamed(named)]);
    const rules = rulesInForce(book, at);
    return { by, at, rules, units: unitsOf(county), lists: inForceOn(localDate(at, rules.settings.timeZone), lists) };
  };

  const allNamed = async (named: readonly string[]) =>
    new Map(
      await Promise.all(named.map(async (code) => [code, (await look('responsibilityList', code)).state] as const)),
    );

  const office: CommandOffice = {
    carryOut: async (asking, asked) => {
      const desk = DESKS[asking.of] as unknown as Desk<Command, unknown, Fact>;
      const house = houseFor(office, asked);
      const decide = await desk.decide(asking, asked, (lists) => occasion(asked, lists), house);
      return carryOut(desk.aggregate, contextOf(asked, asking, desk), decide);
    },
    call: (id) => loadState(DESKS.call.aggregate, callStream(id)),
    look,
    rulebook,
    organisation,
    occasion,
    head: () => store.head(),
    countBulletin: countingBulletins(store, lives),
  };
  return office;
};
