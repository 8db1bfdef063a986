import { type EventStore, START } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { migrateReadModels, PROJECTIONS } from '@app/read-models';
import { migrateSubscriptions, type Projection, rebuild } from '@app/subscriptions';
import { onFreshDatabase } from './on-fresh-database.js';
import { compare, type Measured, rateOf, type Tell } from './rounds.js';
import { writeSimulatedLog } from './simulated-log.js';

const PAPERS = ['call-register', 'slip-register', 'figures'] as const;
const BATCH = 2_000;

const paperNamed = (name: string): Projection => {
  const found = PROJECTIONS.find((projection) => projection.name === name);
  if (found === undefined) throw new Error(`there is no paper named ${name}`);
  return found;
};

/** Making papers again from the first fact on, against only reading those facts from the log. */
export const projection = (tell: Tell): Promise<readonly Measured[]> =>
  onFreshDatabase(async ({ pool }) => {
    await migrateEventStore(pool);
    await migrateSubscriptions(pool);
    await migrateReadModels(pool);
    const store = postgresEventStore(pool);
    tell('living a quarter of a year');
    const facts = await writeSimulatedLog(store);
    await pool.query('vacuum analyze');
    const read = () => rateOf(facts, () => readLog(store));
    const measured: Measured[] = [];
    for (const name of PAPERS) {
      const comparison = {
        what: `replay of ${facts} simulated facts into the ${name}`,
        against: 'reading them from the log',
        unit: 'facts',
        target: { of: 'rate', atLeast: 50_000 },
      } as const;
      const replay = () => rateOf(facts, () => rebuild({ store, pool }, paperNamed(name)));
      measured.push(await compare(comparison, { rounds: 3, tell: (said) => tell(`${name}, ${said}`) }, replay, read));
    }
    return measured;
  });

const readLog = async (store: EventStore): Promise<void> => {
  const leaving = new AbortController();
  const options = { streamPrefixes: ['call-'], maxBatch: BATCH, signal: leaving.signal };
  for await (const { caughtUp } of store.subscribe(START, options)) if (caughtUp) break;
  leaving.abort();
};
