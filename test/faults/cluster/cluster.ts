import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type County, type CountySettings, openCounty } from '@app/county';
import { readSettings, systemClock } from '@app/platform';
import { eventually, type FreshDatabase, freshDatabase, NOW, startLoopbackProxy } from '@app/testing';
import { apiParts } from '../../../apps/api/src/index.js';
import { foundLittleCounty } from '../../../apps/api/test-kit/found-little-county.js';
import { freePort } from './free-port.js';
import { type Program, startProgram } from './program.js';
import { type SharedWall, sharedWall } from './shared-wall.js';

/** Two apis behind a proxy and four workers, processes of their own, on one database; and a county opened beside them to look. */
export interface Cluster {
  readonly address: string;
  readonly wall: SharedWall;
  readonly programs: readonly Program[];
  readonly county: County;
  readonly database: FreshDatabase;
  /** Exit codes of programs that ended though nobody killed them. */
  readonly fell: readonly unknown[];
  /** Sets the clock of every machine forward. */
  setForward(ms: number): void;
  /** Every program, with SIGTERM. */
  endPrograms(): Promise<void>;
  close(): Promise<void>;
}

const APIS = 2;
const WORKERS = 4;
const STARTING_MS = 120_000;
const USUAL = { TOKEN_MINUTES: '1440', SHARDS: '2', DRAIN_SECONDS: '0', LOG_LEVEL: 'silent' };

/** Starts a cluster; the environment names its broker and its log. The programs meet an empty database all at once. */
export const startCluster = async (environment: Readonly<Record<string, string>>): Promise<Cluster> => {
  const home = await mkdtemp(join(tmpdir(), 'huying-cluster-'));
  const [database, wall] = [await freshDatabase(), sharedWall(NOW)];
  const env = { ...USUAL, HUYING_HOME: home, DATABASE_URL: database.url, ...environment };
  const settings = readSettings(env) as CountySettings;
  const county = await openCounty(settings, { clock: systemClock({ wall: () => Date.parse(wall.now()) }) });
  const parts = await apiParts(county);
  await foundLittleCounty(parts);
  const fell: unknown[] = [];
  const start = (what: Program['what'], more: object = {}) =>
    startProgram({ what, wall, environment: { ...env, ...more }, onFall: (code) => fell.push(code) });
  const ports = await Promise.all(Array.from({ length: APIS }, freePort));
  const programs = [
    ...ports.map((port) => start('api', { PORT: String(port) })),
    ...Array.from({ length: WORKERS }, () => start('worker')),
  ];
  const proxy = await startLoopbackProxy(ports.map((port) => `http://127.0.0.1:${port}`));
  const endPrograms = async (): Promise<void> => void (await Promise.all(programs.map((program) => program.end())));
  await eventually(() => expect(programs.every((program) => program.isAtWork())).toBe(true), STARTING_MS);
  return {
    ...{ address: proxy.address, wall, programs, county, database, fell, endPrograms },
    setForward: (ms) => {
      wall.setForward(ms);
      for (const program of programs) program.tellTime();
    },
    close: async () => {
      await endPrograms();
      await proxy.close();
      await parts.dataSource.destroy();
      await county.close();
      await database.close();
      await rm(home, { recursive: true });
    },
  };
};
