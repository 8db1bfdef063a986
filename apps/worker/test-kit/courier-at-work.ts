import { randomUUID } from 'node:crypto';
import { type Command, openCommandOffice } from '@app/commands';
import { DEFAULT_LIMIT_POLICY, DEFAULT_SETTINGS, SYSTEM } from '@app/domain';
import { type EventStore, inMemoryEventStore, type NewEvent } from '@app/event-sourcing';
import { type Broker, type Letter, openBroker, type Received } from '@app/kafka';
import { isRejection } from '@app/kernel';
import { newCommandId, systemClock } from '@app/platform';
import { makeWorkBells, migrateSubscriptions } from '@app/subscriptions';
import { COUNTY, type FreshDatabase, freshDatabase, newEvent } from '@app/testing';
import { calendar2025And2026 } from '../../../test/figures/calendar-2025-2026.js';
import { topicsOf } from '../src/courier/topics-of.js';
import type { Errand, WorkerParts } from '../src/role.js';

const PATIENCE_MS = 20_000;

const { version: _, ...notice } = calendar2025And2026;

const FOUNDING: readonly Command[] = [
  { of: 'rulebook', command: { act: 'publishCalendar', notice } },
  { of: 'rulebook', command: { act: 'publishLimitPolicy', policy: DEFAULT_LIMIT_POLICY } },
  { of: 'rulebook', command: { act: 'adoptSettings', settings: { effectiveFrom: DEFAULT_SETTINGS.effectiveFrom } } },
  { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } },
];

interface Happened {
  readonly type: string;
  readonly data: unknown;
}

/** A little county with a courier, its own database and topics of its own. */
export interface LittleCounty {
  readonly parts: WorkerParts;
  readonly errand: Errand;
  readonly store: EventStore;
  readonly database: FreshDatabase;
  /** What the courier reported, as sentences. */
  readonly said: readonly string[];
  /** Stores facts of a stream, as if they had happened. */
  tell(stream: string, ...facts: readonly Happened[]): Promise<readonly NewEvent[]>;
  /** The same of a call. */
  tellCall(call: string, ...facts: readonly Happened[]): Promise<readonly NewEvent[]>;
  /** The first letters of a topic, as many as are wanted, in the order of their partitions. */
  letters(topic: string, wanted: number): Promise<readonly Received[]>;
  /** The letters of a topic until each of these facts was told: some may be told twice, and others among them. */
  lettersOfFacts(topic: string, facts: readonly string[]): Promise<readonly Received[]>;
  /** Lays letters on a topic, as another system would. */
  send(topic: string, ...letters: readonly Pick<Letter, 'key' | 'value'>[]): Promise<void>;
  close(): Promise<void>;
}

export interface Founding {
  readonly brokers: string;
  readonly prefix?: string;
  readonly store?: EventStore;
  readonly beginsAt?: Errand['beginsAt'];
  readonly takesOver?: boolean;
}

export const littleCounty = async (founding: Founding): Promise<LittleCounty> => {
  const { brokers, prefix = `county-${randomUUID()}`, store = inMemoryEventStore() } = founding;
  const database = await freshDatabase();
  await migrateSubscriptions(database.pool);
  const said: string[] = [];
  const broker = openBroker({ brokers: brokers.split(',') });
  const visitor = openBroker({ brokers: brokers.split(',') });
  const errand = { broker, prefix, beginsAt: founding.beginsAt ?? 'start', takesOver: founding.takesOver ?? false };
  const parts: WorkerParts = {
    tools: { store, pool: database.pool },
    office: openCommandOffice(store),
    clock: systemClock(),
    bells: makeWorkBells(),
    errand,
    report: (_role, error) => said.push(error instanceof Error ? error.message : String(error)),
  };
  if (founding.store === undefined) await found(parts);
  await makeTopics(visitor, prefix);
  const tell: LittleCounty['tell'] = async (stream, ...facts) => {
    const events = facts.map(({ type, data }) => newEvent(data, type));
    await store.append(stream, 'any', events);
    return events;
  };
  return {
    parts,
    errand,
    store,
    database,
    said,
    tell,
    tellCall: (call, ...facts) => tell(`call-${call}`, ...facts),
    letters: (topic, wanted) => lettersUntil(visitor, `${prefix}.${topic}`, ({ length }) => length >= wanted),
    lettersOfFacts: (topic, facts) =>
      lettersUntil(visitor, `${prefix}.${topic}`, (letters) => {
        const told = new Set(letters.map(factOf));
        return facts.every((fact) => told.has(fact));
      }),
    send: (topic, ...letters) =>
      visitor.publish(
        letters.map((letter) => ({ ...letter, topic: `${prefix}.${topic}`, headers: { sender: 'hotline' } })),
      ),
    close: async () => {
      await Promise.all([broker.close(), visitor.close()]);
      await database.close();
    },
  };
};

const found = async ({ office, clock }: WorkerParts): Promise<void> => {
  for (const command of FOUNDING) {
    const asked = { by: SYSTEM, at: clock.now(), commandId: newCommandId(), source: 'founding' };
    const answer = await office.carryOut(command, asked);
    if (isRejection(answer)) throw new Error(`the founding was refused: ${answer.rejected}`);
  }
};

const makeTopics = async (broker: Broker, prefix: string): Promise<void> => {
  const missing = await broker.missingTopics(topicsOf(prefix));
  if (missing.length > 0) await broker.createTopics(missing.map((topic) => ({ topic, partitions: 3 })));
};

const factOf = ({ headers }: Received): string => String(headers['event-id']);

const lettersUntil = async (
  broker: Broker,
  topic: string,
  isEnough: (letters: readonly Received[]) => boolean,
): Promise<readonly Received[]> => {
  const found: Received[] = [];
  const enough = new AbortController();
  const signal = AbortSignal.any([enough.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const take = async (letter: Received): Promise<void> => {
    found.push(letter);
    if (isEnough(found)) enough.abort();
  };
  await broker.follow({ group: `reader-${randomUUID()}`, topic, signal, take });
  return found;
};
