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

/** One screen by HTTP; how long it takes to come, in milliseconds. */
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
  /** How long screens took to come. */
  readonly came: number[];
}

/** What the screens over so many slips cost: milliseconds inside the server, and of its processor for each. */
interface Cost {
  readonly size: number;
  readonly took: readonly number[];
  readonly cpuMs: number;
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
  await generatePapers(database.pool, (progress) => tell(`${slips} slips, ${progress}`));
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
        withServers(others, (more) => work([{ size: county.size, server, came: [] }, ...more])),
      );

const measure = async (all: readonly Sized[], tell: Tell): Promise<readonly Measured[]> => {
  await rounds(3, all);
  const begun: number[] = [];
  for (const { server, came } of all) {
    came.splice(0);
    await server.took();
    begun.push(await server.cpuSeconds());
  }
  await rounds(ROUNDS, all);
  const costs = await Promise.all(all.map((sized, nth) => costOf(sized, begun[nth] ?? 0, tell)));
  return costs.flatMap((cost) => compared(cost, costs[0] as Cost));
};

/** In turns, so that what else the machine does falls on all. */
const rounds = async (count: number, all: readonly Sized[]): Promise<void> => {
  for (let round = 0; round < count; round += 1)
    for (const question of QUESTIONS) for (const { server, came } of all) came.push(await asked(server, question));
};

const costOf = async ({ size, server, came }: Sized, cpuBefore: number, tell: Tell): Promise<Cost> => {
  const [cpu, took] = [await server.cpuSeconds(), await server.took()];
  const cpuMs = ((cpu - cpuBefore) * 1_000) / took.length;
  const told = (times: readonly number[]) =>
    `p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms`;
  tell(
    `${size} slips: in the server ${told(took)}, of them its own processor ${cpuMs.toFixed(1)} ms; by HTTP ${told(came)}`,
  );
  return { size, took, cpuMs };
};

/** Dashboards a second as 95 of 100 are answered; the ratio of 0.67 says that the p95 is no more than 1.5 times that of few slips. */
const compared = (cost: Cost, few: Cost): readonly Measured[] => {
  const [ours, theirs] = [rate(cost), rate(few)];
  const ratio = ours.perSecond / theirs.perSecond;
  const both = { unit: 'dashboards', rounds: ROUNDS, ours, theirs, ratio };
  const what = `a dashboard over ${cost.size.toLocaleString('en')} slips, 1 ÷ p95 in the server`;
  const against = `the same over ${few.size.toLocaleString('en')}`;
  return [
    { ...both, what, against, target: { of: 'rate', atLeast: 20 }, met: ours.perSecond >= 20 },
    { ...both, what, against, target: { of: 'ratio', atLeast: 0.67 }, met: ratio >= 1 / 1.5 },
  ];
};

const rate = ({ took, cpuMs }: Cost): Rate => ({
  perSecond: 1_000 / percentile(took, 0.95),
  perCpuSecond: 1_000 / cpuMs,
});

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
