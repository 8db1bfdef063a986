import { afterActs, DISPATCH, dispatched, FEEDBACK, fedBack, RATING, RESPONSE, raised } from '../../test-kit/a-call.js';
import { saved, wordsOf } from '../../test-kit/saved.js';
import { type RunningApi, startApi } from '../../test-kit/start-api.js';

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.close());

const words = async (officer: string, path: string): Promise<string> =>
  wordsOf((await saved(api, officer, `${path}?format=docx`)).bytes);

const numberOf = async (at: string): Promise<string> => (await (await api.as('feng')).get(at)).body.number;

describe('the call slip', () => {
  test('is saved as PDF under its Chinese name', async () => {
    const at = await dispatched(api);
    const { status, name, type, bytes } = await saved(api, 'li', `${at}/papers/call-slip`);
    expect([status, type, name]).toEqual([200, 'application/pdf', `呼叫单-${await numberOf(at)}.pdf`]);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeLessThan(200 * 1024);
  });

  test('or as Word, with what was called and to whom it went', async () => {
    const at = await dispatched(api);
    const { name, type } = await saved(api, 'li', `${at}/papers/call-slip?format=docx`);
    expect(name).toMatch(/\.docx$/);
    expect(type).toContain('wordprocessingml');
    const told = await words('li', `${at}/papers/call-slip`);
    for (const part of [
      '临溪县镇街呼叫单',
      '沿河小作坊',
      '石桥村，石桥村桥头东侧',
      '市场监督管理局（主办）',
      '部门办理中',
    ])
      expect(told).toContain(part);
  });

  test('has the same bytes as long as nothing happens to the call', async () => {
    const at = await raised(api);
    for (const format of ['pdf', 'docx']) {
      const path = `${at}/papers/call-slip?format=${format}`;
      const [once, again] = [await saved(api, 'li', path), await saved(api, 'feng', path)];
      expect(once.bytes.equals(again.bytes)).toBe(true);
    }
  });

  test('is known to the description of the API in both formats', async () => {
    const at = await raised(api);
    const { body } = await (await api.as('li')).get(`${at}/papers/call-slip?format=rtf`);
    expect(body).toMatchObject({ status: 400, errors: [{ path: 'format' }] });
  });
});

describe('the dispatch slip', () => {
  test('tells its limits with the days that were counted', async () => {
    const told = await words('wang', `${await dispatched(api)}/slips/1/papers/dispatch-slip`);
    for (const part of ['临溪县镇街呼叫派发单', '2026年3月4日 24:00', '计入03-03（周二）、03-04（周三）', '第 12 项'])
      expect(told).toContain(part);
  });

  test('names the department in whose place it came', async () => {
    const at = await dispatched(api);
    await afterActs(
      api,
      at,
      ['wang', 'slips/1/return', { basis: '职责在住建', proposed: 'ZJJ' }],
      ['qian', 'slips/1/accept-return', { basis: { noneFits: '清单未列' } }],
    );
    const told = await words('wu', `${at}/slips/2/papers/dispatch-slip`);
    expect(told).toContain(`${await numberOf(at)}-1（市场监督管理局）`);
    expect(told).toContain('清单无对应事项：清单未列');
  });
});

describe('the feedback slip', () => {
  test('tells what was done, and what the township says to it', async () => {
    const at = await fedBack(api);
    await afterActs(api, at, ['li', 'confirm', { solved: true, remark: '气味已消失' }]);
    const told = await words('wang', `${at}/slips/1/papers/feedback-slip`);
    for (const part of ['现场核查并责令停产', '石桥村村委会', '按时', '问题已解决，同意结案：气味已消失'])
      expect(told).toContain(part);
  });

  test('is the latest after rework, with why the one before was sent back', async () => {
    const at = await fedBack(api);
    await afterActs(
      api,
      at,
      ['li', 'send-back', { reason: '未附监测结果' }],
      ['wang', 'slips/1/feedback', { ...FEEDBACK, result: '监测达标' }],
    );
    const told = await words('wang', `${at}/slips/1/papers/feedback-slip`);
    for (const part of ['第 2 次反馈', '未附监测结果', '监测达标']) expect(told).toContain(part);
  });

  test('is not there before feedback, nor for a slip that there is not', async () => {
    const at = await dispatched(api);
    await afterActs(api, at, ['wang', 'slips/1/respond', RESPONSE]);
    const wang = await api.as('wang');
    expect((await wang.get(`${at}/slips/1/papers/feedback-slip`)).body).toMatchObject({
      status: 404,
      code: 'feedback.not-filed',
    });
    expect((await wang.get(`${at}/slips/7/papers/dispatch-slip`)).body.code).toBe('slip.unknown');
  });
});

describe('who reads the papers', () => {
  test('is who reads the file', async () => {
    const at = await dispatched(api, { to: [...DISPATCH.to, { unit: 'STHJ', part: 'cooperating' }] });
    for (const paper of ['papers/call-slip', 'slips/1/papers/dispatch-slip', 'slips/2/papers/dispatch-slip']) {
      for (const officer of ['li', 'wang', 'zhou', 'feng'])
        expect([officer, (await (await api.as(officer)).get(`${at}/${paper}`)).status]).toEqual([officer, 200]);
      for (const officer of ['he', 'wu', 'jiang'])
        expect([officer, (await (await api.as(officer)).get(`${at}/${paper}`)).body.code]).toEqual([
          officer,
          'call.unknown',
        ]);
    }
  });

  test('a department sees no rating on its paper, its township does', async () => {
    const at = await fedBack(api);
    await afterActs(api, at, ['li', 'confirm', { solved: true }], ['li', 'slips/1/rate', RATING]);
    const paper = `${at}/slips/1/papers/feedback-slip`;
    expect(await words('wang', paper)).not.toContain('镇街评价');
    for (const officer of ['li', 'feng']) expect(await words(officer, paper)).toContain('满意（速度 5 分');
  });
});
