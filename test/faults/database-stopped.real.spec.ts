import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredEvent } from '@app/event-sourcing';
import { eventually, NOW } from '@app/testing';
import { DISPATCH, RAISE } from '../../apps/api/test-kit/a-call.js';
import type { Returned } from '../../apps/api/test-kit/returned.js';
import { type Following, followChanges } from './county/follow-changes.js';
import { keepRaising, type Raising } from './county/keep-raising.js';
import { type OwnPostgres, ownPostgres } from './county/own-postgres.js';
import { type CountyAtWork, startCounty } from './county/start-county.js';

const MINUTE = 60_000;
const OUTAGE = 30_000;

describe('a county whose database crashes while officers work, and comes back', () => {
  let home: string;
  let postgres: OwnPostgres;
  let county: CountyAtWork;
  let raising: Raising;
  let following: Following;
  let during: Readonly<Record<'read' | 'ready' | 'live' | 'signIn', Returned>>;
  let log: readonly StoredEvent[];

  const urgentCall = async (): Promise<string> => {
    const raised = await (await county.as('li')).post('/api/v1/calls', { ...RAISE, urgency: 'urgent' });
    await (await county.as('qian')).post(`/api/v1/calls/${raised.body.call}/dispatch`, DISPATCH);
    return raised.body.call;
  };
  const happenedTo = async (call: string, type: string): Promise<readonly unknown[]> =>
    (await county.facts(`call-${call}`)).filter((fact) => fact.type === type).map(({ data }) => data);
  let urgent: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-outage-'));
    postgres = await ownPostgres();
    county = await startCounty({ url: postgres.url, home, from: NOW });
    urgent = await urgentCall();
    const [li, qian, nobody] = [await county.as('li'), await county.as('qian'), await county.as()];
    following = followChanges(county.address, qian.token);
    raising = keepRaising(li, 8);
    await eventually(() => expect(raising.acknowledged.size).toBeGreaterThan(30));

    await postgres.crash();
    await county.shiftClock(40 * MINUTE); // the urgent call should have been answered within thirty
    await eventually(() => expect(raising.refused.length).toBeGreaterThan(30), OUTAGE);
    during = {
      read: await qian.get('/api/v1/calls'),
      ready: await nobody.get('/health/ready'),
      live: await nobody.get('/health/live'),
      signIn: await nobody.post('/api/v1/sessions', { officer: 'li', password: 'dragonboat-2026' }),
    };

    await postgres.start();
    const before = raising.acknowledged.size;
    await eventually(() => expect(raising.acknowledged.size).toBeGreaterThan(before + 30), OUTAGE);
    await raising.stop();
    log = await county.facts();
  }, 120_000);
  afterAll(async () => {
    await following?.stop();
    await county?.stop();
    await postgres?.remove();
    await rm(home, { recursive: true });
  }, 60_000);

  test('refuses writes with 503 and when to try again, and nothing else', () => {
    const answers = raising.refused.map(({ status, headers, body }) => [
      status,
      headers.get('content-type'),
      headers.get('retry-after'),
      body.code,
    ]);
    const expected = [503, 'application/problem+json; charset=utf-8', '5', 'store.unavailable'];
    expect(answers).toEqual(answers.map(() => expected));
  });

  test('refuses reads and sign-ins with 503', () => {
    expect([during.read, during.signIn]).toMatchObject([
      { status: 503, body: { code: 'store.unavailable' } },
      { status: 503, body: { code: 'store.unavailable' } },
    ]);
  });

  test('lives, and says that it is not ready', () => {
    expect(during.live.status).toBe(200);
    expect([during.ready.status, during.ready.body.ready]).toEqual([503, false]);
    expect(during.ready.body.checks).toContainEqual(expect.objectContaining({ name: 'database', well: false }));
  });

  test('is ready again by itself', async () => {
    const nobody = await county.as();
    await eventually(async () => expect((await nobody.get('/health/ready')).status).toBe(200));
  });

  test('has every acknowledged call in its log, and each that was tried again once', () => {
    const raised = log.filter(({ type }) => type === 'CallRaised').map(({ stream }) => stream.slice('call-'.length));
    expect(raised.toSorted()).toEqual([urgent, ...raising.acknowledged.values()].toSorted());
  });

  test('lets fall what fell due meanwhile, at its instant and once', async () => {
    const [{ at: dispatchedAt }] = (await happenedTo(urgent, 'SlipDispatched')) as [{ at: string }];
    const missedAt = new Date(Date.parse(dispatchedAt) + 30 * MINUTE + 1).toISOString();
    await eventually(async () =>
      expect(await happenedTo(urgent, 'ResponseDeadlineMissed')).toMatchObject([{ at: missedAt }]),
    );
  });

  test('shows on its papers what was written before and after', async () => {
    const qian = await county.as('qian');
    const fresh = `/api/v1/calls?limit=1&after=${log.at(-1)?.position}`;
    await eventually(async () => expect((await qian.get(fresh)).status).toBe(200));
  });

  test('tells its desks every change, in order and once', async () => {
    const heard = () => following.told.filter((id) => id <= (log.at(-1)?.position ?? ''));
    const told = log.filter(({ type }) => type === 'CallRaised').map(({ position }) => position as string);
    await eventually(() => expect(heard()).toEqual(expect.arrayContaining(told.slice(1))));
    expect(heard()).toEqual([...new Set(heard())].toSorted());
  });
});
