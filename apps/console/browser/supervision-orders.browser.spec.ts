import type { Page } from 'playwright-core';
import { fedBack } from '../../api/test-kit/a-call.js';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { does, fill, sees } from '../test-kit/working.js';

const MARKET = '市场监督管理局';

const unfold = (page: Page, words: string): Promise<void> =>
  page.getByRole('listitem').filter({ hasText: words }).first().getByRole('button', { name: /^办理/ }).click();

inBrowser('the ladder of supervision', () => {
  let desks: OpenConsole;
  let call: string;
  let [supervisor, clerk] = [] as Page[] as [Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    call = (await fedBack(desks.api)).slice(-36);
    [supervisor, clerk] = await Promise.all([desks.window('feng', '/orders'), desks.window('wang', '/orders')]);
  }, 180_000);
  afterAll(() => desks?.close());

  const issue = async (kind: string, reason: string): Promise<void> => {
    await supervisor.getByText('作出督办', { exact: true }).click();
    await supervisor.getByLabel('督办哪个单位').selectOption({ label: MARKET });
    await supervisor.getByLabel('哪一级').last().waitFor();
    await supervisor.locator('form.act').getByLabel('哪一级').selectOption({ label: kind });
    await fill(supervisor, { 理由: reason });
    expect(await obstacles(supervisor)).toEqual([]);
    await supervisor.getByRole('button', { name: '确定' }).click();
    await sees(supervisor, '✓ 已作出，单位已能看到');
  };

  test('reaches the unit at once, which takes note and answers where the supervisor sees it', async () => {
    await sees(clerk, '没有符合条件的督办事项');
    await issue('督办单', '两次催办未果');
    await sees(clerk, '两次催办未果');
    await sees(clerk, '3月4日 周三 24:00 前');
    const tray = await desks.window('wang', '/in-tray');
    await sees(tray, '待答复的督办（1 件）');
    await sees(tray, '应在 3月4日 周三 24:00 前答复');
    await unfold(clerk, '两次催办未果');
    await unfold(supervisor, '两次催办未果');
    await does(clerk, '单位签收');
    await sees(supervisor, /^王 3月2日/);
    await does(clerk, '单位答复', () => fill(clerk, { '答复：原因、整改、结果': '人手不足，已调配，三日内办完' }));
    await sees(supervisor, /人手不足，已调配，三日内办完/);
    await tray.getByText('待答复的督办').waitFor({ state: 'hidden' });
  });

  test('goes back and forth until the answer is accepted', async () => {
    await does(supervisor, '退回重新答复', () => fill(supervisor, { 理由: '没有附现场照片' }));
    await sees(clerk, /没有附现场照片/);
    await does(clerk, '单位答复', () => fill(clerk, { '答复：原因、整改、结果': '照片已附' }));
    await sees(supervisor, /照片已附/);
    await does(supervisor, '认可答复');
    await clerk.getByRole('listitem').getByText('已认可').waitFor();
    expect(await obstacles(clerk)).toEqual([]);
  });

  test('stands on one page of the unit, where every number opens to its steps', async () => {
    await issue('约谈', '季度内多次超期');
    await supervisor.getByRole('link', { name: MARKET }).first().click();
    await sees(supervisor, `${MARKET} 的督办情况`);
    await sees(supervisor, '2026 年第 1 季度；撤销的不计');
    await supervisor.getByRole('button', { name: '约谈 1 项' }).click();
    await sees(supervisor, '约谈（1 项）');
    expect(await obstacles(supervisor)).toEqual([]);
    await unfold(supervisor, '季度内多次超期');
    await does(supervisor, '撤销', () => fill(supervisor, { 理由: '核实有误' }));
    await sees(supervisor, '约谈 0 项');
    await clerk.getByRole('listitem').getByText('已撤销').waitFor();
  });

  test('is climbed from a slip: a false closure is found, and the page tells of it', async () => {
    await supervisor.goto(`${desks.api.url}/flags`);
    await sees(supervisor, '没有佐证');
    expect(await obstacles(supervisor)).toEqual([]);
    await supervisor
      .getByRole('link', { name: /对这张单督办/ })
      .first()
      .click();
    await sees(supervisor, '针对一张派发单（第 1 张）');
    const falsehood = supervisor.locator('section', { hasText: '查实虚假办结' }).last();
    await falsehood.getByLabel('理由').fill('现场复查仍在排污');
    await falsehood.getByRole('button', { name: '确定' }).click();
    await sees(clerk, '查实虚假办结');
    await clerk.getByRole('link', { name: MARKET }).first().click();
    await sees(clerk, '查实的虚假办结');
    expect(await clerk.getByRole('link', { name: '看案卷，第 1 张' }).first().getAttribute('href')).toBe(
      `/calls/${call}`,
    );
  });

  test('has beside it who does not dare to call, each number opening to the calls', async () => {
    await supervisor.goto(`${desks.api.url}/silence`);
    await supervisor.getByText('报送诉求数', { exact: true }).click();
    await supervisor.getByLabel('哪个镇街').selectOption({ label: '青石镇' });
    await fill(supervisor, { 哪个月: '2026-02', 诉求件数: '40' });
    await supervisor.getByLabel('来源').selectOption({ label: '12345 热线' });
    await supervisor.getByRole('button', { name: '确定' }).click();
    await sees(supervisor, /✓ 已记下/);
    await supervisor.getByRole('button', { name: /^0 \/ 40/ }).click();
    await sees(supervisor, '青石镇：这段时间的呼叫');
    expect(await obstacles(supervisor)).toEqual([]);
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
