import { migrateEventStore } from '@app/event-store-postgres';
import { migrateReadModels } from '@app/read-models';
import { migrateSubscriptions } from '@app/subscriptions';
import { type FreshDatabase, freshDatabase, startPostgres } from '@app/testing';
import { generatePapers } from './figures/generated-papers.js';
import { generateSlips } from './figures/generated-slips.js';
import { type Server, withServer } from './http/server.js';
import type { Measured, Rate, Tell } from './rounds.js';

const FEW = 10_000;
const ROUNDS = 30;
const A_DAY = 86_400_000;

/** 10,000 and a million slips, and as many as FIGURES_SLIPS says. */
const sizes = (): readonly number[] => {
  const most = Number(process.env.FIGURES_SLIPS ?? 1_000_000);
  return [...new Set([FEW, 1_000_000, most])].filter((size) => size <= most).sort((one, other) => one - other);
};

const dayBefore = (days: number): string => new Date(Date.now() - days * A_DAY).toISOString().slice(0, 10);

/** What officers look at: this month, the last thirty days, a year, and a year and a half from the middle of a month. */
const QUESTIONS = ['', `from=${dayBefore(30)}`, `from=${dayBefore(365)}`, `from=${dayBefore(545)}&to=${dayBefore(10)}`];

/** How long the server takes for a screen: from the request to the last byte, on the same machine. */
const asked = async ({ dashboard, supervisor }: Server, question: string): Promise<number> => {
  const begun = performance.now();
  const answer = await fetch(`${dashboard}?${question}`, { headers: { authorization: `Bearer ${supervisor}` } });
  const screen = await answer.text();
  if (answer.status !== 200) throw new Error(screen);
  return performance.now() - begun;
};

const percentile = (values: readonly number[], of: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * of) - 1] ?? Number.NaN;

interface Sized {
  readonly size: number;
  readonly server: Server;
  readonly took: number[];
}

interface Filled {
  readonly size: number;
  readonly database: FreshDatabase;
}

/** Filled before its server starts, whose tokens do not outlast the filling. */
const filled = async (url: string, size: number, tell: Tell): Promise<Filled> => {
  const database = await freshDatabase(url);
  for (const migrate of [migrateEventStore, migrateSubscriptions, migrateReadModels]) await migrate(database.pool);
  tell(`generating ${size} slips`);
  const slips = await generateSlips(database.pool, size);
  await generatePapers(database.pool);
  tell(`${slips} slips: ${await sizesOf(database)}`);
  return { size, database };
};

/** Works with the servers of all counties at once. */
const withServers = <T>(
  [county, ...others]: readonly Filled[],
  work: (all: readonly Sized[]) => Promise<T>,
): Promise<T> =>
  county === undefined
    ? work([])
    : withServer(county.database.url, (server) =>
        withServers(others, (more) => work([{ size: county.size, server, took: [] }, ...more])),
      );

const TABLES = ['slip_lives', 'figure_days', 'open_days', 'raised_days', 'matter_days', 'dwell_days'];

const sizesOf = async ({ pool }: FreshDatabase): Promise<string> => {
  const counts = TABLES.map(async (table) => {
    const { rows } = await pool.query(`select count(*)::int as rows from desk.${table}`);
    return `${table} ${rows[0].rows} rows`;
  });
  return (await Promise.all(counts)).join(', ');
};

const measure = async (all: readonly Sized[], tell: Tell): Promise<readonly Measured[]> => {
  for (let round = -3; round < ROUNDS; round += 1)
    for (const question of QUESTIONS)
      for (const { server, took } of all) {
        const ms = await asked(server, question);
        if (round >= 0) took.push(ms);
      }
  for (const { size, took } of all)
    tell(`${size} slips: p50 ${percentile(took, 0.5).toFixed(1)} ms, p95 ${percentile(took, 0.95).toFixed(1)} ms`);
  const few = all[0] as Sized;
  return all.flatMap((sized) => compared(sized, few));
};

/** Dashboards a second as 95 of 100 are answered; the ratio of 0.67 says that the p95 is no more than 1.5 times that of few slips. */
const compared = ({ size, took }: Sized, few: Sized): readonly Measured[] => {
  const [ours, theirs] = [took, few.took].map((times) => rate(percentile(times, 0.95)));
  const ratio = (ours as Rate).perSecond / (theirs as Rate).perSecond;
  const both = { unit: 'dashboards', rounds: ROUNDS, ours: ours as Rate, theirs: theirs as Rate, ratio };
  const what = `a dashboard over ${size.toLocaleString('en')} slips, 1 ÷ p95`;
  const against = `the same over ${few.size.toLocaleString('en')}`;
  return [
    { ...both, what, against, target: { of: 'rate', atLeast: 20 }, met: both.ours.perSecond >= 20 },
    { ...both, what, against, target: { of: 'ratio', atLeast: 0.67 }, met: ratio >= 1 / 1.5 },
  ];
};

const rate = (ms: number): Rate => ({ perSecond: 1_000 / ms, perCpuSecond: 1_000 / ms });

/**
 * One screen by HTTP, over few slips and many. Generated set-based, not lived: three years of slips with their instants,
 * counted into the tables that the projection keeps; the slips' own rows are there, without what happened to them.
 */
export const figures = async (tell: Tell): Promise<readonly Measured[]> => {
  const server = await startPostgres([]);
  try {
    const counties: Filled[] = [];
    for (const size of sizes()) counties.push(await filled(server.url, size, tell));
    return await withServers(counties, (all) => measure(all, tell)).finally(() =>
      Promise.all(counties.map(({ database }) => database.close())),
    );
  } finally {
    await server.stop();
  }
};
