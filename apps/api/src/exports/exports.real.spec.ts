import { eventually } from '@app/testing';
import { parse } from 'csv-parse/sync';
import { afterActs, DISPATCH, dispatched, FEEDBACK, RATING, RESPONSE, raised } from '../../test-kit/a-call.js';
import { partOf, saved } from '../../test-kit/saved.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
let after: string;
beforeAll(async () => {
  api = await startApi();
  await raised(api, { subject: '=HYPERLINK("http://evil")', urgency: 'urgent' });
  const done = await dispatched(api, { to: [...DISPATCH.to, { unit: 'STHJ', part: 'cooperating' }] });
  await afterActs(
    api,
    done,
    ['zhou', 'slips/2/feedback', FEEDBACK],
    ['wang', 'slips/1/respond', RESPONSE],
    ['wang', 'slips/1/feedback', FEEDBACK],
    ['li', 'confirm', { solved: true }],
  );
  await afterActs(api, done, ['li', 'slips/1/rate', RATING]);
  const open = await raised(api, { subject: '竹岭村建筑垃圾' });
  after = (await afterActs(api, open, ['qian', 'dispatch', DISPATCH]))?.body.position;
}, 60_000);
afterAll(() => api.close());

const address = (ledger: string, query = ''): string => `/api/v1/exports/${ledger}?after=${after}&${query}`;

const rows = async (officer: string, ledger: string, query = ''): Promise<readonly Record<string, string>[]> => {
  const { bytes } = await saved(api, officer, address(ledger, `format=csv&${query}`));
  return parse(bytes, { columns: true, bom: true });
};

describe('the ledger of calls', () => {
  test('is an Excel workbook under its Chinese name, today included', async () => {
    const { status, name, type, bytes } = await saved(api, 'feng', address('calls'));
    expect([status, name]).toEqual([200, '呼叫台账-2026-03-02.xlsx']);
    expect(type).toContain('spreadsheetml');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('呼叫台账');
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('沿河小作坊夜间排放刺鼻气味');
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toMatch(/行数.*>3</);
  });

  test('as CSV tells each call on a line, the newest first, in the county’s time', async () => {
    const lines = await rows('feng', 'calls');
    expect(lines).toHaveLength(3);
    const closed = lines.find(({ 状态 }) => 状态 === '已结案');
    expect(closed).toMatchObject({
      事由: '沿河小作坊夜间排放刺鼻气味',
      呼叫镇街: '青石镇',
      主办单位: '市场监督管理局',
      承办单位: '市场监督管理局、生态环境分局',
      呼叫时间: '2026-03-02 10:00',
      已解决: '是',
    });
  });

  test('runs no formula that somebody wrote into a call', async () => {
    const subjects = (await rows('feng', 'calls')).map(({ 事由 }) => 事由);
    expect(subjects).toContain(`'=HYPERLINK("http://evil")`);
    const { bytes } = await saved(api, 'feng', address('calls'));
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/s="3" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK/);
    expect(xml).not.toContain('<f>');
  });

  test('is narrowed as the list of calls is', async () => {
    expect(await rows('feng', 'calls', 'urgency=urgent')).toHaveLength(1);
    expect(await rows('feng', 'calls', 'standing=closed')).toHaveLength(1);
    expect(await rows('feng', 'calls', 'from=2026-03-03')).toHaveLength(0);
    expect(await rows('feng', 'calls', 'to=2026-03-02')).toHaveLength(3);
    expect(await rows('feng', 'calls', 'words=竹岭')).toHaveLength(1);
  });

  test('is in English by query or by Accept-Language', async () => {
    expect(Object.keys((await rows('feng', 'calls', 'language=en'))[0] ?? {})[0]).toBe('Number');
    const { name, bytes } = await saved(api, 'feng', address('calls', 'format=csv'), { 'accept-language': 'en' });
    expect([name, bytes.toString().slice(1, 15)]).toEqual(['Calls-2026-03-02.csv', 'Number,Subject']);
  });

  test('knows no pages and no other formats', async () => {
    const feng = await api.as('feng');
    for (const [query, path] of [
      ['limit=10', 'limit'],
      ['format=ods', 'format'],
    ] as const)
      expect((await feng.get(address('calls', query))).body).toMatchObject({ status: 400, errors: [{ path }] });
  });
});

