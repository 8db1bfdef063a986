import { LIST } from '@app/testing';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const AT = `/api/v1/lists/${encodeURIComponent(LIST)}`;

const exported = async (as: 'csv' | 'xlsx'): Promise<{ readonly answer: Response; readonly bytes: Buffer }> => {
  const { token } = await api.as('wang');
  const answer = await fetch(`${api.url}${AT}/export?as=${as}`, { headers: { authorization: `Bearer ${token}` } });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const imported = async (officer: string, bytes: Buffer, query: string) => {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), 'list.csv');
  return (await api.as(officer)).send('POST', `${AT}/import?${query}`, { body });
};

describe('a list as a file', () => {
  test.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ] as const)('is exported as %s, and imported again it says the same', async (as, media) => {
    const { answer, bytes } = await exported(as);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, media]);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(`${LIST}-第1版.${as}`);
    const same = await imported('chu', bytes, 'effectiveFrom=2026-04-01');
    expect([same.status, same.body.facts]).toEqual([200, []]);
  });

  test('that says otherwise is previewed, and published', async () => {
    const { bytes } = await exported('csv');
    const otherwise = Buffer.from(bytes.toString('utf8').replace('日常巡查，发现后劝阻并报告', '=1小时内报告'));
    const preview = await imported('chu', otherwise, 'effectiveFrom=2026-04-01&preview=true');
    expect(preview.body.difference.changed).toHaveLength(1);
    const published = await imported('chu', otherwise, 'effectiveFrom=2026-04-01');
    expect([published.status, published.body.facts]).toEqual([201, ['ListVersionPublished']]);
  });

  test('is read only for the list keeper, and tells the row that cannot be read', async () => {
    const { bytes } = await exported('csv');
    expect((await imported('qian', bytes, 'effectiveFrom=2026-04-01')).body.code).toBe('list.not-list-keeper');
    expect((await imported('chu', Buffer.from('a,b\n1,2'), 'effectiveFrom=2026-04-01')).body).toMatchObject({
      status: 422,
      code: 'list.file-unreadable',
      remedy: { zh: '第 1 行：缺少“条目代码”一列' },
    });
    expect((await imported('chu', Buffer.alloc(6 * 1024 * 1024, 'a'), 'effectiveFrom=2026-04-01')).body).toMatchObject({
      status: 413,
      code: 'evidence.too-large',
    });
    expect((await imported('chu', bytes, '')).body.code).toBe('query.invalid');
  });
});
