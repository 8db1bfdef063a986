import { plusMs } from '@app/kernel';
import { unit } from '@app/testing';
import type { Page } from 'playwright-core';
import { afterActs, dispatched } from '../../api/test-kit/a-call.js';
import { foundJointMeeting } from '../../api/test-kit/a-docket-entry.js';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { does, fill, sees, workOn } from '../test-kit/working.js';

const SUBJECT = '沿河小作坊夜间排放刺鼻气味';
const MINUTE_MS = 60_000;
const RETURN = { basis: '排放管理职责在生态环境', proposed: unit.environment };

inBrowser('a dispute and its ruling in six windows', () => {
  let desks: OpenConsole;
  let call: string;
  let [caller, clerk, other, dispatcher, arbiter, supervisor] = [] as Page[] as [Page, Page, Page, Page, Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    await foundJointMeeting(desks.api);
    const at = await dispatched(desks.api);
    call = at.slice(-36);
    await afterActs(
      desks.api,
      at,
      ['wang', 'slips/1/return', RETURN],
      ['qian', 'slips/1/refuse-return', { reason: '清单已写明' }],
    );
    [caller, clerk, other, dispatcher, arbiter, supervisor] = await Promise.all([
      desks.window('li', '/joint-meeting'),
      desks.window('wang', '/in-tray'),
      desks.window('zhou', '/in-tray'),
      desks.window('qian', '/dispatch'),
      desks.window('qin', '/joint-meeting'),
      desks.window('feng', `/calls/${call}`),
    ]);
  }, 180_000);
  afterAll(() => desks?.close());

  test('what the department disputes is on the docket by itself', async () => {
    await sees(arbiter, '没有待认定的呼叫');
    await workOn(clerk, SUBJECT);
    await does(clerk, '提出职责争议', () => fill(clerk, { 理由: '两局均称非本职' }));
    await sees(dispatcher, '两局均称非本职');
    for (const page of [arbiter, caller]) await sees(page, '已受理，等会商');
    await sees(supervisor, '查看受理单');
  });

  test('both sides state their views, side by side before the arbiter', async () => {
    for (const page of [arbiter, caller]) await page.getByRole('link', { name: SUBJECT }).click();
    await clerk.getByRole('link', { name: '联席会议' }).click();
    await clerk.getByRole('link', { name: SUBJECT }).click();
    await does(clerk, '陈述意见', async () => {
      await fill(clerk, { 陈述意见: '排放监管不在本局三定之内' });
      await clerk.getByLabel('认为应当由谁主办').selectOption({ label: '生态环境分局' });
    });
    for (const page of [arbiter, caller]) await sees(page, '认为应由 生态环境分局 主办');
    await does(caller, '陈述意见', () => fill(caller, { 陈述意见: '群众天天来问，请尽快明确' }));
    for (const page of [arbiter, clerk]) await sees(page, '群众天天来问，请尽快明确');
  });

  test('talks and coordination are recorded, and seen by the parties', async () => {
    for (const [act, minutes] of [
      ['登记会商', '两局各执一词'],
      ['登记编办协调', '编办协调未果'],
    ] as const) {
      await does(arbiter, act, async () => {
        await arbiter.getByLabel('市场监督管理局').check();
        await fill(arbiter, { 纪要: minutes });
        await arbiter.getByLabel('结果', { exact: true }).selectOption({ label: '没有谈成' });
      });
      for (const page of [caller, clerk]) await sees(page, minutes);
    }
  });

  test('a meeting is convened, and its minutes are kept once it has sat', async () => {
    const sitsAt = plusMs(desks.api.clock.now(), 2 * MINUTE_MS);
    await arbiter.getByText('召集会议', { exact: true }).click();
    await fill(arbiter, { 什么时候开会: '2026-03-02T10:02', 在哪里开: '二楼会议室' });
    await arbiter.getByRole('button', { name: '确定' }).click();
    await sees(clerk, /10:02，二楼会议室/);
    desks.api.clock.advanceTo(sitsAt);
    await arbiter.reload(); // an open page asks by itself, a minute of the browser's clock later
    await does(arbiter, '登记会议纪要', () => fill(arbiter, { 纪要: '议定由生态环境分局主办' }));
    for (const page of [caller, clerk]) await sees(page, '常设成员到齐');
  });

  test('the meeting rules, and the call goes to whom it was ruled', async () => {
    await does(arbiter, '作出认定', async () => {
      await arbiter.getByLabel('哪次会议认定的').selectOption({ index: 1 });
      await arbiter.getByLabel('主办单位').selectOption({ label: '生态环境分局' });
      await fill(arbiter, {
        '清单里没有适用的条目，理由是': '清单未列夜间排放',
        '三定规定、法律依据': '三定规定第三条',
        认定理由: '排放管理属生态环境部门',
      });
      await arbiter.getByLabel('延误由谁承担').selectOption({ label: '市场监督管理局' });
      expect(await obstacles(arbiter)).toEqual([]);
    });
    await sees(other, SUBJECT);
    for (const page of [arbiter, clerk, caller]) await sees(page, '已按认定改派');
    await sees(supervisor, '生态环境分局');
  });

  test('the ruling is published where the parties read it', async () => {
    await does(arbiter, '公布认定意见');
    for (const page of [clerk, caller]) await sees(page, /已公布/);
    await arbiter.getByRole('link', { name: '← 回到受理单' }).click();
    await sees(arbiter, '没有待认定的呼叫');
    await arbiter.getByLabel('看哪些').selectOption({ label: '已了结' });
    await sees(arbiter, '联〔2026〕1号');
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