describe('the ledger of slips', () => {
  test('tells each slip with its limits and when they were met', async () => {
    const lines = await rows('feng', 'slips');
    expect(lines).toHaveLength(3);
    expect(lines.find(({ 派发单编号, 状态 }) => 派发单编号?.endsWith('-1') && 状态 === '已反馈')).toMatchObject({
      承办单位: '市场监督管理局',
      承办责任: '主办',
      响应时限: '2026-03-05 00:00',
      响应时间: '2026-03-02 10:00',
      响应超时: '',
      办结时限: '2026-03-10 00:00',
      办结时间: '2026-03-02 10:00',
      镇街评价: '满意',
    });
  });

  test('has only the slips of a unit that is asked for', async () => {
    expect((await rows('feng', 'slips', 'unit=STHJ')).map(({ 承办单位 }) => 承办单位)).toEqual(['生态环境分局']);
  });

  test('shows a department no ratings', async () => {
    const [line] = await rows('wang', 'slips');
    expect(line).not.toHaveProperty('镇街评价');
    expect((await rows('li', 'slips'))[0]).toHaveProperty('镇街评价');
  });
});

describe('the ledger of deadlines', () => {
  test('tells every limit that is still owed', async () => {
    const lines = await rows('feng', 'deadlines');
    expect(lines.map(({ 时限, 到期时间 }) => [时限, 到期时间])).toEqual([
      ['响应', '2026-03-05 00:00'],
      ['办结', '2026-03-10 00:00'],
    ]);
  });
});

describe('the figures', () => {
  test('are numbers with both parts, and say from where they look', async () => {
    const lines = await rows('feng', 'figures', 'by=county');
    expect(lines.find(({ 指标 }) => 指标 === 'CompletionRate')).toMatchObject({
      对象: '临溪县',
      分子: '2',
      分母: '3',
      '比率（%）': '66.67',
    });
    const { bytes } = await saved(api, 'feng', address('figures', 'by=county'));
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<v>66.67</v>');
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain(after);
  });

  test('are the same as the figures on the screen', async () => {
    const { body } = await (await api.as('feng')).get(`/api/v1/figures?after=${after}`);
    const shown = body.rows.map(({ numerator, denominator }: { numerator: number; denominator: number }) => [
      String(numerator),
      String(denominator),
    ]);
    expect((await rows('feng', 'figures')).map(({ 分子, 分母 }) => [分子, 分母])).toEqual(shown);
  });

  test('are without ratings for departments, and none for an admin', async () => {
    expect((await rows('wang', 'figures')).map(({ 指标 }) => 指标)).not.toContain('SatisfactionRate');
    expect((await (await api.as('jiang')).get(address('figures'))).body.code).toBe('officer.lacks-role');
  });
});

describe('who exports what', () => {
  test.each([
    ['the supervisor', 'feng', 3, 3],
    ['the township', 'li', 3, 3],
    ['the lead department', 'wang', 2, 3],
    ['the cooperating department', 'zhou', 1, 2],
    ['another township', 'he', 0, 0],
    ['the admin', 'jiang', 0, 0],
  ])('%s, what it may read', async (_who, officer, calls, slips) => {
    expect(await rows(officer, 'calls')).toHaveLength(calls);
    expect(await rows(officer, 'slips')).toHaveLength(slips);
  });
});

describe('whoever goes away', () => {
  const ended = async (): Promise<string> => {
    const { body } = await (await api.as()).get('/metrics');
    return String(body);
  };

  test('ends the reading, and holds no connection', async () => {
    await api.database.pool.query(`
      insert into desk.call_register
      select 'x' || n, number, repeat(md5(n::text), 30), matter, township, urgency, source, source_number, proxy, raised_by,
        raised_at - n * interval '1 minute', standing, standing_since, lead, units, closed_at, solved, last_at, revision, position
      from (select * from desk.call_register limit 1) c, generate_series(1, 40000) n`);
    const { token } = await api.as('feng');
    const leaving = new AbortController();
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${api.url}${address('calls', 'format=csv')}`, { headers, signal: leaving.signal });
    await answer.body?.getReader().read();
    leaving.abort();
    await eventually(async () =>
      expect(await ended()).toContain('huying_exports_total{ledger="calls",ended="left"} 1'),
    );
    const { rows: running } = await api.database.pool.query(
      `select query from pg_stat_activity where application_name = 'huying-desk' and state = 'active'`,
    );
    expect(running).toEqual([]);
    expect(api.logged).toEqual([]);
  }, 60_000);

  test('is no reason not to tell all of it to somebody else', async () => {
    expect(await rows('feng', 'calls')).toHaveLength(40_003);
  }, 60_000);
});
