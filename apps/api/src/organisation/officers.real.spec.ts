import { type OrganisationCommand, SYSTEM } from '@app/domain';
import { type OfficerId, plusMs } from '@app/kernel';
import { newCommandId } from '@app/platform';
import { unit } from '@app/testing';
import { RAISE } from '../../test-kit/a-call.js';
import { PASSWORD } from '../../test-kit/found-little-county.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import { type Visitor, visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
let admin: Visitor;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('jiang');
}, 60_000);
afterAll(() => api.close());

const OFFICERS = '/api/v1/officers';
const FIRST = 'yi-nian-zhi-ji';
const newcomer = (id: string, more: object = {}) => ({
  id,
  name: '吕',
  unit: unit.town,
  roles: ['caller'],
  password: FIRST,
  ...more,
});

const signIn = async (officer: string, password = FIRST) =>
  (await api.as()).post('/api/v1/sessions', { officer, password });

const OWN = 'wo-zi-ji-de-mi-ma';

const enrolled = async (id: string): Promise<Visitor> => {
  expect((await admin.post(OFFICERS, newcomer(id))).status).toBe(201);
  return visitor(api.url, (await signIn(id)).body.token);
};

/** Enrolled, and signed in with a password of their own. */
const settled = async (id: string): Promise<Visitor> => {
  await (await enrolled(id)).put('/api/v1/me/password', { current: FIRST, next: OWN });
  return visitor(api.url, (await signIn(id, OWN)).body.token);
};

