import { afterActs, DISPATCH, RAISE, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
let feng: Visitor;
let after: string;
beforeAll(async () => {
  api = await startApi();
  feng = await api.as('feng');
  await raised(api, { subject: '第一张', urgency: 'urgent' });
  await raised(api, { subject: '第二张', matter: '市场监管' });
  const last = await afterActs(api, await raised(api, { subject: '第三张' }), ['qian', 'dispatch', DISPATCH]);
  after = last?.body.position;
}, 60_000);
afterAll(() => api.close());

const subjects = async (query: string): Promise<readonly string[]> => {
  const { body } = await feng.get(`/api/v1/calls?after=${after}&${query}`);
  return body.calls.map(({ subject }: { subject: string }) => subject).toSorted();
};

describe('the list of calls', () => {
  test.each<[string, string[]]>([
    ['', ['第一张', '第三张', '第二张']],
    ['urgency=urgent', ['第一张']],
    ['matter=市场监管', ['第二张']],
    ['standing=with departments', ['第三张']],
    ['standing=with departments,closed', ['第三张']],
    ['unit=SCJG', ['第三张']],
    ['lead=SCJG&township=349901101', ['第三张']],
    ['lead=STHJ', []],
    ['words=第二', ['第二张']],
    ['from=2026-03-02&to=2026-03-02', ['第一张', '第三张', '第二张']],
    ['from=2026-03-03', []],
    ['to=2026-03-01', []],
  ])('narrowed to “%s”', async (query, wanted) => {
    expect(await subjects(query)).toEqual(wanted.toSorted());
  });

  test('tells how many there are, whichever part of them it shows', async () => {
    const part = async (query: string) => (await feng.get(`/api/v1/calls?after=${after}&${query}`)).body;
    const [first, rest] = [await part('limit=1'), await part('limit=2&skip=1')];
    expect([first.total, rest.total, (await part('urgency=urgent&skip=1')).total]).toEqual([3, 3, 1]);
    expect([...first.calls, ...rest.calls].map(({ subject }) => subject).toSorted()).toEqual(await subjects(''));
    expect(await part('skip=three')).toMatchObject({ status: 400, errors: [{ path: 'skip' }] });
  });

  test('names the units', async () => {
    const { body } = await feng.get(`/api/v1/calls?after=${after}&unit=SCJG`);
    const market = { code: 'SCJG', name: '市场监督管理局' };
    expect(body.calls[0]).toMatchObject({ township: { name: '青石镇' }, lead: market, units: [market] });
  });

  test('says which department’s limit falls due next, and of a call that lies with none nothing', async () => {
    const { body } = await feng.get(`/api/v1/calls?after=${after}`);
    const due = Object.fromEntries(
      body.calls.map(({ subject, nextDue }: { subject: string; nextDue?: object }) => [subject, nextDue]),
    );
    expect(due.第三张).toEqual({
      unit: { code: 'SCJG', name: '市场监督管理局' },
      limit: 'respond',
      dueAt: '2026-03-05T00:00:00+08:00',
      lastDay: '2026-03-04',
      provisional: false,
      overdue: false,
      workingDaysLeft: 2,
    });
    expect(due.第一张).toBeUndefined();
  });

  test('goes on page after page', async () => {
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await feng.get(`/api/v1/calls?limit=2${cursor}`);
      seen.push(...body.calls.map(({ call }: { call: string }) => call));
      if (body.next === undefined) break;
      cursor = `&cursor=${body.next}`;
    }
    expect([seen.length, new Set(seen).size]).toEqual([3, 3]);
  });

  test('shows a new call at its top', async () => {
    const { body } = await (await api.as('li')).post('/api/v1/calls', { ...RAISE, subject: '第四张' });
    const { body: list } = await feng.get(`/api/v1/calls?limit=1&after=${body.position}`);
    expect(list.calls[0].subject).toBe('第四张');
  });
});
