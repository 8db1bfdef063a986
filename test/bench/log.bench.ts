// node --import ./test/typescript/register.js test/bench/log.bench.ts
import type { EventStore } from '@app/event-sourcing';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { freshDatabase, startPostgres } from '@app/testing';
import { makeRawTable, type Row, rows } from './log-rows.js';
import { compare, line, type Ratio, rate } from './ratio.js';

const CALLERS = 32;
const ROUNDS = 7;
const APPENDS = 4_000;

/** Appends by many callers at once against the same rows put into a like table in batches of as many. */
export const benchLog = async (): Promise<readonly Ratio[]> => {
  const server = await startPostgres([]); // as in earnest: a commit is on the disk
  const { pool, close } = await freshDatabase(server.url);
  try {
    await migrateEventStore(pool);
    const store = postgresEventStore(pool);
    const insert = await makeRawTable(pool);
    await appendAll(store, rows(APPENDS), CALLERS);
    const what = `appends by ${CALLERS} callers, to raw inserts in batches of ${CALLERS}`;
    const ratio = await compare(
      { what, unit: 'appends/s', atLeast: 0.6 },
      ROUNDS,
      () => appendRate(store, CALLERS, APPENDS),
      () => insertRate(insert),
    );
    for (const callers of [1, 8, 32, 128])
      console.log(
        `    ${callers} callers: ${await appendRate(store, callers, callers === 1 ? 500 : APPENDS)} appends/s`,
      );
    return [ratio];
  } finally {
    await close();
    await server.stop();
  }
};

const appendRate = (store: EventStore, callers: number, count: number): Promise<number> => {
  const facts = rows(count);
  return rate(count, () => appendAll(store, facts, callers));
};

/** Each caller appends one after another, as fast as it is answered. */
const appendAll = async (store: EventStore, facts: readonly Row[], callers: number): Promise<void> => {
  const left = facts.values();
  const call = async (): Promise<void> => {
    for (const { stream, ...event } of left) await store.append(stream, 'no_stream', [event]);
  };
  await Promise.all(Array.from({ length: callers }, call));
};

const insertRate = (insert: (batch: readonly Row[]) => Promise<void>): Promise<number> => {
  const facts = rows(APPENDS);
  return rate(APPENDS, async () => {
    for (let first = 0; first < APPENDS; first += CALLERS) await insert(facts.slice(first, first + CALLERS));
  });
};

if (import.meta.filename === process.argv[1]) for (const ratio of await benchLog()) console.log(line(ratio));
