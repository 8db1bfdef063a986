import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readSettings, systemClock } from '@app/platform';
import {
  type EventStoreDbStandIn,
  eventually,
  type FreshDatabase,
  freshDatabase,
  NOW,
  startEventStoreDbStandIn,
} from '@app/testing';
import { DISPATCH, FEEDBACK, RAISE, RATING, RESPONSE } from '../../apps/api/test-kit/a-call.js';
import { foundLittleCounty } from '../../apps/api/test-kit/found-little-county.js';
import { type Visitor, visitorsOf } from '../../apps/api/test-kit/visitor.js';
import { type OwnCounty as County, openCounty } from '../../apps/huying/src/county/open-county.js';
import { type RunningCounty, runCounty } from '../../apps/huying/src/start/run-county.js';
import { followChanges } from '../faults/county/follow-changes.js';
import { movableWall } from '../faults/county/movable-wall.js';

const run = promisify(execFile);
const KEY = { 'idempotency-key': 'raised-before-the-move' };

/** A county that begins on PostgreSQL, moves its log to EventStoreDB (the stand-in), and lives on there. */
describe('a county whose log moves to EventStoreDB', () => {
  let [home, database, standIn]: [string, FreshDatabase, EventStoreDbStandIn] = [] as never;
  let [county, running]: [County | undefined, RunningCounty | undefined] = [undefined, undefined];
  let as: (officer?: string) => Promise<Visitor>;
  let call: string;

  const environment = (eventStore: 'postgres' | 'eventstoredb') => ({
    ...{ HUYING_HOME: home, DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'silent', TOKEN_MINUTES: '1440' },
    ...{ EVENT_STORE: eventStore, EVENTSTOREDB_URL: standIn.url },
  });

  const start = async (eventStore: 'postgres' | 'eventstoredb'): Promise<RunningCounty> => {
    county = await openCounty(readSettings(environment(eventStore)), systemClock({ wall: movableWall(NOW).now }));
    running = await runCounty(county);
    as = visitorsOf(running.address);
    return running;
  };
  const stop = async (): Promise<void> => {
    await running?.stop();
    await county?.close();
    [county, running] = [undefined, undefined];
  };

  const huying = async (eventStore: 'postgres' | 'eventstoredb', ...words: readonly string[]) => {
    const from = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];
    const env = { PATH: process.env.PATH, ...environment(eventStore) };
    const answer = run(process.execPath, [...from, 'apps/huying/src/main.ts', ...words], { env });
    return answer.catch((error: { stdout: string; stderr: string; code: number }) => error);
  };

  const act = async (officer: string, what: string, words: object = {}): Promise<string> => {
    const { status, body } = await (await as(officer)).post(`/api/v1/calls/${call}/${what}`, words);
    expect([status, body.code]).toEqual([200, undefined]);
    return body.position;
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-eventstoredb-'));
    database = await freshDatabase();
    standIn = await startEventStoreDbStandIn();
    await foundLittleCounty((await start('postgres')).parts);
    call = (await (await as('li')).post('/api/v1/calls', RAISE, KEY)).body.call;
    await act('qian', 'dispatch', DISPATCH);
    await eventually(async () => expect((await timers()).length).toBe(1));
    await stop();
  }, 120_000);
  afterAll(async () => {
    await stop();
    await standIn.stop();
    await database.close();
    await rm(home, { recursive: true });
  });

  const timers = async (): Promise<readonly unknown[]> =>
    (await database.pool.query(`select key, due_at, command_id from work.timer where key <> 'county'`)).rows;
  const stalePapers = async (): Promise<readonly unknown[]> =>
    (await database.pool.query(`select projection from work.generation where stage = 'live' and stale`)).rows;
  let before: readonly unknown[];

  test('copies it with one command, which says what to do next', async () => {
    before = await timers();
    const { stdout } = await huying('postgres', 'log', 'copy', '--to', standIn.url, '--json');
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ events: told.copied, alreadyThere: 0, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(told.next.en).toContain('set EVENT_STORE=eventstoredb');
    const again = await huying('postgres', 'log', 'copy', '--to', standIn.url);
    expect(again.stdout).toContain(`0 facts copied (${told.events} were there)`);
  }, 60_000);

  test('refuses an address of another kind, and a county that is at work', async () => {
    const wrong = await huying('postgres', 'log', 'copy', '--to', 'mysql://me:secret@host/county');
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('--to 用不了') });
    expect(wrong.stderr).not.toContain('secret');
  }, 60_000);

  test('goes on there: papers, timers and the answers to commands that were given before', async () => {
    await start('eventstoredb');
    const { status, body } = await (await as('li')).post('/api/v1/calls', RAISE, KEY);
    expect([status, body.call]).toEqual([201, call]);
    await eventually(async () => {
      const read = await (await as('wang')).get(`/api/v1/calls/${call}`);
      expect(read.body.standing).toEqual({ is: 'with departments' });
    }, 20_000);
    await eventually(async () => expect(await stalePapers()).toEqual([]), 20_000);
    expect(await timers()).toEqual(before);
  }, 60_000);

  test('what is written is read at once, and told to whoever comes back', async () => {
    const qian = await as('qian');
    const following = followChanges(running?.address ?? '', qian.token);
    await eventually(() => expect(following.answers).toEqual([200]));
    await act('wang', 'slips/1/sign');
    await act('wang', 'slips/1/respond', RESPONSE);
    standIn.cut();
    await act('wang', 'slips/1/feedback', FEEDBACK);
    await act('li', 'confirm', { solved: true });
    const last = await act('li', 'slips/1/rate', RATING);
    expect(last).toMatch(/^\d{20}$/);
    const read = await (await as('feng')).get(`/api/v1/calls/${call}?after=${last}`);
    expect(read).toMatchObject({ status: 200, body: { standing: { is: 'closed' } } });
    await eventually(() => expect(following.told.length).toBeGreaterThanOrEqual(5), 15_000);
    expect(following.told).toEqual([...new Set(following.told)].toSorted());
    await following.stop();
    const figures = await (await as('feng')).get(`/api/v1/figures?by=unit&after=${last}`);
    expect(figures.body.rows).toContainEqual(
      expect.objectContaining({ measure: 'ResponseRate', numerator: 1, denominator: 1 }),
    );
  }, 60_000);

  test('a log that is away is 503 at the door, and everything goes on when it is back', async () => {
    await standIn.switchOff();
    const away = await (await as('li')).post('/api/v1/calls', RAISE);
    expect([away.status, away.body.code, away.headers.get('retry-after')]).toEqual([503, 'store.unavailable', '5']);
    await standIn.switchOn();
    await eventually(
      async () => expect((await (await as('li')).post('/api/v1/calls', RAISE)).status).toBe(201),
      15_000,
    );
    await stop();
  }, 60_000);

  test('the command line reads it as it is: figures at a position, check-up, rebuild', async () => {
    const at = standIn.log.records.findLast(({ stream }) => stream === `call-${call}`)?.position ?? 0n;
    const figures = JSON.parse((await huying('eventstoredb', 'figures', '--at-position', String(at), '--json')).stdout);
    expect(figures.asOf.position).toBe(String(at).padStart(20, '0'));
    const rebuilt = JSON.parse((await huying('eventstoredb', 'rebuild', 'call-register', '--json')).stdout);
    expect(rebuilt.events).toBeGreaterThan(8);
    const { checks } = JSON.parse((await huying('eventstoredb', 'doctor', '--json')).stdout);
    expect(checks.filter(({ is }: { is: string }) => is === 'failed')).toEqual([]);
    expect(checks).toContainEqual(expect.objectContaining({ name: 'log', is: 'ok' }));
  }, 90_000);

  test('going back without moving the log back is refused in one line, and nothing is touched', async () => {
    const refused = await huying('postgres', 'figures');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('run huying log copy again') });
    await standIn.switchOff();
    const { checks } = JSON.parse((await huying('eventstoredb', 'doctor', '--json')).stdout);
    expect(checks).toContainEqual(expect.objectContaining({ name: 'log', is: 'failed' }));
    await standIn.switchOn();
    const back = JSON.parse((await huying('eventstoredb', 'log', 'copy', '--to', database.url, '--json')).stdout);
    expect(back.copied).toBeGreaterThan(0);
    expect((await huying('postgres', 'figures', '--json')).stdout).toContain('ResponseRate');
  }, 90_000);
});
