import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@app/testing';
import { freePort } from './cluster/free-port.js';
import { type OwnPostgres, ownPostgres } from './county/own-postgres.js';

const FROM_SOURCE = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];
const PROGRAMS = [
  ['api', 'PORT'],
  ['worker', 'HEALTH_PORT'],
] as const;

let postgres: OwnPostgres;
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-waiting-'));
  postgres = await ownPostgres();
}, 60_000);
afterAll(async () => {
  await postgres.remove();
  await rm(home, { recursive: true });
});

const startOne = (what: 'api' | 'worker', settings: Readonly<Record<string, string>>) => {
  const env = {
    PATH: process.env.PATH,
    HUYING_HOME: home,
    DATABASE_URL: postgres.url,
    DRAIN_SECONDS: '0',
    ...settings,
  };
  const child = spawn(process.execPath, [...FROM_SOURCE, `apps/${what}/src/main.ts`], { env });
  const told = { ended: once(child, 'close'), errors: '', stop: () => child.kill('SIGTERM') };
  child.stdout.resume();
  child.stderr.on('data', (text) => {
    told.errors += text;
  });
  return told;
};

beforeEach(() => postgres.crash());
afterEach(async () => {
  if (!isBack) await postgres.start();
  isBack = false;
});

let isBack = false;
const comeBack = async (): Promise<void> => {
  await postgres.start();
  isBack = true;
};

describe.each(PROGRAMS)('%s that starts while its database is away', (what, portName) => {
  const asked = async (port: number, path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    return [answer.status, await answer.json(), answer.headers.get('retry-after')];
  };

  test('lives and is not ready, until the database is there', async () => {
    const port = await freePort();
    const program = startOne(what, { [portName]: String(port) });
    await eventually(
      async () => expect(await asked(port, '/health/live')).toEqual([200, { alive: true }, '1']),
      30_000,
    );
    expect(await asked(port, '/health/ready')).toMatchObject([503, { ready: false }, '1']);
    await comeBack();
    await eventually(async () => expect(await asked(port, '/health/ready')).toMatchObject([200, {}, null]), 60_000);
    program.stop();
    expect(await program.ended).toEqual([0, null]);
    expect(program.errors.match(/waiting for database and log/g)).toHaveLength(1);
  }, 120_000);

  test('ends at once when it is told to while it waits', async () => {
    const port = await freePort();
    const program = startOne(what, { [portName]: String(port) });
    await eventually(() => expect(program.errors).toContain('waiting for database and log'), 30_000);
    program.stop();
    expect((await program.ended)[0]).toBe(1);
  }, 60_000);
});
