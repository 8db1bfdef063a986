import { callStream, streamOf } from '@app/commands';
import { plusMs } from '@app/kernel';
import { LIST, unit } from '@app/testing';
import { afterActs, dispatched, RAISE, raised } from '../../test-kit/a-call.js';
import {
  convened,
  docketed,
  foundJointMeeting,
  heardInMeeting,
  REASON,
  RULING,
  STANDING,
} from '../../test-kit/a-docket-entry.js';
import { PASSWORD } from '../../test-kit/found-little-county.js';
import { listening } from '../../test-kit/listening.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const ELSEWHERE = { unit: unit.community, detail: '南街口' };

let api: RunningApi;
let call: string;
let entry: string;
beforeAll(async () => {
  api = await startApi({ heartbeatMs: 100 });
  await foundJointMeeting(api);
  call = (await dispatched(api)).slice(-36);
  entry = await docketed(api, call);
}, 60_000);
afterAll(() => api.close());

const read = async (officer: string, at: string) => (await (await api.as(officer)).get(at)).body;
const refusal = async (officer: string, at: string, words: object): Promise<readonly unknown[]> => {
  const { status, body } = await (await api.as(officer)).post(at, words);
  return [status, body.code];
};

describe('the docket', () => {
  test('takes a call by hand, once', async () => {
    expect(entry).toBe(`/api/v1/docket/${call}`);
    const again = await (await api.as('feng')).post('/api/v1/docket', { call, ...REASON });
    expect([again.status, again.body.facts]).toEqual([200, []]);
    expect(await refusal('wang', '/api/v1/docket', { call, ...REASON })).toEqual([403, 'officer.lacks-role']);
  });

  test('is listed to those who read everything, and to the parties', async () => {
    const { position } = await read('qin', entry);
    for (const officer of ['qin', 'feng', 'qian', 'li', 'wang']) {
      const { entries } = await read(officer, `/api/v1/docket?after=${position}`);
      expect(entries).toMatchObject([{ call, trigger: 'by-hand', standing: 'on the docket', step: 'docketed' }]);
    }
    for (const officer of ['zhou', 'he']) expect((await read(officer, '/api/v1/docket')).entries).toEqual([]);
    expect((await read('qin', '/api/v1/docket?standing=ruled')).entries).toEqual([]);
    expect((await read('qin', '/api/v1/docket?words=刺鼻')).entries).toHaveLength(1);
    expect((await read('qin', '/api/v1/docket?words=垃圾')).entries).toEqual([]);
  });

  test('hides an entry from others as if it were none', async () => {
    const { status, body } = await (await api.as('zhou')).get(entry);
    expect([status, body.code]).toEqual([404, 'docket.unknown']);
    expect((await (await api.as('qin')).get('/api/v1/docket/nonsense')).body.code).toBe('docket.unknown');
  });

  test('shows both sides, the list items, the time lost, and what one may do', async () => {
    await afterActs(api, entry, ['li', 'state', { text: '请尽快明确' }]);
    await afterActs(api, entry, ['wang', 'state', { text: '非本局职责', proposes: unit.environment }]);
    api.clock.advanceTo(plusMs(api.clock.now(), 36_000));
    const view = await read('qin', entry);
    expect(view.timeLost.hours).toBe('0.01');
    expect(view.rounds[0].statements).toMatchObject([
      { unit: { code: unit.town }, late: false },
      { unit: { code: unit.market }, proposes: { code: unit.environment } },
    ]);
    expect(view.bases).toEqual([{ list: '属地管理责任清单', version: 1, item: '12' }]);
    expect(view.stays.at(-1)).toMatchObject({ holder: 'department', unit: { code: unit.market }, lasting: true });
    const allowed = view.mayDo.filter(({ allowed }: { allowed: boolean }) => allowed);
    expect(allowed.map(({ act }: { act: string }) => act)).toEqual(['consult']);
    expect(view.officers).toMatchObject({ li: '李', wang: '王' });
  });

  test('is on the deadline sheet with the rulings that are due', async () => {
    const { rulings } = await read('qin', '/api/v1/desks/deadline-sheet?on=2026-03-09');
    expect(rulings).toMatchObject([{ call, day: 'today', rulingBy: { lastDay: '2026-03-09' } }]);
  });
});

describe('a calendar', () => {
  test('is previewed with the limits of calls on the docket that it would move', async () => {
    const typhoon = { own: [{ day: '2026-03-05', kind: 'rest', name: '台风停工' }] };
    const { body } = await (await api.as('chu')).post('/api/v1/calendars?preview=true', typhoon);
    expect(body.docket).toMatchObject([
      { call, limit: 'ruling', from: { lastDay: '2026-03-09' }, to: { lastDay: '2026-03-10' } },
    ]);
  });
});

