import { type Command, openCommandOffice } from '@app/commands';
import {
  type CallFact,
  DEFAULT_LIMIT_POLICY,
  DEFAULT_SETTINGS,
  type Officer,
  type RulebookFact,
  type Settings,
  SYSTEM,
} from '@app/domain';
import { type EventStore, inMemoryEventStore } from '@app/event-sourcing';
import { instant, isRejection } from '@app/kernel';
import { newCommandId, type VirtualClock, virtualClock } from '@app/platform';
import { makeWorkBells, migrateSubscriptions } from '@app/subscriptions';
import { COUNTY, type FreshDatabase, freshDatabase, NOW, newEvent } from '@app/testing';
import { calendar2025And2026 } from '../../../test/figures/calendar-2025-2026.js';
import { reactors } from '../src/reactor/reactor.js';
import type { WorkerParts } from '../src/role.js';
import { timekeeping } from '../src/timekeeper/timekeeper.js';

const by = { by: SYSTEM.id, at: instant('2026-01-05T00:00:00Z') };
const ROUNDS = 5;

/** The little county with its log in memory and its timers in a database; nothing happens but what `work` does. */
export interface ReactingCounty {
  readonly database: FreshDatabase;
  readonly store: EventStore;
  readonly parts: WorkerParts;
  readonly clock: VirtualClock;
  /** Stores facts, as if they had happened. */
  tell(stream: string, ...facts: readonly (CallFact | RulebookFact)[]): Promise<void>;
  does(who: Officer, command: Command): Promise<void>;
  /** Reactions, timers and what they send, until nothing is left. */
  work(): Promise<void>;
  /** Data and types of a stream's facts, in order. */
  factsIn(stream: string): Promise<readonly { readonly type: string; readonly data: unknown }[]>;
  close(): Promise<void>;
}

const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

export const reactingCounty = async (settings: Settings = DEFAULT_SETTINGS): Promise<ReactingCounty> => {
  const database = await freshDatabase();
  await migrateSubscriptions(database.pool);
  const [store, clock] = [inMemoryEventStore(), virtualClock(NOW)];
  const tools = { store, pool: database.pool };
  const report = (_role: string, error: unknown): void => {
    throw error;
  };
  const parts: WorkerParts = { tools, office: openCommandOffice(store), clock, bells: makeWorkBells(), report };
  const county: ReactingCounty = {
    ...{ database, store, parts, clock },
    tell: async (stream, ...facts) => {
      const events = facts.map(({ type, data }) => newEvent(data, type));
      await store.append(stream, 'any', events);
    },
    does: async (who, command) => {
      const asked = { by: who, at: clock.now(), commandId: newCommandId(), source: 'spec' };
      const answer = await parts.office.carryOut(command, asked);
      if (isRejection(answer)) throw new Error(answer.rejected);
    },
    work: async () => {
      const { timekeeper, outgoing } = timekeeping(parts);
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const reactor of reactors(parts)) await reactor.catchUp();
        await timekeeper.fireDue();
        await outgoing.drain();
      }
    },
    factsIn: (stream) => all(store.read(stream)),
    close: () => database.close(),
  };
  await county.tell(
    'rulebook-county',
    { type: 'CalendarPublished', data: { ...by, calendar: calendar2025And2026 } },
    { type: 'LimitPolicyPublished', data: { ...by, policy: DEFAULT_LIMIT_POLICY } },
    { type: 'SettingsAdopted', data: { ...by, settings } },
  );
  await county.does(SYSTEM, { of: 'organisation', command: { act: 'foundUnits', units: COUNTY } });
  return county;
};
