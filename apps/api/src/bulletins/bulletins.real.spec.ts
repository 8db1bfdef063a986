import { createHash } from 'node:crypto';
import { dispatched } from '../../test-kit/a-call.js';
import { aMarchInFigures } from '../../test-kit/a-march-in-figures.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import { visitorsOf } from '../../test-kit/visitor.js';

const BULLETINS = '/api/v1/bulletins';
const MARCH = { kind: 'month', from: '2026-03-15', shape: 'departments' } as const;
const ID = '2026-03_departments';

let api: RunningApi;
let as: RunningApi['as'];
beforeAll(async () => {
  api = await startApi();
  await aMarchInFigures(api);
  as = visitorsOf(api.url); // those of before are signed out by now
}, 60_000);
afterAll(() => api.close());

const get = async (officer: string, path: string) => (await as(officer)).get(`${BULLETINS}${path}`);
const post = async (officer: string, path: string, body: object = {}) =>
  (await as(officer)).post(`${BULLETINS}${path}`, body);
const hashOf = async (officer: string, path: string) => {
  const { status, body } = await get(officer, path);
  expect(status).toBe(200);
  return createHash('sha256')
    .update(typeof body === 'string' ? body : JSON.stringify(body))
    .digest('hex');
};

describe('a bulletin', () => {
  test('is drafted by a supervisor, when its period is over', async () => {
    expect((await post('wang', '', MARCH)).body.code).toBe('officer.lacks-role');
    expect((await post('feng', '', { ...MARCH, from: '2026-04-01' })).body.code).toBe('bulletin.period-not-over');
    expect((await post('feng', '', { ...MARCH, shape: 'moon' })).body.code).toBe('bulletin-shape.unknown');
    expect((await post('feng', '', { ...MARCH, kind: 'days' })).body.code).toBe('body.invalid');
    const { status, body, headers } = await post('feng', '', MARCH);
    expect([status, body.facts, headers.get('location')]).toEqual([201, ['BulletinDrafted'], `${BULLETINS}/${ID}`]);
    expect((await post('feng', '', MARCH)).body.facts).toEqual([]);
  });

  test('is a draft that only supervisors see, with what they may do', async () => {
    expect((await get('wang', `/${ID}`)).body.code).toBe('bulletin.unknown');
    const { body } = await get('feng', `/${ID}`);
    expect(body).toMatchObject({
      standing: 'draft',
      title: '2026年3月各单位办理情况通报',
      asOf: { at: '2026-03-31T16:00:00.000Z' },
      rows: [{ row: 'SCJG', name: '市场监督管理局' }],
      leftOut: [{ reason: '台风', approver: '周县长' }],
      faults: [],
      editions: [],
    });
    expect(body.paragraphs[0]).toContain('共派遣案件 2 件，按时办结 1 件，超时办结 0 件，未办结 1 件，结案率 50.00%');
    expect(body.mayDo.map(({ act, allowed }: { act: string; allowed: boolean }) => [act, allowed])).toEqual([
      ['check', true],
      ['publish', true],
      ['discard', true],
    ]);
    const { position } = (await post('feng', `/${ID}/check`)).body;
    const listed = (officer: string) => get(officer, `?after=${position}`);
    expect((await listed('feng')).body.bulletins).toMatchObject([{ bulletin: ID, draft: { edition: 1 } }]);
    expect((await listed('wang')).body.bulletins).toEqual([]);
  });

  test('opens every number to as many slips as it counts', async () => {
    const { body } = await get('feng', `/${ID}`);
    type Cell = { column: string; value: number | string | null; slips: string };
    const cells = [...body.rows, body.total].flatMap(({ cells }: { cells: readonly Cell[] }) => cells);
    const counted = cells.filter(({ value }: Cell) => typeof value === 'number');
    expect(counted.length).toBeGreaterThan(20);
    for (const { slips, value } of counted) {
      const behind = (await (await as('feng')).get(slips)).body.slips;
      expect([slips, behind.length]).toEqual([slips, value]);
    }
    const rate = cells.find(({ column }: Cell) => column === 'closureRate');
    const { slips } = (await (await as('feng')).get(rate?.slips ?? '')).body;
    expect(slips.map(({ met }: { met: boolean }) => met).toSorted()).toEqual([false, true]);
    expect((await get('feng', `/${ID}/slips?row=moon&column=late`)).body.code).toBe('bulletin.unknown-cell');
  });

  test('has papers once it is published, in four formats, the same when it is counted again', async () => {
    expect((await get('feng', `/${ID}/paper`)).body.code).toBe('bulletin.unknown');
    const published = await post('feng', `/${ID}/publish`, { number: '临呼通〔2026〕3号' });
    expect(published.body.facts).toEqual(['BulletinPublished']);
    const before: Record<string, string> = {};
    for (const format of ['pdf', 'docx', 'xlsx', 'json'])
      before[format] = await hashOf('wang', `/${ID}/paper?format=${format}`);
    await dispatched({ ...api, as } as RunningApi);
    for (const format of ['pdf', 'docx', 'xlsx', 'json'])
      expect([format, await hashOf('wang', `/${ID}/paper?format=${format}&rerun=true`)]).toEqual([
        format,
        before[format],
      ]);
    expect((await get('wang', `/${ID}/rerun`)).body).toMatchObject({ edition: 1, same: true });
    expect((await get('wang', `/${ID}`)).body).toMatchObject({
      standing: 'published',
      editions: [{ edition: 1, number: '临呼通〔2026〕3号', publishedBy: { id: 'feng', name: '冯' } }],
    });
  });

  test('is corrected by another edition only, which changes something', async () => {
    expect((await post('feng', '', MARCH)).body.code).toBe('bulletin.is-published');
    expect((await post('feng', `/${ID}/correct`, { reason: '复核' })).body.facts).toEqual(['BulletinDrafted']);
    expect((await post('feng', `/${ID}/publish`)).body.code).toBe('bulletin.nothing-changed');
    expect((await post('feng', `/${ID}/discard`, { reason: '无变动' })).body.facts).toEqual(['BulletinDiscarded']);
    expect((await get('feng', `/${ID}?edition=2`)).body.code).toBe('bulletin.unknown');
  });

  test('tells no department which township was dissatisfied with which slip', async () => {
    const opened = async (officer: string, column: string) => {
      const { status, body } = await get(officer, `/${ID}/slips?edition=1&row=SCJG&column=${column}`);
      return status === 200 ? body.slips.length : body.code;
    };
    for (const column of ['rated', 'dissatisfied', 'dissatisfiedRate'])
      expect([column, await opened('wang', column)]).toEqual([column, 'assessment.ratings-in-groups']);
    expect(await opened('wang', 'assigned')).toBe(2);
    expect(await opened('li', 'dissatisfiedRate')).toBe(1);
  });
});

