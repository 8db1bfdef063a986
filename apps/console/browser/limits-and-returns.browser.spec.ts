import { on } from '@app/testing';
import { afterActs, DISPATCH, dispatched, raised } from '../../api/test-kit/a-call.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { does, fill, sees, workOn } from '../test-kit/working.js';

// as an open page does every five minutes, by a clock that these specs do not move
const RENEW = "fetch('/api/v1/sessions/current/renew', { method: 'POST' }).then(({ status }) => status)";

const SUBJECT = '沿河小作坊夜间排放刺鼻气味';

inBrowser('a slip on the desks', () => {
  let desks: OpenConsole;
  beforeAll(async () => {
    desks = await openConsole();
    await dispatched(desks.api);
  }, 180_000);
  afterAll(() => desks?.close());

  test('is returned, refused and disputed, each seen at the other desk', async () => {
    const [clerk, dispatcher] = await Promise.all([
      desks.window('wang', '/in-tray'),
      desks.window('qian', '/dispatch'),
    ]);
    await workOn(clerk, SUBJECT);
    await does(clerk, '退单', async () => {
      await fill(clerk, { 法律或职责依据: '职责在住建' });
      await clerk.getByLabel('建议由谁承办').selectOption({ label: '住房和城乡建设局' });
    });
    await sees(dispatcher, /职责在住建.*建议 住房和城乡建设局/);
    await sees(clerk, '建议由 住房和城乡建设局 承办');
    await workOn(dispatcher, SUBJECT);
    await dispatcher.getByRole('button', { name: '不同意退单' }).click();
    await fill(dispatcher, { 理由: '清单已写明' });
    await dispatcher.getByRole('button', { name: '确定' }).click();
    await sees(clerk, /不能.*退单/);
    await does(clerk, '提出职责争议', () => fill(clerk, { 理由: '两局均称非本职' }));
    await sees(dispatcher, '两局均称非本职');
  });

  test('is shown to move before a day is given free, and moves in the window of its department once that is published', async () => {
    const [keeper, clerk] = await Promise.all([desks.window('chu', '/calendar'), desks.window('wang', '/in-tray')]);
    await sees(clerk, '3月9日 周一 24:00');
    await fill(keeper, { 哪一天: '2026-03-04', '名称，例如“台风停工”': '台风停工' });
    await keeper.getByRole('button', { name: '先看会变什么' }).click();
    await sees(keeper, '3月9日 周一 24:00 → 3月10日 周二 24:00');
    await keeper.getByRole('button', { name: '公布' }).click();
    await sees(keeper, '✓ 已公布第 2 版');
    await sees(keeper, /台风停工（休息）/);
    await sees(clerk, '3月10日 周二 24:00');
    expect(await clerk.getByText('3月9日 周一 24:00').count()).toBe(0);
  });

  test('turns red in every window by itself, within a second of its limit', async () => {
    const [clerk, supervisor] = await Promise.all([
      desks.window('wang', '/in-tray'),
      desks.window('feng', '/deadlines'),
    ]);
    const urgent = await raised(desks.api, { subject: '加油站汽油泄漏', urgency: 'urgent' });
    await afterActs(desks.api, urgent, ['qian', 'dispatch', DISPATCH]);
    await sees(clerk, '今天 10:30 前');
    for (const minute of ['10', '20', '30']) {
      desks.api.clock.advanceTo(on(`03-02 10:${minute}`));
      for (const page of [clerk, supervisor]) await page.evaluate(RENEW);
    }
    expect(await clerk.getByText('响应 超期').count()).toBe(0);
    desks.api.clock.advanceTo(on('03-02 10:30:01'));
    await sees(clerk, '响应 超期');
    await sees(clerk, '已超期');
    await sees(supervisor, '加油站汽油泄漏');
  });

  test('left nobody with a complaint', () => expect(desks.complaints).toEqual([]));
});
