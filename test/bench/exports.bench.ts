import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportLedger, type LedgerName } from '@app/api';
import { NOBODY, SYSTEM } from '@app/domain';
import { migrateEventStore, postgresEventStore } from '@app/event-store-postgres';
import { instant } from '@app/kernel';
import type { LedgerFormat } from '@app/papers';
import { type CallFilter, migrateReadModels, openDesk, PROJECTIONS } from '@app/read-models';
import { migrateSubscriptions, projectorOf } from '@app/subscriptions';
import type { FreshDatabase } from '@app/testing';
import type { DataSource } from 'typeorm';
import { onFreshDatabase } from './on-fresh-database.js';
import { compare, type Measured, rateOf, type Tell } from './rounds.js';
import { writeSimulatedLog } from './simulated-log.js';

const MANY = 1_000_000;
const MIB = 1024 * 1024;
const LEDGERS: readonly (readonly [LedgerName, LedgerFormat])[] = [
  ['calls', 'xlsx'],
  ['calls', 'csv'],
  ['slips', 'xlsx'],
  ['slips', 'csv'],
];

const TABLES = ['call_register', 'slip_register', 'slip_lives'] as const;

/** Copies every line of the papers until there are a million calls; each copy is a day older. */
const multiply = async (pool: FreshDatabase['pool'], copies: number): Promise<void> => {
  for (const table of TABLES) {
    const { rows } = await pool.query(
      `select column_name from information_schema.columns where table_schema = 'desk' and table_name = '${table}' order by ordinal_position`,
    );
    const columns = rows.map(({ column_name }) => column_name as string);
    const copied = columns.map((column) => {
      if (column === 'call') return `call || '-' || n`;
      return column === 'raised_at' ? `raised_at - n * interval '1 day'` : column;
    });
    await pool.query(
      `insert into desk.${table} (${columns.join(', ')}) select ${copied.join(', ')} from desk.${table}, generate_series(1, ${copies - 1}) n`,
    );
  }
  await pool.query('vacuum analyze');
};

const filled = async (database: FreshDatabase, tell: Tell): Promise<void> => {
  const { pool } = database;
  for (const migrate of [migrateEventStore, migrateSubscriptions, migrateReadModels]) await migrate(pool);
  const store = postgresEventStore(pool);
  tell('living a quarter of a year');
  await writeSimulatedLog(store);
  for (const projection of PROJECTIONS) await projectorOf({ store, pool }, projection).catchUp();
  const { rows } = await pool.query('select count(*)::integer as calls from desk.call_register');
  const { calls } = rows[0] as { calls: number };
  tell(`${calls} calls; copying them to ${MANY}`);
  await multiply(pool, Math.ceil(MANY / calls));
};

/** Writes a ledger to nowhere; how many calls it had, and the most memory that the process took meanwhile. */
const written = async (desk: DataSource, ledger: LedgerName, format: LedgerFormat, filter: CallFilter) => {
  const taken = { calls: 0, peak: 0, bytes: 0 };
  const onCalls = (calls: number): void => {
    taken.calls += calls;
    taken.peak = Math.max(taken.peak, process.memoryUsage.rss());
  };
  const nowhere = new Writable({
    write: (chunk: Buffer, _, done) => {
      taken.bytes += chunk.length;
      done();
    },
  });
  const writing = {
    format,
    language: 'zh-CN',
    timeZone: 'Asia/Shanghai',
    now: instant('2026-01-01T00:00:00Z'),
  } as const;
  const asked = { ...writing, desk, organisation: NOBODY, officer: SYSTEM, filter, onCalls };
  await pipeline(exportLedger(ledger, asked).content, nowhere);
  return taken;
};

const measured = async (
  desk: DataSource,
  [ledger, format]: (typeof LEDGERS)[number],
  few: CallFilter,
  tell: Tell,
): Promise<Measured> => {
  const rate = async (filter: CallFilter) => {
    let calls = 0;
    const run = await rateOf(1, async () => {
      const before = process.memoryUsage.rss();
      const taken = await written(desk, ledger, format, filter);
      calls = taken.calls;
      const [most, more] = [taken.peak, taken.peak - before].map((bytes) => Math.round(bytes / MIB));
      tell(
        `${ledger} as ${format}: ${calls} calls, ${Math.round(taken.bytes / MIB)} MiB written, peak RSS ${most} MiB (+${more})`,
      );
    });
    return { perSecond: run.perSecond * calls, perCpuSecond: run.perCpuSecond * calls };
  };
  const comparison = {
    what: `the ledger of ${ledger} as ${format}, a million calls`,
    against: 'the same of some ten thousand',
    unit: 'calls',
    target: { of: 'ratio', atLeast: 0.67 },
  } as const;
  return compare(
    comparison,
    { rounds: 1, tell },
    () => rate({}),
    () => rate(few),
  );
};

/** Exporting a million calls and their slips, against exporting few: as fast a row, and in the same memory. */
export const exports = (tell: Tell): Promise<readonly Measured[]> =>
  onFreshDatabase(async (database) => {
    await filled(database, tell);
    const desk = await openDesk(database.url, 2);
    try {
      const [row] = await desk.query<{ at: string }[]>(
        `select to_char(raised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from desk.call_register order by raised_at desc offset 10000 limit 1`,
      );
      const few = { raisedFrom: instant(row?.at ?? 0) };
      const found: Measured[] = [];
      for (const ledger of LEDGERS) found.push(await measured(desk, ledger, few, tell));
      return found;
    } finally {
      await desk.destroy();
    }
  });
