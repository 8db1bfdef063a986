import { unit } from '@app/testing';
import { afterActs, dispatched } from '../../test-kit/a-call.js';
import { convened, docketed, foundJointMeeting, heardInMeeting, RULING } from '../../test-kit/a-docket-entry.js';
import { saved, wordsOf } from '../../test-kit/saved.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
  await foundJointMeeting(api);
}, 60_000);
afterAll(() => api.close());

const words = async (officer: string, path: string, after?: string): Promise<string> =>
  wordsOf((await saved(api, officer, `${path}?format=docx${after === undefined ? '' : `&after=${after}`}`)).bytes);
const refusal = async (officer: string, path: string): Promise<readonly unknown[]> => {
  const { status, body } = await (await api.as(officer)).get(path);
  return [status, body.code];
};
const has = (told: string, ...parts: readonly string[]): void => {
  for (const part of parts) expect(told).toContain(part);
};

describe('a ruling and the minutes of its meeting', () => {
  const paper = '/api/v1/rulings/2026-1/paper';
  let meeting: string;
  beforeAll(async () => {
    const entry = await docketed(api, (await dispatched(api)).slice(-36));
    await afterActs(api, entry, ['wang', 'state', { text: '非本局职责' }]);
    meeting = await heardInMeeting(api, entry);
    await afterActs(api, entry, ['qin', 'rule', { ...RULING, meeting }], ['qin', 'publish-ruling', {}]);
  });

  test('the ruling says who leads, on which grounds, and who bears the time lost', async () => {
    has(
      await words('qin', paper),
      '临溪县镇街呼叫联席会议',
      '联〔2026〕1号',
      '市场监督管理局：非本局职责',
      '承担主体责任',
      '三定规定第三条',
      '第 42 项',
      '排放管理属生态环境部门',
      '历时 0 个工作日。延误由市场监督管理局承担',
    );
  });

  test('it is saved as PDF, the same bytes each time, and is nobody else’s', async () => {
    const [once, again] = [await saved(api, 'wang', paper), await saved(api, 'li', paper)];
    expect([once.status, once.type, once.name]).toEqual([200, 'application/pdf', '认定意见-2026-1.pdf']);
    expect(once.bytes.equals(again.bytes)).toBe(true);
    expect(await refusal('zhou', paper)).toEqual([404, 'ruling.unknown']);
    expect(await refusal('qin', '/api/v1/rulings/2026-9/paper')).toEqual([404, 'ruling.unknown']);
  });

  test('the minutes are a draft until they are published, and say what was ruled', async () => {
    const at = `/api/v1/meetings/${meeting}/paper`;
    has(
      await words('qin', at),
      '联席会议纪要（稿）',
      '二楼会议室',
      '缺席：市场监督管理局',
      '详见联〔2026〕1号',
      '议定如下',
    );
    const last = await afterActs(api, at.slice(0, -'/paper'.length), ['qin', 'publish-minutes', {}]);
    expect(await words('qin', at, last?.body.position)).not.toContain('（稿）');
    expect(await refusal('zhou', at)).toEqual([404, 'meeting.unknown']);
  });

  test('there are none before they are recorded', async () => {
    const other = (await dispatched(api)).slice(-36);
    await docketed(api, other);
    const [at, after] = await convened(api, other);
    expect(await refusal('qin', `${at}/paper?after=${after}`)).toEqual([409, 'meeting.no-minutes']);
  });
});

describe('a supervision order', () => {
  const nth = (number: string): number => Number(/^督〔2026〕(\d+)号$/.exec(number)?.[1]);
  const issue = async (kind: string, more: object = {}): Promise<string> => {
    const sent = { unit: unit.market, kind, reason: '两次催办未果', ...more };
    const { headers } = await (await api.as('feng')).post('/api/v1/supervision/steps', sent);
    return headers.get('location') as string;
  };

  test('names the unit, the slip, and by when it is to be answered', async () => {
    const call = await dispatched(api);
    const at = await issue('order', { about: { call: call.slice(-36), slip: '1' } });
    const { number } = (await (await api.as('feng')).get(call)).body;
    const { answerBy, number: own } = (await (await api.as('feng')).get(at)).body;
    const [, month, day] = answerBy.lastDay.split('-').map(Number);
    has(
      await words('wang', `${at}/paper`),
      '督 办 单',
      own,
      '两次催办未果',
      `${number}-1`,
      '青石镇',
      `请于2026年${month}月${day}日 24:00前书面答复`,
    );
    expect((await saved(api, 'wang', `${at}/paper`)).type).toBe('application/pdf');
  });

  test('is numbered through the county, whatever the unit; a card has no number, and a recalled one keeps its own', async () => {
    const numberOf = async (at: string) => (await (await api.as('feng')).get(at)).body.number;
    const one = await issue('order', { unit: unit.environment });
    const card = await issue('yellow-card');
    const next = await issue('interview');
    await afterActs(api, one, ['feng', 'recall', { reason: '核实有误' }]);
    expect(nth(await numberOf(next))).toBe(nth(await numberOf(one)) + 1);
    expect(await numberOf(card)).toBeUndefined();
    const { steps } = (await (await api.as('feng')).get('/api/v1/supervision/steps')).body;
    expect(steps.map(({ number }: { number?: string }) => number)).toContain(await numberOf(next));
  });

  test('that was recalled says so; what asks for no answer sets no day', async () => {
    const at = await issue('interview');
    expect(await words('feng', `${at}/paper`)).not.toContain('请于');
    await afterActs(api, at, ['feng', 'recall', { reason: '核实有误' }]);
    has(await words('feng', `${at}/paper`), '约谈通知书', '本件已撤销：核实有误');
  });

  test('is printed by its unit and by those who watch; a card is not printed', async () => {
    const at = await issue('order');
    expect(await refusal('zhou', `${at}/paper`)).toEqual([404, 'step.unknown']);
    expect(await refusal('feng', `${await issue('yellow-card')}/paper`)).toEqual([409, 'step.card-has-no-paper']);
  });
});