describe('a meeting', () => {
  test('needs its standing members, and calls that are on the docket', async () => {
    const body = { sitsAt: '2026-03-03T09:00:00+08:00', place: '二楼', members: STANDING, calls: [call] };
    expect(await refusal('qin', '/api/v1/meetings', { ...body, members: [unit.market] })).toEqual([
      422,
      'meeting.standing-member-missing',
    ]);
    const other = (await raised(api)).slice(-36);
    expect(await refusal('qin', '/api/v1/meetings', { ...body, calls: [other] })).toEqual([
      409,
      'meeting.call-not-on-docket',
    ]);
  });

  test('is read by whoever was convened', async () => {
    const [at, after] = await convened(api, call);
    const { revision, mayDo } = await read('qin', `${at}?after=${after}`);
    expect([revision, mayDo.length]).toEqual([0, 3]);
    expect((await read('wang', '/api/v1/meetings')).meetings).toMatchObject([{ state: 'convened', calls: [call] }]);
    expect((await read('zhou', '/api/v1/meetings')).meetings).toEqual([]);
    expect((await (await api.as('zhou')).get(at)).body.code).toBe('meeting.unknown');
    await afterActs(api, at, ['qin', 'call-off', { reason: '改期' }]);
  });
});

describe('a ruling', () => {
  let ruled: string;
  beforeAll(async () => {
    const meeting = await heardInMeeting(api, entry);
    const last = await afterActs(api, entry, ['qin', 'rule', { ...RULING, meeting }], ['qin', 'publish-ruling', {}]);
    ruled = last?.body.position;
  });

  test('has a number of its own and an address', async () => {
    const { rulings } = await read('qin', `/api/v1/rulings?after=${ruled}`);
    expect(rulings).toMatchObject([{ ruling: '联〔2026〕1号', address: '2026-1', call, draft: RULING.draft }]);
    expect(await read('wang', '/api/v1/rulings/2026-1')).toMatchObject({ bears: { name: '市场监督管理局' } });
    expect((await (await api.as('zhou')).get('/api/v1/rulings/2026-1')).status).toBe(404);
    expect((await (await api.as('qin')).get('/api/v1/rulings/2026-9')).body.code).toBe('ruling.unknown');
  });

  test('fills in a list revision, as an applicant may send it', async () => {
    const { body } = await (await api.as('qin')).get('/api/v1/rulings/2026-1/revision-draft');
    expect(body).toMatchObject({
      list: LIST,
      change: { is: 'put', item: { lead: unit.environment } },
      ruling: '联〔2026〕1号',
    });
    const asked = await (await api.as('wang')).post('/api/v1/list-revisions', body);
    expect([asked.status, asked.body.facts]).toEqual([201, ['ListRevisionAsked']]);
  });

  test('is a precedent for everybody: searched by words, item, matter and lead', async () => {
    const found = async (query: string) =>
      (await read('zhou', `/api/v1/precedents?${query}`)).precedents.map(({ ruling }: { ruling: string }) => ruling);
    for (const query of ['', 'words=刺鼻', 'matter=环境保护', `lead=${unit.environment}`, 'inForce=true'])
      expect(await found(query)).toEqual(['联〔2026〕1号']);
    for (const query of ['words=垃圾', 'matter=别的', `lead=${unit.market}`, 'inForce=false', 'item=12'])
      expect(await found(query)).toEqual([]);
  });

  test('is proposed for a call like it', async () => {
    const like = (await raised(api)).slice(-36);
    const { precedents } = await read('qian', `/api/v1/precedents?call=${like}`);
    expect(precedents).toMatchObject([{ ruling: '联〔2026〕1号', lead: { code: unit.environment } }]);
  });

  test('shows in the entry and on the call’s file', async () => {
    const { rounds, meetings } = await read('li', entry);
    expect(rounds[0].ruling).toMatchObject({ ruling: '联〔2026〕1号', lead: { code: unit.environment } });
    expect(meetings.map(({ state }: { state: string }) => state)).toEqual(['called off', 'held']);
    expect((await read('li', `/api/v1/calls/${call}`)).docket).toEqual({
      standing: 'ruled',
      round: 1,
      ruling: '联〔2026〕1号',
    });
  });
});

describe('changes', () => {
  test('tell the parties of their entries, and of meetings those who were convened', async () => {
    const token = async (officer: string) =>
      (await (await api.as()).post('/api/v1/sessions', { officer, password: PASSWORD })).body.token;
    const [li, he] = [await listening(api.url, await token('li')), await listening(api.url, await token('he'))];
    const other = (await dispatched(api)).slice(-36);
    await docketed(api, other);
    expect((await li.until('CallDocketed')).at(-1)).toMatchObject({ of: 'docketEntry', docketEntry: other });
    const own = await (await api.as('he')).post('/api/v1/calls', { ...RAISE, place: ELSEWHERE });
    await docketed(api, own.body.call);
    const heard = await he.until('CallDocketed');
    expect(heard.filter(({ type }) => type === 'CallDocketed')).toMatchObject([{ docketEntry: own.body.call }]);
    await Promise.all([li.leave(), he.leave()]);
  });
});

test('what stands in the log is one stream a call and its entry', async () => {
  const last = await api.parts.store.last(streamOf('docketEntry', call));
  expect(last?.type).toBe('RulingPublished');
  expect((await api.parts.store.last(callStream(call as never)))?.type).toBe('SlipDispatched');
});
