import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCounty } from '@app/county';
import { readSettings } from '@app/platform';
import { eventually, type FreshDatabase, freshDatabase, type LoopbackProxy, startLoopbackProxy } from '@app/testing';
import { apiParts } from '../../apps/api/src/index.js';
import { foundLittleCounty } from '../../apps/api/test-kit/found-little-county.js';
import { visitorsOf } from '../../apps/api/test-kit/visitor.js';
import { followChanges } from './county/follow-changes.js';
import { keepRaising } from './county/keep-raising.js';

const FROM_SOURCE = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];

let home: string;
let database: FreshDatabase;
let proxy: LoopbackProxy;
const running = new Map<number, ChildProcess>();
const ports: number[] = [];

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

const start = (what: 'api' | 'worker', port: number): void => {
  const env = {
    ...{ PATH: process.env.PATH, DATABASE_URL: database.url, HUYING_HOME: home, TOKEN_MINUTES: '1440' },
    ...{ LOG_LEVEL: 'warn', DRAIN_SECONDS: '1', ...(what === 'api' ? { PORT: `${port}` } : {}) },
  };
  running.set(port, spawn(process.execPath, [...FROM_SOURCE, `apps/${what}/src/main.ts`], { env, stdio: 'inherit' }));
};

const ready = (port: number) =>
  eventually(
    async () =>
      expect(await (await fetch(`http://127.0.0.1:${port}/health/ready`)).json()).toMatchObject({ ready: true }),
    60_000,
  );

/** Stops one with SIGTERM; returns its exit code and how many seconds it took. */
const stop = async (port: number): Promise<readonly [code: unknown, seconds: number]> => {
  const child = running.get(port);
  if (child === undefined) throw new Error(`nothing runs at ${port}`);
  const [began, ended] = [performance.now(), once(child, 'exit')];
  child.kill('SIGTERM');
  const [code] = await ended;
  running.delete(port);
  return [code, (performance.now() - began) / 1_000];
};

const found = async (): Promise<void> => {
  const settings = readSettings({ DATABASE_URL: database.url, HUYING_HOME: home, LOG_LEVEL: 'silent' });
  const county = await openCounty({ ...settings, databaseUrl: database.url });
  const parts = await apiParts(county);
  await foundLittleCounty(parts);
  await parts.dataSource.destroy();
  await county.close();
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-rolling-'));
  database = await freshDatabase();
  await found();
  ports.push(await freePort(), await freePort());
  for (const port of ports) start('api', port);
  start('worker', 0);
  await Promise.all(ports.map(ready));
  proxy = await startLoopbackProxy(ports.map((port) => `http://127.0.0.1:${port}`));
}, 120_000);
afterAll(async () => {
  await proxy?.close();
  await Promise.all([...running.keys()].map(stop));
  await database.close();
  await rm(home, { recursive: true });
}, 60_000);

test('two doors behind a load balancer are restarted one after the other under load, and no request is lost', async () => {
  const caller = await visitorsOf(proxy.address)('li');
  const following = followChanges(proxy.address, caller.token);
  await eventually(() => expect(following.at()).not.toBe(''), 30_000);
  const raising = keepRaising(caller, 4);
  await eventually(
    () => expect([raising.acknowledged.size > 10, raising.refused.slice(0, 1)]).toEqual([true, []]),
    30_000,
  );
  for (const port of ports) {
    const [code, seconds] = await stop(port);
    process.stdout.write(`an api ended with ${code} after ${seconds.toFixed(1)} s\n`);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(10);
    start('api', port);
    await ready(port);
    const before = raising.acknowledged.size;
    await eventually(() => expect(raising.acknowledged.size).toBeGreaterThan(before + 10), 30_000);
  }
  await raising.stop();
  process.stdout.write(
    `${raising.acknowledged.size} calls raised, ${raising.refused.length} refused, ${proxy.lost()} lost\n`,
  );
  expect([raising.refused, proxy.lost()]).toEqual([[], 0]);
  await eventually(() => expect(new Set(following.told).size).toBe(raising.acknowledged.size), 20_000);
  expect(following.told).toHaveLength(raising.acknowledged.size); // resumed where it was, nothing told twice
  await following.stop();
}, 240_000);
