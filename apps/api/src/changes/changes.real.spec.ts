import { SYSTEM } from '@app/domain';
import type { OfficerId } from '@app/kernel';
import { newCommandId } from '@app/platform';
import { unit } from '@app/testing';
import { afterActs, DISPATCH, dispatched, fedBack, RATING, raised } from '../../test-kit/a-call.js';
import { PASSWORD } from '../../test-kit/found-little-county.js';
import { listening } from '../../test-kit/listening.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import { visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi({ heartbeatMs: 100 });
}, 60_000);
afterAll(() => api.close());

const tokenOf = async (officer: string): Promise<string> =>
  (await (await api.as()).post('/api/v1/sessions', { officer, password: PASSWORD })).body.token;

const listen = async (officer: string, after?: string) => listening(api.url, await tokenOf(officer), after);

const types = (changes: readonly { type: string }[]): readonly string[] => changes.map(({ type }) => type);

describe('changes', () => {
  test('come as they happen, each with its place in the log', async () => {
    const feng = await listen('feng');
    const at = await dispatched(api);
    const heard = await feng.until('SlipDispatched');
    expect(types(heard)).toEqual(['CallRaised', 'SlipDispatched']);
    expect(heard[1]).toMatchObject({ of: 'call', call: at.slice(-36), slip: '1', revision: 1, at: api.clock.now() });
    expect(feng.ids()).toContain(heard[1]?.position);
    await feng.leave();
  });

  test('go on where a connection broke off', async () => {
    const first = await listen('feng');
    await raised(api);
    const [before] = await first.until('CallRaised');
    await first.leave();
    const at = await dispatched(api);
    const second = await listen('feng', before?.position);
    expect(types(await second.until('SlipDispatched'))).toEqual(['CallRaised', 'SlipDispatched']);
    await afterActs(api, at, ['wang', 'slips/1/sign']);
    expect(types(await second.until('SlipSignedFor'))).toEqual(['CallRaised', 'SlipDispatched', 'SlipSignedFor']);
    await second.leave();
  });

  test('can be read from the first fact, which is too long ago to be remembered', async () => {
    const feng = await listen('feng', '0'.repeat(20));
    const heard = await feng.until('OfficerEnrolled');
    expect(heard.slice(0, 4).map(({ of }) => of)).toEqual(['rulebook', 'rulebook', 'rulebook', 'organisation']);
    const positions = heard.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted());
    expect(new Set(positions).size).toBe(positions.length);
    await feng.leave();
  });

  test('are those of calls that the officer may read', async () => {
    const [he, zhou, li] = [await listen('he'), await listen('zhou'), await listen('li')];
    await dispatched(api);
    const to = [{ unit: unit.environment, part: 'lead' }];
    const theirs = await raised(api);
    await afterActs(api, theirs, ['qian', 'dispatch', { ...DISPATCH, to }]);
    await (await api.as('jiang')).patch(`/api/v1/units/${unit.grid}`, { name: '石桥第一网格' });
    expect(types(await he.until('UnitRenamed'))).toEqual(['UnitRenamed']);
    const heard = await zhou.until('UnitRenamed');
    expect(new Set(heard.flatMap(({ call }) => call ?? []))).toEqual(new Set([theirs.slice(-36)]));
    expect(types(await li.until('UnitRenamed'))).toHaveLength(5);
    await Promise.all([he.leave(), zhou.leave(), li.leave()]);
  });

  test('tell a department nothing of its ratings', async () => {
    const at = await fedBack(api);
    const [wang, li] = [await listen('wang'), await listen('li')];
    await afterActs(api, at, ['li', 'confirm', { solved: true }], ['li', 'slips/1/rate', RATING]);
    await (await api.as('jiang')).patch(`/api/v1/units/${unit.grid}`, { name: '第一网格' });
    expect(types(await wang.until('UnitRenamed'))).toEqual(['ClosureConfirmed', 'CallClosed', 'UnitRenamed']);
    expect(types(await li.until('UnitRenamed'))).toContain('DepartmentRated');
    await Promise.all([wang.leave(), li.leave()]);
  });

  test('show that they live while nothing happens', async () => {
    const feng = await listen('feng');
    await feng.untilText(': heartbeat');
    await feng.leave();
  });

  test('end with the session', async () => {
    const token = await tokenOf('feng');
    const feng = await listening(api.url, token);
    await visitor(api.url, token).delete('/api/v1/sessions/current');
    await feng.ended();
  });

  test('end when the officer is dismissed', async () => {
    const wei = await listen('wei');
    const dismissal = { act: 'dismissOfficer', officer: 'wei' as OfficerId, reason: '退休' } as const;
    const asked = { by: SYSTEM, at: api.clock.now(), commandId: newCommandId(), source: 'import' };
    await api.office.carryOut({ of: 'organisation', command: dismissal }, asked);
    await wei.ended();
  });

  test('are not resumed after an id that is none', async () => {
    const { body } = await (await api.as('feng')).get('/api/v1/changes', { 'last-event-id': '42' });
    expect(body).toMatchObject({ status: 400, errors: [{ path: 'Last-Event-ID' }] });
  });

  test('are not resumed after a place that the log has not come to', async () => {
    const feng = await api.as('feng');
    const beyond = { 'last-event-id': '9'.repeat(20) };
    expect((await feng.get('/api/v1/changes', beyond)).body).toMatchObject({
      status: 400,
      code: 'query.invalid',
      errors: [{ path: 'Last-Event-ID', en: expect.stringContaining('has not come there') }],
    });
    const following = await listen('feng', await api.parts.store.head());
    await following.leave();
  });

  test('are not streamed to who only asks for the head', async () => {
    const { token } = await api.as('feng');
    const headers = { authorization: `Bearer ${token}` };
    const { status } = await fetch(`${api.url}/api/v1/changes`, { method: 'HEAD', headers });
    expect(status).toBe(200);
  });
});

describe('whoever missed more than is told one by one', () => {
  test('hears once that anything may have changed, and goes on from there', async () => {
    const other = await startApi({ heartbeatMs: 100, mostMissed: 20 });
    const { token } = await other.as('feng');
    const feng = await listening(other.url, token as string, '0'.repeat(20));
    await feng.untilText('event: anything\n');
    const at = feng.ids().at(-1);
    expect(at).toBe(await other.parts.store.head());
    await raised(other);
    expect(types(await feng.until('CallRaised'))).toEqual(['CallRaised']);
    await feng.leave();
    const again = await listening(other.url, token as string, at);
    expect(types(await again.until('CallRaised'))).toEqual(['CallRaised']);
    await again.leave();
    await other.close();
  }, 30_000);
});

describe('an API that closes', () => {
  test('ends its streams', async () => {
    const other = await startApi();
    const { token } = await other.as('feng');
    const feng = await listening(other.url, token as string);
    await Promise.all([other.close(), feng.ended()]);
  }, 30_000);
});
