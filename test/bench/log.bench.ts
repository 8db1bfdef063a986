import type { EventStore } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { makeRawTable, type Row, rows } from './log-rows.js';
import { onFreshDatabase } from './on-fresh-database.js';
import { compare, type Measured, type Rate, rateOf, type Tell } from './rounds.js';

const CALLERS = 32;
const APPENDS = 4_000;

/** Appends by many callers at once, each waiting for its answer, against the same rows put into a like table in batches of as many. */
export const log = (tell: Tell): Promise<readonly Measured[]> =>
  onFreshDatabase(async ({ pool }) => {
    await migrateEventStore(pool);
    const store = postgresEventStore(pool);
    const insert = await makeRawTable(pool);
    await appendRate(store);
    await insertRate(insert);
    const comparison = {
      what: `group-commit appends, ${CALLERS} callers`,
      against: `the same rows by raw inserts, ${CALLERS} a batch`,
      unit: 'appends',
      target: { of: 'ratio', atLeast: 0.6 },
    } as const;
    return [
      await compare(
        comparison,
        { rounds: 7, tell },
        () => appendRate(store),
        () => insertRate(insert),
      ),
    ];
  });

const appendRate = (store: EventStore): Promise<Rate> => {
  const facts = rows(APPENDS);
  return rateOf(APPENDS, () => appendAll(store, facts));
};

const appendAll = async (store: EventStore, facts: readonly Row[]): Promise<void> => {
  const left = facts.values();
  const call = async (): Promise<void> => {
    for (const { stream, ...event } of left) await store.append(stream, 'no_stream', [event]);
  };
  await Promise.all(Array.from({ length: CALLERS }, call));
};

const insertRate = (insert: (batch: readonly Row[]) => Promise<void>): Promise<Rate> => {
  const facts = rows(APPENDS);
  return rateOf(APPENDS, async () => {
    for (let first = 0; first < APPENDS; first += CALLERS) await insert(facts.slice(first, first + CALLERS));
  });
};
