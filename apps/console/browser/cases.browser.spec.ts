import type { Page } from 'playwright-core';
import { afterActs, fedBack } from '../../api/test-kit/a-call.js';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { answeredLate, does, fill, sees } from '../test-kit/working.js';

const MASKED = '解放路（门牌略）夜间排放刺鼻气味';

inBrowser('the desk of typical cases', () => {
  let desks: OpenConsole;
  let [supervisor, clerk, caller] = [] as Page[] as [Page, Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    const at = await fedBack(desks.api, {
      subject: '解放路12号夜间排放刺鼻气味',
      personServed: { name: '钱多多', phone: '13812345678' },
    });
    await afterActs(desks.api, at, ['li', 'confirm', { solved: true }]);
    const file = `/calls/${at.slice(-36)}`;
    const windows = [desks.window('feng', file), desks.window('wang', '/cases'), desks.window('li', '/cases')] as const;
    [supervisor, clerk, caller] = await Promise.all(windows);
  }, 180_000);
  afterAll(() => desks?.close());

  test('says how a case comes there, as long as there is none', async () => {
    await sees(clerk, '还没有典型案例。');
    expect(await obstacles(clerk)).toEqual([]);
    expect(await clerk.getByText('发布为典型案例', { exact: true }).count()).toBe(0);
  });

  test('takes a case from a closed file, drafted with what names a person masked', async () => {
    await supervisor.getByText('发布为典型案例', { exact: true }).click();
    await sees(supervisor, '遮去了 1 处');
    await sees(supervisor, '门牌：12号');
    expect(await supervisor.getByLabel('标题').inputValue()).toBe(MASKED);
    expect(await obstacles(supervisor)).toEqual([]);
    await fill(supervisor, { 办理经过: '钱多多（13812345678）带路', 可借鉴之处: '先断电再查封' });
    await supervisor.getByLabel('我已逐字看过').check();
    await supervisor.getByRole('button', { name: '发布', exact: true }).click();
    await sees(supervisor, /钱多多、13812345678/);
    expect(await supervisor.getByLabel('可借鉴之处').inputValue()).toBe('先断电再查封');
    await fill(supervisor, { 办理经过: '联合到场查封' });
    await supervisor.getByRole('button', { name: '发布', exact: true }).click();
    await sees(supervisor, '✓ 已发布，人人可查');
  });

  test('shows it at once to townships and departments, who find it by its words', async () => {
    for (const page of [clerk, caller]) await sees(page, MASKED);
    await sees(caller, '感谢 青石镇 呼叫');
    await clerk.getByLabel('查找案例').fill('垃圾');
    await sees(clerk, '没有这样的案例。');
    await clerk.getByLabel('查找案例').fill('先断电');
    await clerk.getByRole('button', { name: `办理 ${MASKED}` }).click();
    await sees(clerk, '联合到场查封');
    expect(await clerk.getByRole('button', { name: '撤下案例' }).count()).toBe(0);
    expect(await obstacles(clerk)).toEqual([]);
  });

  test('loses it when it is withdrawn with its reason, which those who watch still read', async () => {
    await supervisor.getByRole('link', { name: '典型案例' }).last().click();
    await supervisor.getByRole('button', { name: `办理 ${MASKED}` }).click();
    const hidden = { state: 'hidden' } as const;
    await answeredLate(supervisor, 'withdraw', () => supervisor.getByRole('heading', { name: MASKED }).waitFor(hidden));
    await does(supervisor, '撤下案例', () => fill(supervisor, { 理由: '异味复发' }));
    for (const page of [clerk, caller]) await page.getByRole('heading', { name: MASKED }).waitFor(hidden);
    await supervisor.getByLabel('状态').selectOption('withdrawn');
    await supervisor.getByRole('button', { name: `办理 ${MASKED}` }).click();
    await sees(supervisor, /撤下：异味复发/);
    expect(await obstacles(supervisor)).toEqual([]);
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
