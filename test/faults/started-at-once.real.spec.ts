import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, type FreshDatabase, freshDatabase } from '@app/testing';

const FROM_SOURCE = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];
const PROGRAMS = ['api', 'api', 'worker', 'worker', 'worker', 'worker'] as const;
const STARTING_MS = 90_000;

let home: string;
let database: FreshDatabase;
let running: readonly ChildProcess[] = [];
const said: string[] = [];

const start = (what: (typeof PROGRAMS)[number]): ChildProcess => {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url, HUYING_HOME: home, PORT: '0' };
  const child = spawn(process.execPath, [...FROM_SOURCE, `apps/${what}/src/main.ts`], { env });
  child.stderr.on('data', (text) => said.push(...String(text).split('\n')));
  return child;
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-at-once-'));
  database = await freshDatabase();
});
afterAll(async () => {
  const ended = running.map((child) => child.exitCode ?? once(child, 'exit'));
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(ended);
  await database.close();
  await rm(home, { recursive: true });
}, 60_000);

test(
  'two apis and four workers that meet an empty database at the same moment all come to work',
  async () => {
    running = PROGRAMS.map(start);
    await eventually(() => {
      expect(running.map(({ exitCode }) => exitCode)).toEqual(PROGRAMS.map(() => null));
      expect(said.filter((line) => /"at work"/.test(line))).toHaveLength(PROGRAMS.length);
    }, STARTING_MS);
    expect(said.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
  },
  STARTING_MS + 30_000,
);
