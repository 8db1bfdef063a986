import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallFact } from '@app/domain';
import { embeddedPostgresFolder, startEmbeddedPostgres } from '@app/embedded-postgres';
import { plusMs } from '@app/kernel';
import { readSettings, systemClock, virtualClock } from '@app/platform';
import { PROJECTIONS } from '@app/read-models';
import {
  approved,
  CALL_ID,
  DISPATCHED_AT,
  deadlinesFrom,
  dispatched,
  type FreshDatabase,
  freshDatabase,
  NOW,
  newEvent,
  on,
  REBOUND_ID,
  raised,
  reboundReported,
} from '@app/testing';
import { reactors, workerParts } from '@app/worker';
import { type OwnCounty as County, openCounty } from '../county/open-county.js';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { foundCounty } from '../founding/found-county.js';
import { runCounty } from '../start/run-county.js';
import { examine } from './examine.js';
import type { Finding } from './finding.js';

const HOUR = 3_600_000;

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
    expect(named(findings, 'database')).toMatchObject({
      is: 'warning',
      todo: { en: expect.stringContaining('huying start') },
    });
  });

  test('because none was made yet is a warning, and none is made', async () => {
    const findings = await examine({ HUYING_HOME: join(home, 'new') });
    expect(grades(findings).at(-1)).toBe('database: warning');
  });
});

describe('an embedded database', () => {
  let folder: string;
  beforeAll(async () => {
    await chmod(home, 0o755); // so that an unprivileged server can keep its data there when we are root
    await (await startEmbeddedPostgres(home)).stop();
    folder = await embeddedPostgresFolder(home);
  }, 60_000);

  test('that rests is started for the look, and rests again', async () => {
    const findings = await examine({ HUYING_HOME: home });
    expect(grades(findings).slice(3)).toEqual(['database: warning', 'disk: ok']);
    const { adopted, stop } = await startEmbeddedPostgres(home);
    await stop();
    expect(adopted).toBe(false);
  }, 60_000);

  test('that does not start is told with what its log says last', async () => {
    await writeFile(join(folder, 'cluster', 'postgresql.conf'), 'shared_buffers = plenty\n');
    const findings = await examine({ HUYING_HOME: home });
    expect(grades(findings).slice(3)).toEqual(['database: failed', 'disk: ok']);
    expect(named(findings, 'database')?.says.en).toContain('FATAL');
    expect(named(findings, 'database')?.todo?.en).toContain('server.log');
    expect(JSON.stringify(findings)).not.toContain('Command failed');
  }, 60_000);
});

