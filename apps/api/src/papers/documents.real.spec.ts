import { unit } from '@app/testing';
import { afterActs, dispatched } from '../../test-kit/a-call.js';
import { convened, docketed, foundJointMeeting, heardInMeeting, RULING } from '../../test-kit/a-docket-entry.js';
import { saved, wordsOf } from '../../test-kit/saved.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

const STEPS = '/api/v1/supervision/steps';

let api: RunningApi;
let call: string;
beforeAll(async () => {
  api = await startApi();
  await foundJointMeeting(api);
  call = (await dispatched(api)).slice(-36);
}, 60_000);
afterAll(() => api.close());

const words = async (officer: string, path: string): Promise<string> =>
  wordsOf((await saved(api, officer, `${path}${path.includes('?') ? '&' : '?'}format=docx`)).bytes);
const code = async (officer: string, path: string) => (await (await api.as(officer)).get(path)).body.code;
const issued = async (more: object): Promise<string> => {
  const body = { unit: unit.market, kind: 'order', reason: '两次催办未果', ...more };
  return (await (await api.as('feng')).post(STEPS, body)).headers.get('location') as string;
};

describe('the supervision order', () => {
  let paper: string;
  beforeAll(async () => {
    paper = `${await issued({ about: { call, slip: '1' } })}/papers/supervision-order`;
  });

  test('tells why, about which slip, and by when it is to be answered', async () => {
    const { status, type, name } = await saved(api, 'wang', paper);
    expect([status, type, name]).toEqual([200, 'application/pdf', '督办单-督〔2026〕市场监督管理局-1号.pdf']);
    const told = await words('feng', paper);
    for (const part of [
      '临溪县镇街呼叫督导组',
      '两次催办未果。依照镇街呼叫、部门响应督办规则，决定予以督办。',
      '沿河小作坊',
      '待签收',
      '2026年3月4日 24:00前书面答复',
    ])
      expect(told).toContain(part);
  });

  test('is printed by its unit and by those who watch, by nobody else', async () => {
    for (const officer of ['li', 'zhou'])
      expect([officer, await code(officer, paper)]).toEqual([officer, 'step.unknown']);
  });

  test('stays printable after it was recalled, with the reason', async () => {
    const at = await issued({});
    await afterActs(api, at, ['feng', 'recall', { reason: '核实有误' }]);
    const told = await words('wang', `${at}/papers/supervision-order`);
    expect(told).toContain('（已撤销）');
    expect(told).toContain('不再执行。理由：核实有误');
    expect(told).not.toContain('督办事项');
  });

  test('is the paper of an order only', async () => {
    const interview = await issued({ kind: 'interview' });
    expect(await code('feng', `${interview}/papers/supervision-order`)).toBe('step.is-no-order');
  });
});

describe('the papers of the joint meeting', () => {
  let entry: string;
  let minutes: string;
  let ruled: string;
  beforeAll(async () => {
    entry = await docketed(api, call);
    await afterActs(api, entry, ['wang', 'state', { text: '非本局职责', proposes: unit.environment }]);
    const meeting = await heardInMeeting(api, entry);
    minutes = `/api/v1/meetings/${meeting}/papers/minutes`;
    ruled = (await afterActs(api, entry, ['qin', 'rule', { ...RULING, meeting }]))?.body.position;
  });

  test('a ruling tells both sides, who leads, why, and who bears the time lost', async () => {
    const ruling = `/api/v1/rulings/2026-1/papers/ruling?after=${ruled}`;
    const told = await words('wang', ruling);
    for (const part of [
      '（未发布）',
      '联〔2026〕1号',
      '市场监督管理局：非本局职责。建议由生态环境分局主办。',
      '该事项由生态环境分局承担主体责任。',
      '属地管理责任清单（第 1 版）第 42 项',
      '由市场监督管理局承担，计入其办理用时',
    ])
      expect(told).toContain(part);
    await afterActs(api, entry, ['qin', 'publish-ruling', {}]);
    expect(await words('wang', ruling)).not.toContain('未发布');
    expect((await saved(api, 'wang', ruling)).name).toBe('认定意见-联〔2026〕1号.pdf');
    expect(await code('zhou', ruling)).toBe('ruling.unknown');
  });

  test('the minutes tell who was there, what was heard, and what came of it', async () => {
    const told = await words('wang', minutes);
    for (const part of [
      '联席会议纪要（未发布）',
      '缺席：市场监督管理局',
      '议定如下',
      '认定由生态环境分局主办，详见联〔2026〕1号。',
    ])
      expect(told).toContain(part);
    expect(await code('zhou', minutes)).toBe('meeting.unknown');
  });

  test('there are none before they are recorded', async () => {
    const other = (await dispatched(api)).slice(-36);
    await docketed(api, other);
    const [at] = await convened(api, other);
    expect(await code('qin', `${at}/papers/minutes`)).toBe('meeting.no-minutes');
  });
});