describe('the shape of a bulletin', () => {
  test('is the county’s to choose, from a day on', async () => {
    const { body } = await (await as('wang')).get('/api/v1/bulletin-shapes');
    const {
      version: _,
      effectiveFrom: __,
      ...completion
    } = body.shapes.find(({ code }: { code: string }) => code === 'completion');
    const own = { ...completion, title: '{period}办结通报', rows: { by: 'township', idle: 'shown' } };
    const publish = async (officer: string, shape: object, effectiveFrom = '2026-04-01') =>
      (await as(officer)).post('/api/v1/bulletin-shapes', { effectiveFrom, shape });
    expect((await publish('wang', own)).body.code).toBe('officer.lacks-role');
    expect((await publish('feng', { ...own, columns: own.columns.slice(1) })).body.code).toBe(
      'bulletin-shape.needs-a-name-column',
    );
    expect((await publish('feng', own)).body.facts).toEqual(['BulletinShapePublished']);
    await post('feng', '', { kind: 'days', from: '2026-03-01', to: '2026-03-10', shape: 'completion' });
    const drafted = await get('feng', '/2026-03-01_2026-03-10_completion');
    expect(drafted.body).toMatchObject({
      title: '2026年3月1日至3月10日办结通报',
      rows: [{ name: '东门街道' }, { name: '青石镇' }],
    });
  });
});
