import { item, LIST, LITTLE_LIST, unit } from '@app/testing';
import { afterActs, DISPATCH, dispatched, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';
import type { Visitor } from '../../test-kit/visitor.js';

let api: RunningApi;
let chu: Visitor;
let qian: Visitor;
beforeAll(async () => {
  api = await startApi();
  [chu, qian] = [await api.as('chu'), await api.as('qian')];
}, 60_000);
afterAll(() => api.close());

const LISTS = '/api/v1/lists';
const AT = `${LISTS}/${encodeURIComponent(LIST)}`;
const POWERS = { list: 'powers', name: '权责清单', kind: 'powers-and-duties', legalReviewer: unit.justice };
const after = ({ body }: { readonly body: { readonly position: string } }) => `after=${body.position}`;

describe('a list', () => {
  test('is founded once, by the list keeper', async () => {
    expect((await qian.post(LISTS, POWERS)).body).toMatchObject({ status: 403, code: 'list.not-list-keeper' });
    const founded = await chu.post(LISTS, POWERS);
    expect([founded.status, founded.headers.get('location'), founded.body.facts]).toEqual([
      201,
      `${LISTS}/powers`,
      ['ListFounded'],
    ]);
    expect((await chu.post(LISTS, POWERS)).status).toBe(200);
    const { body } = await qian.get(`${LISTS}?${after(founded)}`);
    expect(
      body.lists.map(({ list, versions, inForce }: never) => [list, (versions as object[]).length, inForce]),
    ).toEqual([
      ['powers', 0, undefined],
      [LIST, 1, 1],
    ]);
  });

  test('is read as of a day, by anybody', async () => {
    const { status, body } = await (await api.as('wang')).get(AT);
    expect(status).toBe(200);
    expect(body).toMatchObject({ version: 1, on: '2026-03-02', legalReviewer: { name: '司法局' } });
    expect(body.items[0]).toMatchObject({ code: '42', lead: { code: 'SCJG', name: '市场监督管理局' } });
    expect((await chu.get(`${AT}?on=1990-01-01`)).body).toMatchObject({ status: 404, code: 'list.not-in-force-yet' });
    expect((await chu.get(`${LISTS}/nothing`)).body).toMatchObject({ status: 404, code: 'list.unfounded' });
    expect((await chu.get(`${LISTS}/a%20b`)).body).toMatchObject({ status: 404, code: 'list.unfounded' });
  });

  test('is searched in the words of a clerk', async () => {
    const { body } = await qian.get(`${LISTS}/search?q=${encodeURIComponent('工地晚上打桩吵死了')}`);
    expect(body.found[0]).toMatchObject({ list: LIST, version: 1, item: { code: '12' }, words: ['工地晚上打桩吵'] });
    expect((await qian.get(`${LISTS}/search`)).body.code).toBe('query.invalid');
  });
});

describe('a version', () => {
  const next = {
    effectiveFrom: '2026-04-01',
    puts: [
      item('12', { name: '建筑工地夜间施工', scenarios: ['工地半夜打桩'], lead: unit.environment, cooperating: [] }),
    ],
    drops: ['9'],
  };

  test('is previewed: what it says otherwise, which proposals and calls it touches; nothing is stored', async () => {
    const waiting = await raised(api, { subject: '工地半夜打桩扰民', asks: '请查处', matter: '夜间施工' });
    const at = await dispatched(api);
    const { body: open } = await chu.get(at);
    await chu.get(`/api/v1/calls?after=${open.position}`);
    const { body } = await chu.post(`${AT}/versions?preview=true`, next);
    expect(body.version).toBe(2);
    expect(body.difference.removed.map(({ code }: never) => code)).toEqual(['9']);
    expect(body.difference.changed[0]).toMatchObject({
      code: '12',
      fields: expect.arrayContaining([{ field: 'lead', before: '住房和城乡建设局', after: '生态环境分局' }]),
    });
    const call = waiting.slice(waiting.lastIndexOf('/') + 1);
    expect(body.proposals).toEqual([
      {
        call,
        number: expect.any(String),
        from: { code: 'ZJJ', name: '住房和城乡建设局' },
        to: { code: 'STHJ', name: '生态环境分局' },
      },
    ]);
    expect(body.calls).toEqual([{ call: open.call, number: open.number, item: '12' }]);
    expect((await chu.get(AT)).body.version).toBe(1);
    expect((await qian.post(`${AT}/versions?preview=true`, next)).body.code).toBe('list.not-list-keeper');
  });

  test('is published for a day to come, and holds from then on', async () => {
    const published = await chu.post(`${AT}/versions`, next);
    expect([published.status, published.body.facts]).toEqual([201, ['ListVersionPublished']]);
    expect((await chu.post(`${AT}/versions`, next)).body.code).toBe('list.nothing-to-drop');
    const { body } = await chu.get(`${AT}/versions?${after(published)}`);
    expect(body.versions).toEqual([
      expect.objectContaining({ version: 1, items: 4, added: 4, changed: 0, removed: 0 }),
      expect.objectContaining({ version: 2, items: 3, added: 0, changed: 1, removed: 1, effectiveFrom: '2026-04-01' }),
    ]);
    expect((await chu.get(`${AT}?on=2026-03-31`)).body.version).toBe(1);
    expect((await chu.get(`${AT}?on=2026-04-01`)).body.items).toHaveLength(3);
    const { body: difference } = await chu.get(`${AT}/difference?from=1&to=2`);
    expect(difference.removed).toMatchObject([{ code: '9' }]);
    expect((await chu.get(`${AT}/difference?from=0&to=1`)).body.added).toHaveLength(4);
    expect((await chu.get(`${AT}/difference?from=1&to=7`)).body.code).toBe('list.no-such-version');
  });

  test('that cannot be is refused', async () => {
    const publish = (body: object) => chu.post(`${AT}/versions`, body);
    expect((await publish({ effectiveFrom: '2026-03-01', drops: ['42'] })).body).toMatchObject({
      status: 422,
      code: 'list.effective-in-the-past',
    });
    expect((await publish({ effectiveFrom: '2026-03-10', drops: ['42'] })).body.code).toBe(
      'list.effective-before-newest',
    );
    expect((await publish({ effectiveFrom: '2026-05-01' })).body.code).toBe('body.invalid');
    expect((await publish({ effectiveFrom: '2026-05-01', items: LITTLE_LIST, drops: ['1'] })).body.code).toBe(
      'body.invalid',
    );
    expect((await publish({ effectiveFrom: '2026-05-01', puts: [item('1', { lead: unit.town })] })).body.code).toBe(
      'unit.not-callable',
    );
  });
});

describe('a proposal', () => {
  const proposals = (call: string) => qian.get(`/api/v1/proposals?call=${call.slice(call.lastIndexOf('/') + 1)}`);

  test('follows the version of the day, and says why', async () => {
    const call = await raised(api, { subject: '工地半夜打桩', asks: '请到场', matter: '夜间施工' });
    const { body } = await proposals(call);
    expect(body.on).toBe('2026-03-02');
    expect(body.proposals[0]).toMatchObject({
      lead: { code: 'ZJJ' },
      weight: 1,
      reasons: [
        { is: 'list item', list: LIST, version: 1, item: '12', words: expect.arrayContaining(['工地半夜打桩']) },
      ],
    });
  });

  test('of what is the township’s own says so, and a dispatch needs a reason against it', async () => {
    const call = await raised(api, { subject: '村道垃圾无人清扫', asks: '请安排保洁', matter: '村内道路保洁' });
    expect((await proposals(call)).body.townshipsOwn).toMatchObject({ list: LIST, item: '7', name: '村内道路保洁' });
    const own = { ...DISPATCH, basis: { list: LIST, version: 1, item: '7' } };
    expect((await qian.post(`${call}/dispatch`, own)).body).toMatchObject({
      status: 422,
      code: 'dispatch.townships-own',
      remedy: { zh: expect.stringContaining('村内道路保洁') },
    });
    const done = await afterActs(api, call, ['qian', 'dispatch', { ...own, overrules: '涉及执法权限' }]);
    expect(done?.body.facts).toEqual(['SlipDispatched']);
  });

  test('is for those who dispatch or watch, of a call that there is', async () => {
    const call = await raised(api);
    const id = call.slice(call.lastIndexOf('/') + 1);
    expect((await (await api.as('li')).get(`/api/v1/proposals?call=${id}`)).body).toMatchObject({ status: 403 });
    expect((await proposals('/00000000-0000-4000-8000-000000000000')).body).toMatchObject({ status: 404 });
  });
});

describe('a dispatch', () => {
  test('cites a list item that is in force today', async () => {
    const call = await raised(api);
    const cite = (version: number, code: string, list = LIST) =>
      qian.post(`${call}/dispatch`, { ...DISPATCH, basis: { list, version, item: code } });
    expect((await cite(2, '42')).body).toMatchObject({ status: 422, code: 'list.version-not-in-force' });
    expect((await cite(1, '99')).body).toMatchObject({ status: 422, code: 'list.no-such-item' });
    expect((await cite(1, '42', 'nothing')).body).toMatchObject({ status: 422, code: 'list.unknown' });
    expect((await cite(1, '42')).status).toBe(200);
  });
});
