import { unit } from '@app/testing';
import { afterActs, dispatched, raised } from '../../test-kit/a-call.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
let after: string;
let [waiting, open, returned, asked] = ['', '', '', ''];
beforeAll(async () => {
  api = await startApi();
  waiting = await raised(api);
  open = await dispatched(api);
  returned = await dispatched(api);
  await afterActs(api, returned, ['wang', 'slips/1/return', { basis: '职责在住建', proposed: unit.housing }]);
  asked = await dispatched(api);
  const last = await afterActs(api, asked, ['wang', 'slips/1/ask-extension', { days: 2, reason: '需检测' }]);
  after = last?.body.position;
}, 60_000);
afterAll(() => api.close());

const idOf = (at: string): string => at.slice(at.lastIndexOf('/') + 1);
const calls = (lines: readonly { call: string }[]): readonly string[] => lines.map(({ call }) => call).toSorted();

describe('the in-tray', () => {
  test('holds what the officer’s own unit still owes', async () => {
    const { body } = await (await api.as('wang')).get(`/api/v1/desks/in-tray?after=${after}`);
    expect([body.unit.name, body.count]).toEqual(['市场监督管理局', 3]);
    expect(calls(body.slips)).toEqual([open, returned, asked].map(idOf).toSorted());
    expect(body.slips[0].owed[0]).toEqual({
      limit: 'respond',
      dueAt: '2026-03-05T00:00:00+08:00',
      lastDay: '2026-03-04',
      provisional: false,
      overdue: false,
      workingDaysLeft: 2,
    });
  });

  test('of another department is empty', async () => {
    expect((await (await api.as('zhou')).get('/api/v1/desks/in-tray')).body).toMatchObject({ slips: [], count: 0 });
  });
});

describe('supervision orders', () => {
  let told: string;
  beforeAll(async () => {
    const order = { unit: unit.market, kind: 'order', reason: '两次催办未果' };
    await (await api.as('feng')).post('/api/v1/supervision/steps', order);
    const { body } = await (await api.as('feng')).post('/api/v1/supervision/steps', { ...order, kind: 'interview' });
    told = body.position;
  });
  const orders = async (officer: string, desk: string) =>
    (await (await api.as(officer)).get(`/api/v1/desks/${desk}${desk.includes('?') ? '&' : '?'}after=${told}`)).body
      .orders;

  test('lie in the in-tray of their unit until they are answered', async () => {
    expect(await orders('wang', 'in-tray')).toMatchObject([
      { step: '1', kind: 'order', day: 'later', answerBy: { lastDay: '2026-03-04' } },
    ]);
    for (const officer of ['zhou', 'feng']) expect(await orders(officer, 'in-tray')).toEqual([]);
  });

  test('are on the deadline sheet when their answer is due', async () => {
    for (const [on, day] of [
      ['2026-03-03', 'tomorrow'],
      ['2026-03-04', 'today'],
      ['2026-03-06', 'overdue'],
    ])
      expect(await orders('feng', `deadline-sheet?on=${on}`)).toMatchObject([{ unit: { code: unit.market }, day }]);
    expect(await orders('feng', 'deadline-sheet?on=2026-03-02')).toEqual([]);
    expect(await orders('feng', `deadline-sheet?on=2026-03-04&unit=${unit.environment}`)).toEqual([]);
    expect(await orders('zhou', 'deadline-sheet?on=2026-03-04')).toEqual([]);
  });

  test('are gone once they are answered', async () => {
    const at = `/api/v1/supervision/${unit.market}/steps/1`;
    told = (await afterActs(api, at, ['wang', 'answer', { answer: '已整改到位' }]))?.body.position;
    expect(await orders('wang', 'in-tray')).toEqual([]);
    expect(await orders('feng', 'deadline-sheet?on=2026-03-04')).toEqual([]);
  });
});

describe('the dispatch desk', () => {
  test('has its piles for the dispatcher', async () => {
    const { body } = await (await api.as('qian')).get(`/api/v1/desks/dispatch?after=${after}`);
    expect(calls(body.awaitingDispatch.lines)).toEqual([idOf(waiting)]);
    expect(calls(body.returnsToJudge.lines)).toEqual([idOf(returned)]);
    expect(body.returnsToJudge.lines[0].returnAsked).toEqual({
      basis: '职责在住建',
      proposed: { code: 'ZJJ', name: '住房和城乡建设局' },
    });
    expect(body.extensionsToJudge.lines[0]).toMatchObject({ call: idOf(asked), extensionAsked: { days: 2 } });
  });

  test('is closed to departments and townships', async () => {
    for (const officer of ['wang', 'li']) {
      const { status, body } = await (await api.as(officer)).get('/api/v1/desks/dispatch');
      expect([status, body.code]).toEqual([403, 'officer.lacks-role']);
    }
  });
});

describe('the deadline sheet', () => {
  const sheet = async (officer: string, on: string) =>
    (await (await api.as(officer)).get(`/api/v1/desks/deadline-sheet?after=${after}&on=${on}`)).body;

  test('shows what is overdue, due that day and due the next working day', async () => {
    const { on, next, byUnit, lines } = await sheet('feng', '2026-03-04');
    expect([on, next]).toEqual(['2026-03-04', '2026-03-05']);
    expect(byUnit).toEqual([{ unit: { code: 'SCJG', name: '市场监督管理局' }, overdue: 0, today: 3, tomorrow: 0 }]);
    expect(lines[0]).toMatchObject({ day: 'today', limit: 'respond', lastDay: '2026-03-04' });
    expect((await sheet('feng', '2026-03-06')).next).toBe('2026-03-09');
    expect((await sheet('feng', '2026-03-06')).byUnit[0]).toMatchObject({ overdue: 3, today: 0, tomorrow: 3 });
  });

  test('is of today unless a day is named', async () => {
    expect((await (await api.as('feng')).get('/api/v1/desks/deadline-sheet')).body.on).toBe('2026-03-02');
  });

  test('can be looked at by the month: every day, what ends on it, and whether it is worked on', async () => {
    const get = async (officer: string, query: string) =>
      (await (await api.as(officer)).get(`/api/v1/desks/deadline-month?after=${after}&${query}`)).body;
    const { today, days } = await get('feng', 'on=2026-03-31');
    expect([today, days.length, days[0].day, days.at(-1).day]).toEqual(['2026-03-02', 31, '2026-03-01', '2026-03-31']);
    const busy = days.filter(({ due }: { due: number }) => due > 0);
    expect(busy).toEqual([
      { day: '2026-03-04', works: true, due: 3, overdue: 0, respond: 3, onSite: 0, close: 0 },
      { day: '2026-03-09', works: true, due: 3, overdue: 0, respond: 0, onSite: 0, close: 3 },
    ]);
    expect(days.filter(({ works }: { works: boolean }) => works)).toHaveLength(22);
    expect((await get('zhou', 'on=2026-03-31')).days.every(({ due }: { due: number }) => due === 0)).toBe(true);
    expect((await get('feng', '')).days).toHaveLength(31);
  });

  test('shows a department its own only', async () => {
    expect((await sheet('wang', '2026-03-04')).byUnit).toHaveLength(1);
    expect((await sheet('zhou', '2026-03-04')).byUnit).toEqual([]);
  });
});
