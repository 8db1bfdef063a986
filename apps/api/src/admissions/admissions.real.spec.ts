import { ADMISSION_ACTS } from '@app/contracts';
import { unit } from '@app/testing';
import { afterActs } from '../../test-kit/a-call.js';
import type { Returned } from '../../test-kit/returned.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const ADMISSIONS = '/api/v1/admissions';
const APPLY = {
  what: '秸秆禁烧夜间巡查',
  basis: '县政府办〔2026〕3 号',
  period: { from: '2026-03-09', to: '2026-06-30' },
  resources: { money: '每镇 3 万元' },
  townships: [unit.town, unit.subdistrict],
};
const REASON = { reason: '情况有变' };

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const apply = async (more: object = {}, headers = {}): Promise<Returned> =>
  (await api.as('zhou')).post(ADMISSIONS, { ...APPLY, ...more }, headers);
const applied = async (more: object = {}): Promise<string> => (await apply(more)).headers.get('location') as string;
const admitted = async (more: object = {}): Promise<string> => {
  const at = await applied(more);
  await afterActs(api, at, ['zhao', 'consent'], ['he', 'consent'], ['chu', 'admit']);
  return at;
};
const listed = async (officer: string, query: string, after: string): Promise<readonly string[]> => {
  const { body } = await (await api.as(officer)).get(`${ADMISSIONS}?after=${after}${query}`);
  return body.admissions.map(({ admission }: { admission: string }) => admission);
};
const allowed = ({ body }: Returned): readonly string[] =>
  body.mayDo.filter((one: { allowed: boolean }) => one.allowed).map(({ act }: { act: string }) => act);

describe('an assignment on its way to the townships', () => {
  let at: string;
  beforeAll(async () => {
    at = await applied();
  });

  test('is read as it was applied for, with names', async () => {
    const { status, headers, body } = await (await api.as('zhao')).get(at);
    expect([status, headers.get('etag')]).toEqual([200, '"0"']);
    expect(body).toMatchObject({
      what: APPLY.what,
      department: { name: '生态环境分局' },
      townships: [{ name: '青石镇' }, { name: '东门街道' }],
      standing: 'applied',
      isInForce: false,
      officers: { zhou: '周' },
    });
  });

  test('says what each may do next, and which rule forbids the rest', async () => {
    expect(allowed(await (await api.as('zhao')).get(at))).toEqual(['consent', 'object']);
    expect(allowed(await (await api.as('zhou')).get(at))).toEqual(['withdraw']);
    const keeper = await (await api.as('chu')).get(at);
    expect(allowed(keeper)).toEqual(['refuse']);
    expect(keeper.body.mayDo.map(({ act }: { act: string }) => act)).toEqual(Object.keys(ADMISSION_ACTS));
    expect(keeper.body.mayDo.find(({ act }: { act: string }) => act === 'admit').refusal).toMatchObject({
      code: 'admission.needs-consent',
      remedy: { zh: '尚未同意：青石镇、东门街道' },
    });
  });

  test('is admitted once both townships have consented, and listed on the days on which it is in force', async () => {
    await afterActs(api, at, ['zhao', 'consent'], ['he', 'consent']);
    const last = await afterActs(api, at, ['chu', 'admit']);
    expect(last?.body).toMatchObject({ facts: ['AssignmentAdmitted'], revision: 3, admission: at.slice(-36) });
    const position = last?.body.position;
    const id = at.slice(-36);
    expect(await listed('chu', '&on=2026-03-08', position)).not.toContain(id);
    expect(await listed('chu', '&on=2026-03-09', position)).toContain(id);
    expect(await listed('chu', '&on=2026-06-30', position)).toContain(id);
    expect(await listed('chu', '&on=2026-07-01', position)).not.toContain(id);
    expect(await listed('chu', '&standing=applied', position)).not.toContain(id);
  });

  test('is ended early by its department', async () => {
    const ended = await afterActs(api, at, ['zhou', 'end', REASON]);
    expect(await listed('chu', '&on=2026-03-09', ended?.body.position)).not.toContain(at.slice(-36));
    const { body } = await (await api.as('zhou')).get(at);
    expect(body).toMatchObject({ standing: 'ended', endedOn: '2026-03-02', reason: REASON.reason });
  });
});

