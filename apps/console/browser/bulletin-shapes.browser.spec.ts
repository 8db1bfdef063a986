import type { Page } from 'playwright-core';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, sees } from '../test-kit/working.js';

const PAGE = '/bulletins/shapes';

inBrowser('the shapes of bulletins', () => {
  let desks: OpenConsole;
  let [supervisor, clerk] = [] as Page[] as [Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    [supervisor, clerk] = await Promise.all([desks.window('feng', '/bulletins'), desks.window('wang', PAGE)]);
  }, 180_000);
  afterAll(() => desks?.close());

  const card = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
  const published = '✓ 新样式已公布';
  const form = () => supervisor.locator('form');
  const look = () => form().getByRole('button', { name: '先看会变什么' }).click();
  const publish = () => form().getByRole('button', { name: '公布', exact: true });

  const unfold = (nth: number) =>
    form()
      .locator('summary', { hasText: `第 ${nth} 栏` })
      .click();
  const column = (nth: number) => form().getByRole('group', { name: `第 ${nth} 栏`, exact: true });

  test('are read by everybody: what every column counts, and what must be equal', async () => {
    const completion = card(clerk, '办结情况');
    await completion.getByText('每行一个部门；没有业务的也列出；按“总件数”从多到少排').waitFor();
    await completion.getByText('各栏数什么（印出 5 栏）').click();
    await completion.getByText('已办结 ÷ 总件数，2 位小数').waitFor();
    await completion.getByText('总件数 = 处理中、已办结').waitFor();
    expect(await clerk.getByRole('button', { name: /以这一种为底起草/ }).count()).toBe(0);
    expect(await obstacles(clerk)).toEqual([]);
  });

  test('are drafted from one in force, and published once the difference was read; whoever looks at them sees it', async () => {
    await supervisor.getByRole('link', { name: /通报样式/ }).click();
    await supervisor.getByRole('button', { name: '以这一种为底起草 办结情况' }).click();
    await sees(supervisor, '这一种的第 1 版');
    await form().getByLabel('每行一个').selectOption({ label: '镇街' });
    await unfold(3);
    const open = column(3);
    await open.getByLabel('栏目名', { exact: true }).fill('还没办完');
    await form().getByRole('button', { name: '+ 加一栏' }).click();
    await unfold(6);
    const own = column(6);
    await own.getByLabel('栏目名', { exact: true }).fill('热线超时');
    await own.getByLabel('数什么').selectOption({ label: '超时办结数' });
    await own.getByLabel('12345 热线').check();
    expect(await obstacles(supervisor)).toEqual([]);
    await fill(supervisor, { 从哪天起用: '2026-03-02' });
    expect(await publish().count()).toBe(0);
    await look();
    await sees(supervisor, '与规则书自带的比，变了什么');
    expect(await form().locator('del').allInnerTexts()).toEqual(['部门', '处理中：未办结数']);
    expect(await form().locator('ins').allInnerTexts()).toEqual([
      '镇街',
      '还没办完：未办结数',
      '热线超时：超时办结数（只数 12345 热线）',
    ]);
    await form().getByRole('columnheader', { name: '热线超时' }).waitFor();
    expect(await obstacles(supervisor)).toEqual([]);
    await publish().click();
    await sees(supervisor, published);
    for (const page of [supervisor, clerk]) await card(page, '办结情况').getByText('第 1 版，3月2日 周一 起').waitFor();
  });

  test('refuse what cannot be counted, in words, and lose nothing that was typed', async () => {
    await supervisor.reload();
    await supervisor.getByRole('button', { name: '以这一种为底起草 办结情况' }).click();
    await unfold(5);
    for (let nth = 5; nth > 2; nth -= 1)
      await form()
        .getByRole('button', { name: `↑ 上移 第 ${nth} 栏` })
        .click();
    await fill(supervisor, { 从哪天起用: '2026-03-02' });
    await look();
    await sees(supervisor, '相加、相除的各栏须在前面，并且是数字');
    expect(await publish().count()).toBe(0);
    await sees(supervisor, /第 2 栏 办结率/);
    for (let nth = 2; nth < 6; nth += 1)
      await form()
        .getByRole('button', { name: `↓ 下移 第 ${nth} 栏` })
        .click();
    await look();
    await sees(supervisor, '栏目次序');
    await sees(supervisor, '承办单位、总件数、还没办完、已办结、热线超时、办结率');
  });

  test('become more by one under a code of its own, which the bulletin may then have', async () => {
    await supervisor.reload();
    await supervisor.getByRole('button', { name: '以这一种为底起草 在办与时间' }).click();
    await fill(supervisor, { 样式代码: 'county-stock', 样式名称: '本县在办', 从哪天起用: '2026-03-02' });
    await sees(supervisor, '另立一种新样式');
    await look();
    await sees(supervisor, '这是一种新样式，没有可比的前一版');
    expect(await obstacles(supervisor)).toEqual([]);
    await publish().click();
    await sees(supervisor, published);
    await card(supervisor, '本县在办').getByText('第 1 版').waitFor();
    await supervisor.goto(`${desks.api.url}/bulletins`);
    await supervisor.getByText('起草通报', { exact: true }).click();
    await supervisor.locator('details form').getByLabel('样式').selectOption({ label: '本县在办' });
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
