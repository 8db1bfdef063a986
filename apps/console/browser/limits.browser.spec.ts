import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, sees } from '../test-kit/working.js';

inBrowser('the desk of limits', () => {
  let desks: OpenConsole;
  beforeAll(async () => {
    desks = await openConsole();
  }, 180_000);
  afterAll(() => desks?.close());

  test('tells anybody which day a limit ends and why', async () => {
    const page = await desks.window('li', '/limits');
    await fill(page, { 什么时候派发: '2026-02-13T10:00' });
    await page.getByRole('button', { name: '推算' }).click();
    await sees(page, /响应：2月24日 周二 24:00 前/);
    expect(await obstacles(page)).toEqual([]);
    expect(await page.getByRole('heading', { name: '改一类的时限' }).count()).toBe(0);
  });

  test('publishes a version after its preview, which another window sees at once', async () => {
    const keeper = await desks.window('chu', '/limits');
    const clerk = await desks.window('wang', '/limits');
    await fill(keeper, { '办结：多少': '4', 从哪天起生效: '2026-05-01' });
    await keeper.getByRole('button', { name: '先看会变什么' }).click();
    await sees(keeper, '公布后没有在办的时限会变。');
    expect(await obstacles(keeper)).toEqual([]);
    await keeper.getByRole('button', { name: '公布', exact: true }).click();
    await sees(keeper, '✓ 已公布第 2 版');
    await clerk
      .getByRole('cell', { name: /4 个工作日/ })
      .first()
      .waitFor();
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
