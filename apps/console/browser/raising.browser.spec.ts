import { afterActs, DISPATCH, raised } from '../../api/test-kit/a-call.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, raiseHere, sees, tabTo } from '../test-kit/working.js';

const SUBJECT = '石桥村河边小作坊夜间排放污水';

inBrowser('a township', () => {
  let desks: OpenConsole;
  beforeAll(async () => {
    desks = await openConsole();
  }, 180_000);
  afterAll(() => desks?.close());

  test('raises a call with the keyboard alone', async () => {
    const page = await desks.window('li', '/raise');
    const type = async (label: string, words: string) => {
      await tabTo(page, label);
      await page.keyboard.type(words);
    };
    await type('事由 *', SUBJECT);
    await type('事项类别 *', '水污染');
    await tabTo(page, '村、社区 *');
    await page.keyboard.press('ArrowDown');
    await type('具体位置 *', '桥头东侧');
    await type('请部门做什么 *', '请到场查处');
    await tabTo(page, '没有执法权');
    await page.keyboard.press('Space');
    await tabTo(page, '呼叫');
    await page.keyboard.press('Enter');
    await sees(page, '已呼叫，编号');
  });

  test('is shown calls like the one it writes, and sends it only when told that it is another', async () => {
    const page = await desks.window('li', '/raise');
    await fill(page, { '事由 *': `${SUBJECT}气味大`, '事项类别 *': '水污染' });
    const warning = page.getByRole('link', { name: SUBJECT });
    await warning.waitFor();
    const answer = page.getByRole('checkbox', { name: /不是同一件/ });
    expect(await page.locator('.choice:has-text("不是同一件") input:invalid').count()).toBe(1);
    await answer.check();
    await raiseHere(page, `${SUBJECT}气味大`);
  });

  test('sees on which day each call is due, and in the month how many are', async () => {
    const call = await raised(desks.api, { subject: '沿街店铺占道经营' });
    await afterActs(desks.api, call, ['qian', 'dispatch', DISPATCH]);
    const page = await desks.window('li', '/township');
    const card = page.getByRole('listitem').filter({ hasText: '沿街店铺占道经营' });
    await card.getByText('3月4日 周三 24:00 前').waitFor();
    await page.getByRole('link', { name: '到期表' }).click();
    await page.getByRole('button', { name: '看整月' }).click();
    await page.getByRole('button', { name: /3月9日 周一: 到期 \d+ 项/ }).click();
    await sees(page, '沿街店铺占道经营');
  });
});
