import { REBOUND_ACTS } from '@app/contracts';
import { unit } from '@app/testing';
import { afterActs, dispatched } from '../../test-kit/a-call.js';
import { cited, note } from '../../test-kit/a-file.js';
import type { Returned } from '../../test-kit/returned.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const REBOUNDS = '/api/v1/rebounds';
const REPORT = { department: unit.environment, work: '要求镇里代填污染源台账', since: '2026-02-27' };
const ANSWER = { answer: '已停止转交，由本局自办' };
const REASON = { reason: '未经准入即行交办' };

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const report = async (more: object = {}, officer = 'li'): Promise<Returned> =>
  (await api.as(officer)).post(REBOUNDS, { ...REPORT, ...more });
const reported = async (more: object = {}): Promise<string> => (await report(more)).headers.get('location') as string;
const ids = ({ body }: Returned): readonly string[] => body.rebounds.map(({ rebound }: { rebound: string }) => rebound);

describe('a rebound report', () => {
  let at: string;
  beforeAll(async () => {
    at = await reported();
  });

  test('gives the department two working days, and lists the days that it counted', async () => {
    const { body } = await (await api.as('zhou')).get(at);
    expect(body).toMatchObject({
      work: REPORT.work,
      township: { name: '青石镇' },
      standing: 'awaiting answer',
      answerBy: { counted: ['2026-03-03', '2026-03-04'], dueAt: '2026-03-05T00:00:00+08:00' },
      admitted: [],
    });
  });

  test('says who may do what, and why not', async () => {
    const possible = async (officer: string) =>
      (await (await api.as(officer)).get(at)).body.mayDo
        .filter((one: { allowed: boolean }) => one.allowed)
        .map(({ act }: { act: string }) => act);
    expect(await possible('zhou')).toEqual(['answer']);
    expect(await possible('li')).toEqual(['withdraw']);
    expect(await possible('chu')).toEqual([]);
    const { mayDo } = (await (await api.as('chu')).get(at)).body;
    expect(mayDo.map(({ act }: { act: string }) => act)).toEqual(Object.keys(REBOUND_ACTS));
    expect(mayDo[1].refusal.code).toBe('rebound.answer-still-due');
  });

  test('is answered, found founded, and counted for its department', async () => {
    await afterActs(api, at, ['zhou', 'answer', ANSWER]);
    const last = await afterActs(api, at, ['chu', 'uphold', REASON]);
    const feng = await api.as('feng');
    const { body } = await feng.get(`${REBOUNDS}/by-department?after=${last?.body.position}`);
    expect(body.departments).toEqual([
      {
        department: { code: unit.environment, name: '生态环境分局' },
        reported: 1,
        founded: 1,
        unfounded: 0,
        missed: 0,
      },
    ]);
    expect((await feng.get(`${REBOUNDS}/by-department?from=2026-03-03`)).body.departments).toEqual([]);
    expect((await feng.get(at)).body).toMatchObject({
      standing: 'upheld',
      answer: { words: ANSWER.answer, by: 'zhou' },
      settled: { reason: REASON.reason, by: 'chu' },
    });
  });

  test('is found unfounded, or withdrawn by its township', async () => {
    const one = await reported();
    await afterActs(api, one, ['zhou', 'answer', ANSWER], ['chu', 'dismiss', REASON]);
    const other = await reported();
    const last = await afterActs(api, other, ['li', 'withdraw', REASON]);
    const chu = await api.as('chu');
    expect(ids(await chu.get(`${REBOUNDS}?standing=dismissed&after=${last?.body.position}`))).toEqual([one.slice(-36)]);
    expect(ids(await chu.get(`${REBOUNDS}?standing=withdrawn,upheld`))).toHaveLength(2);
  });

  test('with the number of a grid report is made once', async () => {
    const source = { kind: 'grid', number: 'WG-31' };
    const first = await report({ source });
    const again = await report({ source });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toMatchObject({ rebound: first.body.rebound, facts: [] });
  });

  test('shows what its department had been admitted to hand over on that day', async () => {
    const application = {
      what: '污染源台账代填',
      basis: '县政府办〔2026〕3 号',
      period: { from: '2026-03-02', to: '2026-03-31' },
      resources: { people: '派驻 1 人' },
      townships: [unit.town],
    };
    const applied = await (await api.as('zhou')).post('/api/v1/admissions', application);
    const admission = applied.headers.get('location') as string;
    const last = await afterActs(api, admission, ['zhao', 'consent'], ['chu', 'admit']);
    const at = await reported({ since: '2026-03-02' });
    const { body } = await (await api.as('chu')).get(`${at}?after=${last?.body.position}`);
    expect(body.admitted).toMatchObject([{ what: application.what, isInForce: true }]);
  });
});

describe('a report that a call shows', () => {
  test('names a call that its township may read, and is found by it', async () => {
    const call = (await dispatched(api)).slice(-36);
    const made = await report({ source: { kind: 'call' }, call });
    const chu = await api.as('chu');
    expect(ids(await chu.get(`${REBOUNDS}?call=${call}&after=${made.body.position}`))).toEqual([made.body.rebound]);
  });

  test('is refused without its call, and with a call of another township', async () => {
    expect((await report({ source: { kind: 'call' } })).body.code).toBe('rebound.needs-its-call');
    const call = (await dispatched(api)).slice(-36);
    expect((await report({ call }, 'he')).body.code).toBe('call.unknown');
    expect((await report({ call: '0190b1c2-0000-7000-8000-000000000000' })).body.code).toBe('call.unknown');
  });
});

describe('its evidence', () => {
  test('was uploaded before, and is read by both sides only', async () => {
    const notice = await cited(api, note('请于周五前上报台账'), '通知.txt');
    const missing = await report({ evidence: [{ ...notice, sha256: 'f'.repeat(64) }] });
    expect(missing.body.code).toBe('evidence.missing');
    const { body } = await report({ evidence: [notice] });
    const path = `/api/v1/evidence/${notice.sha256}`;
    await (await api.as('chu')).get(`${REBOUNDS}?after=${body.position}`);
    for (const officer of ['li', 'zhou', 'chu']) expect((await (await api.as(officer)).get(path)).status).toBe(200);
    for (const officer of ['he', 'wang']) expect((await (await api.as(officer)).get(path)).status).toBe(404);
  });
});

describe('who knows of it', () => {
  test('its township, its department, and those who read everything', async () => {
    const at = await reported();
    for (const officer of ['li', 'zhao', 'zhou', 'chu', 'feng', 'wei', 'qian'])
      expect((await (await api.as(officer)).get(at)).status).toBe(200);
    for (const officer of ['he', 'wang', 'zheng', 'jiang'])
      expect((await (await api.as(officer)).get(at)).body.code).toBe('rebound.unknown');
  });

  test('the dispatcher reports for a township that dares not', async () => {
    const { status, headers } = await report({ township: unit.subdistrict }, 'qian');
    expect(status).toBe(201);
    const at = headers.get('location') as string;
    expect((await (await api.as('he')).get(at)).body).toMatchObject({ proxy: true, township: { name: '东门街道' } });
  });
});