describe('officers', () => {
  test('are enrolled with a first password that they are asked to change', async () => {
    const lv = await enrolled('lv');
    expect((await lv.get('/api/v1/me')).body).toMatchObject({ officer: { id: 'lv' }, mustChangePassword: true });
    expect((await admin.get(OFFICERS)).body.officers).toContainEqual({
      id: 'lv',
      name: '吕',
      unit: unit.town,
      roles: ['caller'],
    });
  });

  test('start anew under an id that somebody left, even where the old password was never voided', async () => {
    await settled('meng');
    const asked = { by: SYSTEM, at: api.clock.now(), commandId: newCommandId(), source: 'spec' };
    const command = { act: 'dismissOfficer', officer: 'meng' as OfficerId, reason: '调离' } as const;
    await api.office.carryOut({ of: 'organisation', command }, asked);
    api.clock.advanceTo(plusMs(api.clock.now(), 1_000));
    expect((await admin.post(OFFICERS, newcomer('meng', { name: '孟' }))).status).toBe(201);
    expect([(await signIn('meng', OWN)).status, (await signIn('meng')).status]).toEqual([401, 201]);
  });

  test('enrolled anew are opened by no password of before, though nobody came to set one', async () => {
    await settled('guan');
    const organise = async (command: OrganisationCommand) => {
      api.clock.advanceTo(plusMs(api.clock.now(), 1_000));
      const asked = { by: SYSTEM, at: api.clock.now(), commandId: newCommandId(), source: 'import' };
      await api.office.carryOut({ of: 'organisation', command }, asked);
    };
    const { password: _, ...next } = newcomer('guan', { name: '关' });
    await organise({ act: 'dismissOfficer', officer: 'guan' as OfficerId, reason: '调离' });
    await organise({ act: 'enrolOfficers', officers: [next as never] });
    expect((await signIn('guan', OWN)).body.code).toBe('sign-in.failed');
    expect((await admin.post(OFFICERS, newcomer('guan', { name: '关' }))).body.facts).toEqual([]);
    expect([(await signIn('guan', OWN)).status, (await signIn('guan')).status]).toEqual([401, 201]);
  });

  test('changed by two admins at once keep both changes', async () => {
    await admin.post(OFFICERS, newcomer('lou'));
    const answers = await Promise.all([
      admin.patch(`${OFFICERS}/lou`, { name: '娄' }),
      admin.patch(`${OFFICERS}/lou`, { roles: ['caller', 'approver'] }),
      admin.patch(`${OFFICERS}/lou`, { unit: unit.subdistrict }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { officers } = await api.office.organisation();
    expect(officers.get('lou' as OfficerId)).toMatchObject({
      ...{ name: '娄', roles: ['caller', 'approver'], unit: unit.subdistrict },
    });
  });

  test('keep the password they chose when their enrolment is repeated', async () => {
    const shi = await enrolled('shi');
    await shi.put('/api/v1/me/password', { current: FIRST, next: 'wo-zi-ji-de-mi-ma' });
    expect((await admin.post(OFFICERS, newcomer('shi'))).status).toBe(200);
    expect((await signIn('shi', 'wo-zi-ji-de-mi-ma')).status).toBe(201);
  });

  test('are not enrolled with a password that will not do, nor under another’s id', async () => {
    expect((await admin.post(OFFICERS, newcomer('kong', { password: 'short' }))).body.code).toBe('password.too-short');
    expect((await admin.get(OFFICERS)).body.officers.map(({ id }: { id: string }) => id)).not.toContain('kong');
    expect((await admin.post(OFFICERS, newcomer('li'))).body).toMatchObject({ status: 409, code: 'officer.id-taken' });
    expect((await signIn('li', PASSWORD)).status).toBe(201);
    expect((await admin.post(OFFICERS, newcomer('cao', { unit: 'NONE' }))).body.code).toBe('unit.unknown');
  });

  test('who are reassigned have their new power, and not the old, at once', async () => {
    const yan = await settled('yan');
    expect((await admin.patch(`${OFFICERS}/yan`, { unit: unit.market, roles: ['clerk'] })).body.facts).toEqual([
      'OfficerReassigned',
    ]);
    expect((await yan.post('/api/v1/calls', RAISE)).body).toMatchObject({ status: 403, code: 'officer.lacks-role' });
    expect((await yan.get('/api/v1/me')).body.officer).toMatchObject({ unit: unit.market, roles: ['clerk'] });
  });

  test('who are dismissed lose all power at once, whoever dismissed them', async () => {
    const hua = await enrolled('hua');
    const dismissal = { act: 'dismissOfficer', officer: 'hua' as OfficerId, reason: '调离' } as const;
    const asked = { by: SYSTEM, at: api.clock.now(), commandId: newCommandId(), source: 'import' };
    await api.office.carryOut({ of: 'organisation', command: dismissal }, asked);
    expect((await hua.get('/api/v1/me')).body).toMatchObject({ status: 401, code: 'session.ended' });
    expect((await signIn('hua')).body.code).toBe('sign-in.failed');
  });

  test('who are dismissed leave no password behind for the next with their id', async () => {
    const tao = await enrolled('tao');
    await tao.put('/api/v1/me/password', { current: FIRST, next: 'wo-zi-ji-de-mi-ma' });
    expect((await admin.post(`${OFFICERS}/tao/dismiss`, { reason: '调离' })).body.facts).toEqual(['OfficerDismissed']);
    const next = newcomer('tao', { name: '另一位', password: 'xin-ren-mi-ma-1' });
    expect((await admin.post(OFFICERS, next)).status).toBe(201);
    expect((await signIn('tao', 'wo-zi-ji-de-mi-ma')).status).toBe(401);
    expect((await signIn('tao', 'xin-ren-mi-ma-1')).status).toBe(201);
  });

  test('have a forgotten password set anew by the admin', async () => {
    await enrolled('jin');
    expect((await admin.post(`${OFFICERS}/jin/password`, { password: 'chong-xin-lai-guo' })).status).toBe(204);
    expect((await signIn('jin')).status).toBe(401);
    expect((await signIn('jin', 'chong-xin-lai-guo')).body.mustChangePassword).toBe(true);
  });

  test('are nobody else’s to change', async () => {
    const li = await api.as('li');
    expect((await li.post(OFFICERS, newcomer('wei-2'))).status).toBe(403);
    expect((await li.patch(`${OFFICERS}/li`, { roles: ['admin'] })).status).toBe(403);
    expect((await li.post(`${OFFICERS}/qian/password`, { password: FIRST })).body.code).toBe('officer.lacks-role');
    expect((await admin.patch(`${OFFICERS}/nobody`, { name: '无' })).body).toMatchObject({
      status: 404,
      code: 'officer.unknown',
    });
  });
});
