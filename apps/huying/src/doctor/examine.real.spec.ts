import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SYSTEM } from '@app/domain';
import { type CallId, instant, isRejection, type LocalDate, type OfficerId, plusMs, type UnitCode } from '@app/kernel';
import { newCommandId, readSettings, systemClock } from '@app/platform';
import { commandOf, eventually, type FreshDatabase, freshDatabase, newEvent, raised, dispatched } from '@app/testing';
import { timekeeping } from '@app/worker';
import { type County, openCounty } from '../county/open-county.js';
import { workerParts } from '../county/worker-parts.js';
import { foundCounty } from '../founding/found-county.js';
import { examine } from './examine.js';
import type { Finding } from './finding.js';

const HOUR = 3_600_000;
const CALL = '0192f0c1-7a10-7000-8000-000000a1b2c3';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-examine-'));
});
afterAll(() => rm(home, { recursive: true }));

const environment = (url: string) => ({ HUYING_HOME: home, DATABASE_URL: url, LOG_LEVEL: 'silent' });
const named = (findings: readonly Finding[], name: string): Finding | undefined =>
  findings.find((finding) => finding.name.startsWith(name));
const grades = (findings: readonly Finding[]) => findings.map(({ name, is }) => `${name}: ${is}`);

describe('a database that cannot be examined', () => {
  test('because nobody answers is told, with what is on the machine', async () => {
    const findings = await examine(environment('postgres://me:secret@127.0.0.1:1/county'));
    expect(grades(findings)).toEqual(['settings: ok', 'evidence: ok', 'token key: ok', 'database: failed']);
    expect(JSON.stringify(findings)).not.toContain('secret');
  });

  test('because it is not there is told', async () => {
    const url = Object.assign(new URL(process.env.TEST_DATABASE_URL ?? ''), { pathname: '/nowhere' }).href;
    expect(named(await examine(environment(url)), 'database')?.says.en).toContain('there is no database');
  });

  test('because the password is wrong is told', async () => {
    const url = Object.assign(new URL(process.env.TEST_DATABASE_URL ?? ''), { password: 'guessed' }).href;
    expect(named(await examine(environment(url)), 'database')?.says.en).toContain('refuses user or password');
  });

  test('because there is no county in it is a warning', async () => {
    const empty = await freshDatabase();
    const findings = await examine(environment(empty.url)).finally(() => empty.close());
    expect(named(findings, 'database')).toMatchObject({ is: 'warning', todo: { en: expect.stringContaining('huying start') } });
  });

  test('because none was made yet is a warning, and none is made', async () => {
    const findings = await examine({ HUYING_HOME: join(home, 'new') });
    expect(grades(findings).at(-1)).toBe('database: warning');
  });
});
