import type { Page } from 'playwright-core';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { does, fill, raiseHere, sees, workOn } from '../test-kit/working.js';

const SUBJECT = '石桥村河边小作坊夜间排放污水';

inBrowser('the whole life of a call in four windows', () => {
  let desks: OpenConsole;
  let [caller, dispatcher, clerk, supervisor] = [] as Page[] as [Page, Page, Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    [caller, dispatcher, clerk, supervisor] = await Promise.all([
      desks.window('li', '/raise'),
      desks.window('qian', '/dispatch'),
      desks.window('wang', '/in-tray'),
      desks.window('feng', '/dispatch'),
    ]);
  }, 180_000);
  afterAll(() => desks?.close());

  test('the township raises it, and the dispatch desk sees it come', async () => {
    await raiseHere(caller, SUBJECT);
    await sees(dispatcher, SUBJECT);
    await sees(supervisor, SUBJECT);
    await supervisor.getByRole('link', { name: SUBJECT }).click();
    await sees(supervisor, '待派发');
  });

  test('the centre dispatches it, and the department sees it come', async () => {
    await workOn(dispatcher, SUBJECT);
    await dispatcher.getByRole('button', { name: '派发', exact: true }).click();
    await dispatcher.getByLabel('主办单位').selectOption({ label: '市场监督管理局' });
    await fill(dispatcher, { '清单里没有适用的条目，理由是': '清单未列' });
    await dispatcher.getByRole('button', { name: '确定' }).click();
    await sees(clerk, SUBJECT);
    await sees(clerk, '还剩 2 个工作日');
    await sees(supervisor, '市场监督管理局');
  });

  test('the department signs, responds and feeds back, and the others see each', async () => {
    await workOn(clerk, SUBJECT);
    await does(clerk, '签收');
    await sees(supervisor, /王 签收|签收/);
    await does(clerk, '响应', () =>
      fill(clerk, {
        联系人: '王',
        联系电话: '0576-8412345',
        到场或着手时间: '2026-03-02T14:00',
        拟采取的措施: '下午到场核查',
      }),
    );
    await sees(supervisor, '下午到场核查');
    await does(clerk, '申请延期', () => fill(clerk, { 延长几个工作日: '2', 理由: '需检测' }));
    await sees(dispatcher, /申请延期 2 个工作日/);
  });

  test('the extension is granted where everybody sees it', async () => {
    await does(supervisor, '同意延期');
    await sees(clerk, '还剩 7 个工作日');
  });

  test('the township confirms and rates, and the supervisor sees it closed', async () => {
    await clerk.getByRole('button', { name: '提交反馈单', exact: true }).click();
    await fill(clerk, {
      什么时候着手办的: '2026-03-02T10:00',
      和谁沟通过: '石桥村村委会',
      做了什么: '责令停产，封堵排口',
      '结果如何，或还剩哪些步骤': '复测达标',
    });
    await clerk.getByRole('button', { name: '确定' }).click();
    await caller.getByRole('link', { name: '我的镇街' }).click();
    await sees(caller, '待镇街确认');
    await workOn(caller, SUBJECT);
    await sees(caller, '责令停产，封堵排口');
    await does(caller, '确认结案', () => caller.getByLabel('解决了', { exact: true }).check());
    await sees(supervisor, '已结案');
    await caller.getByRole('button', { name: '评价部门' }).click();
    await caller.getByLabel('满意', { exact: true }).check();
    await caller.getByRole('button', { name: '确定' }).click();
    await sees(supervisor, '评价');
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
