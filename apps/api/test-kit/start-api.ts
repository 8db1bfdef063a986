import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandOffice, openCommandOffice } from '@app/commands';
import type { Position } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import {
  createHealth,
  createLog,
  createMetrics,
  loadTokenKey,
  migrateSignIn,
  openEvidenceDirectory,
  postgresSignInStore,
  type VirtualClock,
  virtualClock,
} from '@app/platform';
import { migrateReadModels, openDesk, PROJECTIONS } from '@app/read-models';
import { makeArrivals, migrateSubscriptions, projectorOf, workload } from '@app/subscriptions';
import { type FreshDatabase, freshDatabase, NOW } from '@app/testing';
import { type ApiParts, createApi } from '../src/index.js';
import { foundLittleCounty } from './found-little-county.js';
import { type Visitor, visitorsOf } from './visitor.js';

/** A listening API over a database of its own, in the little county, on a clock that stands still. */
export interface RunningApi {
  readonly url: string;
  readonly parts: ApiParts;
  readonly office: CommandOffice;
  readonly clock: VirtualClock;
  readonly database: FreshDatabase;
  /** The directory of what it keeps beside the database. */
  readonly home: string;
  /** What was logged, a line each. */
  readonly logged: readonly string[];
  /** An officer of the little county, signed in; nobody without a name. */
  as(officer?: string): Promise<Visitor>;
  close(): Promise<void>;
}

const migrated = async (server?: string): Promise<FreshDatabase> => {
  const database = await freshDatabase(server);
  database.pool.on('error', () => undefined);
  for (const migrate of [migrateEventStore, migrateSubscriptions, migrateSignIn, migrateReadModels])
    await migrate(database.pool);
  return database;
};

const signInRoom = async (database: FreshDatabase, office: CommandOffice, clock: VirtualClock, home: string) => ({
  store: postgresSignInStore(database.pool),
  clock,
  key: await loadTokenKey({ home }),
  settings: { tokenMinutes: 15, sessionHours: 12, signInAttempts: 5, signInLockMinutes: 15 },
  officerOf: async (id: Parameters<ApiParts['signIn']['officerOf']>[0]) => {
    const { officers, enrolledAt } = await office.organisation();
    const officer = officers.get(id);
    return officer && { ...officer, enrolledAt: enrolledAt.get(id) };
  },
});

type Foundation = Pick<RunningApi, 'database' | 'clock' | 'home' | 'logged' | 'office'> & Pick<ApiParts, 'store'>;

const founded = async (given: Partial<ApiParts>, server?: string): Promise<Foundation> => {
  const home = await mkdtemp(join(tmpdir(), 'huying-api-'));
  const database = await migrated(server);
  const store = given.store ?? postgresEventStore(database.pool, { pollMs: 50 });
  return { home, database, store, office: openCommandOffice(store), clock: virtualClock(NOW), logged: [] };
};

const papersOf = ({ store, database: { pool } }: Foundation) => {
  const arrivals = makeArrivals(pool);
  const projectors = PROJECTIONS.map((paper) => projectorOf({ store, pool, arrivals }, paper));
  const everywhere = async (position: Position, timeoutMs: number): Promise<boolean> =>
    (await Promise.all(PROJECTIONS.map(({ name }) => arrivals.waitFor(name, position, timeoutMs)))).every(Boolean);
  return { projectors, everywhere };
};

const partsOf = async (of: Foundation, papers: ReturnType<typeof papersOf>): Promise<ApiParts> => {
  const { office, store, clock, database, home, logged } = of;
  const write = (line: string): void => void (logged as string[]).push(line);
  return {
    ...{ office, store, clock },
    dataSource: await openDesk(database.url, 4),
    signIn: await signInRoom(database, office, clock, home),
    evidence: await openEvidenceDirectory(join(home, 'evidence'), { mostBytes: 1_048_576 }),
    log: createLog({ level: 'warn', program: 'api', to: { write } }),
    metrics: createMetrics(),
    health: createHealth(),
    arrived: papers.everywhere,
    standings: () => Promise.all(papers.projectors.map((projector) => projector.standing())),
    workload: () => workload(database.pool),
  };
};

const closing = async ({ database, home }: Foundation, { dataSource }: ApiParts): Promise<void> => {
  await dataSource.destroy();
  await database.close();
  await rm(home, { recursive: true });
};

/** Starts the API, on the server of the test run unless told; parts that are given go before the usual ones. */
export const startApi = async (given: Partial<ApiParts> = {}, server?: string): Promise<RunningApi> => {
  const foundation = await founded(given, server);
  const papers = papersOf(foundation);
  const parts = { ...(await partsOf(foundation, papers)), ...given };
  await foundLittleCounty(parts);
  const stop = new AbortController();
  const running = papers.projectors.map((projector) => projector.run(stop.signal));
  const app = await createApi(parts);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = await app.getUrl();
  const close = async (): Promise<void> => {
    await app.close();
    stop.abort();
    await Promise.all(running);
    await closing(foundation, parts);
  };
  return { ...foundation, url, parts, as: visitorsOf(url), close };
};