describe('a county', () => {
  let database: FreshDatabase;
  let county: County;
  beforeEach(async () => {
    database = await freshDatabase();
    county = await openCounty(readSettings({ ...environment(database.url), PORT: '0' }), virtualClock(NOW));
    await foundCounty(county.office, { at: county.clock.now() });
  });
  afterEach(async () => {
    await county.close();
    await database.close();
  });

  const tell = async (...facts: readonly CallFact[]): Promise<void> => {
    const events = facts.map(({ type, data }) => newEvent(data, type));
    await county.store.append(`call-${CALL_ID}`, 'any', events);
  };
  const react = async (): Promise<void> => {
    await projectionsCaughtUp(county);
    for (const reactor of reactors(workerParts(county))) await reactor.catchUp();
  };
  const look = (clock = county.clock) => examine(environment(database.url), clock);

  test('at rest is well but for nobody being on duty', async () => {
    await tell(raised(), dispatched());
    await react();
    const findings = await look();
    expect(grades(findings).filter((grade) => !/: ok$|^clock/.test(grade))).toEqual(['duty: warning']);
    expect(named(findings, 'timers')?.figures).toEqual({
      calls: 1,
      overdue: 0,
      missing: 0,
      nextDueAt: on('03-03 00:00'),
    });
    const consumers = [...PROJECTIONS, ...reactors(workerParts(county))];
    const checkpoints = findings.filter(({ name }) => name.startsWith('checkpoint'));
    expect(checkpoints.map(({ figures }) => figures?.behind)).toEqual(consumers.map(() => 0));
  });

  test('at work is examined beside itself', async () => {
    const running = await runCounty(county);
    const findings = await look().finally(running.stop);
    expect(named(findings, 'duty')).toMatchObject({ is: 'ok', figures: { timekeepers: 1 } });
    expect(grades(findings).filter((grade) => grade.includes('failed') && !grade.startsWith('clock'))).toEqual([]);
  });

  test('that has not read its log to the end is told so, consumer by consumer', async () => {
    await react();
    await tell(raised(), dispatched());
    const behind = (await look()).filter(({ name }) => name.startsWith('checkpoint'));
    expect(behind.map(({ is, figures }) => [is, figures?.behind])).toEqual(behind.map(() => ['warning', 2]));
  });

  test('with something parked has failed', async () => {
    await tell(raised());
    await react();
    await county.pool.query(
      `insert into work.parked_event (consumer, position, stream, event, error)
       values ('keeping-time.v1', '1', 'call-1', '{}', 'it broke')`,
    );
    const found = named(await look(), 'checkpoint keeping-time');
    expect(found).toMatchObject({ is: 'failed', figures: { parked: 1 } });
  });

  test('that has lost a timer is told so', async () => {
    await tell(raised(), dispatched());
    await react();
    await county.pool.query('delete from work.timer');
    expect(named(await look(), 'timers')).toMatchObject({ is: 'warning', figures: { calls: 1, missing: 1 } });
  });

  test('that has lost the timer of a rebound report is told so', async () => {
    const { type, data } = reboundReported();
    await county.store.append(`rebound-${REBOUND_ID}`, 'any', [newEvent(data, type)]);
    await react();
    expect(named(await look(virtualClock(NOW)), 'timers')).toMatchObject({
      is: 'ok',
      figures: { calls: 0, missing: 0 },
    });
    await county.pool.query('delete from work.timer');
    expect(named(await look(), 'timers')).toMatchObject({ is: 'warning', figures: { calls: 0, missing: 1 } });
  });

  test('that has lost the timers of the docket is told so', async () => {
    await tell(raised(), approved());
    await react();
    const { rowCount } = await county.pool.query(`delete from work.timer where consumer like 'keeping-the-docket%'`);
    expect(rowCount).toBeGreaterThan(0);
    expect(named(await look(virtualClock(NOW)), 'timers')).toMatchObject({ figures: { missing: rowCount } });
  });

  test('whose timers were left lying is told how many', async () => {
    await tell(raised(), dispatched());
    await react();
    const later = await look(virtualClock(on('03-03 00:01')));
    expect(named(later, 'timers')).toMatchObject({ is: 'warning', figures: { overdue: 1, missing: 0 } });
  });

  test('with a limit that rests on a guess is told what to publish', async () => {
    const { respond, ...others } = deadlinesFrom(DISPATCHED_AT);
    const guessed = { ...others, ...(respond && { respond: { ...respond, provisional: true } }) };
    await tell(raised(), dispatched({ deadlines: guessed }));
    await react();
    expect(named(await look(), 'calendar')).toMatchObject({ is: 'warning', figures: { provisionalLimits: 1 } });
  });

  test('whose tables are of another version is told how to make them', async () => {
    await county.pool.query('alter table work.process rename to procession');
    const findings = await look();
    expect(findings.at(-1)).toMatchObject({
      name: 'database',
      is: 'failed',
      todo: { en: expect.stringContaining('huying start') },
    });
  });

  describe('and its clock', () => {
    const clockOf = async (shiftMs: number) => {
      const clock = systemClock();
      const shifted = { ...clock, now: () => plusMs(clock.now(), shiftMs) };
      return named(await look(shifted), 'clock');
    };

    test.each([
      ['ok', 0],
      ['warning', 10_000],
      ['warning', -10_000],
      ['failed', HOUR],
    ] as const)('are %s when %i ms apart from the server’s', async (is, shiftMs) => {
      expect(await clockOf(shiftMs)).toMatchObject({ is });
    });

    test('have jumped back when the last fact was recorded later than now', async () => {
      await county.pool.query(
        `insert into es.events (position, recorded_at, revision, id, stream, type, data, meta)
         select position + 1, now() + interval '1 hour', 0, gen_random_uuid(), 'call-9', 'Later', '{}', '{}' from es.head`,
      );
      await county.pool.query('update es.head set position = position + 1');
      expect(await clockOf(0)).toMatchObject({ is: 'warning', says: { en: expect.stringContaining('jumped back') } });
    });
  });
});
