import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually, type FreshDatabase, freshDatabase } from '@app/testing';

const KILLS = Number(process.env.LEASE_KILLS ?? 4);
const WORKERS = 3;
const LONGEST_SECONDS = 10;
const BUSY = 2; // the figure is printed; a busy machine may take twice as long
const FROM_SOURCE = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];

interface Worker {
  readonly process: ChildProcess;
  /** When it swept for the first time, which only the holder of the lease does; in milliseconds of this machine. */
  sweptAt?: number;
}

let home: string;
let database: FreshDatabase;
let workers: Worker[] = [];

const startWorker = (): void => {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url, HUYING_HOME: home, WORKER_ROLES: 'timekeeper' };
  const child = spawn(process.execPath, [...FROM_SOURCE, 'apps/worker/src/main.ts'], { env });
  const worker: Worker = { process: child };
  child.stderr.on('data', (text) => {
    if (/"swept"/.test(String(text))) worker.sweptAt ??= performance.now();
  });
  workers.push(worker);
};

const holder = (): Promise<Worker & { sweptAt: number }> =>
  eventually(() => {
    const found = workers.find(({ sweptAt }) => sweptAt !== undefined);
    if (found?.sweptAt === undefined) throw new Error('nobody holds the lease of the daily sweep');
    return { process: found.process, sweptAt: found.sweptAt };
  }, 30_000);

const listening = () =>
  eventually(async () => {
    const { rows } = await database.pool.query(`select 1 from pg_stat_activity where query = 'listen work_lease'`);
    expect(rows).toHaveLength(WORKERS);
  }, 60_000);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-leases-'));
  database = await freshDatabase();
  for (let worker = 0; worker < WORKERS; worker += 1) startWorker();
}, 60_000);
afterAll(async () => {
  const ended = workers.map((worker) => once(worker.process, 'exit'));
  for (const worker of workers) worker.process.kill('SIGTERM');
  await Promise.all(ended);
  await database.close();
  await rm(home, { recursive: true });
}, 30_000);

test(`a killed lease holder has an heir, promised within ${LONGEST_SECONDS} s, ${KILLS} times over`, async () => {
  const seconds: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const victim = await holder();
    await listening();
    await pause(randomInt(2_500)); // at any moment between two renewals
    workers = workers.filter((worker) => worker.process !== victim.process);
    const killedAt = performance.now();
    victim.process.kill('SIGKILL');
    seconds.push(((await holder()).sweptAt - killedAt) / 1_000);
    startWorker();
  }
  const sorted = seconds.toSorted((one, other) => one - other);
  const [median, worst] = [sorted[Math.floor(KILLS / 2)] ?? 0, sorted.at(-1) ?? 0];
  process.stdout.write(
    `take-over after kill -9, ${KILLS} times: median ${median.toFixed(1)} s, worst ${worst.toFixed(1)} s\n`,
  );
  expect(worst).toBeLessThanOrEqual(BUSY * LONGEST_SECONDS);
  expect(seconds.every((one) => one > 0)).toBe(true);
}, 240_000);