describe('an application', () => {
  test('repeated under its key is the same one', async () => {
    const [first, again] = [await apply({}, { 'idempotency-key': 'k1' }), await apply({}, { 'idempotency-key': 'k1' })];
    expect([first.status, first.body.facts]).toEqual([201, ['AdmissionApplied']]);
    expect(again.body.admission).toBe(first.body.admission);
  });

  test('that has moved since it was read is not decided upon', async () => {
    const at = await applied();
    await afterActs(api, at, ['zhao', 'object', REASON]);
    const { status, body } = await (await api.as('chu')).post(`${at}/refuse`, REASON, { 'if-match': '"0"' });
    expect([status, body.code]).toEqual([412, 'call.moved']);
    expect((await (await api.as('chu')).post(`${at}/refuse`, REASON, { 'if-match': '"1"' })).status).toBe(200);
  });

  test('is refused or withdrawn with reason, and shows it', async () => {
    for (const [officer, act, standing] of [
      ['chu', 'refuse', 'refused'],
      ['zhou', 'withdraw', 'withdrawn'],
    ] as const) {
      const at = await applied();
      await afterActs(api, at, [officer, act, REASON]);
      expect((await (await api.as('zhao')).get(at)).body).toMatchObject({ standing, reason: REASON.reason });
    }
  });

  test.each([
    ['without a basis', { basis: undefined }, 'admission.needs-basis'],
    ['without money or people', { resources: undefined }, 'admission.needs-resources'],
  ])('%s is not admitted', async (_what, more, code) => {
    const at = await applied(more);
    await afterActs(api, at, ['zhao', 'consent'], ['he', 'consent']);
    const { status, body } = await (await api.as('chu')).post(`${at}/admit`);
    expect([status, body.code]).toEqual([409, code]);
  });

  test('is no township’s, and needs days that are still to come', async () => {
    const { status, body } = await (await api.as('li')).post(ADMISSIONS, APPLY);
    expect([status, body.code]).toEqual([403, 'officer.lacks-role']);
    expect((await apply({ period: { from: '2026-02-01', to: '2026-02-27' } })).body.code).toBe('admission.period-over');
    expect((await apply({ period: { from: 'soon', to: '2026-02-27' } })).status).toBe(422);
  });

  test('is known to its department, to the townships that it names, and to those who read everything', async () => {
    const at = await applied({ townships: [unit.town] });
    const { body } = await (await api.as('zhao')).post(`${at}/consent`);
    for (const officer of ['zhou', 'zhao', 'li', 'chu', 'feng', 'wei', 'qian']) {
      expect((await (await api.as(officer)).get(at)).status).toBe(200);
      expect(await listed(officer, '', body.position)).toContain(at.slice(-36));
    }
    for (const officer of ['he', 'wang', 'zheng', 'jiang']) {
      expect((await (await api.as(officer)).get(at)).body.code).toBe('admission.unknown');
      expect(await listed(officer, '', body.position)).not.toContain(at.slice(-36));
    }
  });

  test('that does not exist is unknown', async () => {
    const chu = await api.as('chu');
    expect((await chu.get(`${ADMISSIONS}/x`)).body.code).toBe('admission.unknown');
    const nowhere = `${ADMISSIONS}/0190b1c2-0000-7000-8000-000000000000`;
    expect((await chu.get(nowhere)).body.code).toBe('admission.unknown');
    expect((await chu.post(`${nowhere}/admit`)).body.code).toBe('admission.unknown');
  });
});

describe('the register', () => {
  test('comes page by page', async () => {
    await admitted();
    const last = await afterActs(api, await admitted(), ['zhou', 'end', REASON]);
    const chu = await api.as('chu');
    const first = await chu.get(`${ADMISSIONS}?limit=1&after=${last?.body.position}`);
    const second = await chu.get(`${ADMISSIONS}?limit=1&cursor=${first.body.next}`);
    expect(first.body.admissions).toHaveLength(1);
    expect(second.body.admissions[0].admission).not.toBe(first.body.admissions[0].admission);
    expect((await chu.get(`${ADMISSIONS}?cursor=nonsense`)).status).toBe(400);
  });

  test('tells whether an assignment is in force today', async () => {
    const chu = await api.as('chu');
    expect((await chu.get(await admitted())).body.isInForce).toBe(false);
    const period = { from: '2026-03-01', to: '2026-03-02' };
    const today = await chu.get(await admitted({ period }));
    expect(today.body).toMatchObject({ isInForce: true, inForce: { from: '2026-03-02', to: '2026-03-02' } });
  });
});
