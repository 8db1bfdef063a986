import type { Page } from 'playwright-core';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, sees } from '../test-kit/working.js';

const SUBJECT = 'Waste water let into the river at night';

inBrowser('a call in English', () => {
  let desks: OpenConsole;
  let [caller, dispatcher, clerk] = [] as Page[] as [Page, Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    const at = (officer: string, desk: string) => desks.window(officer, desk);
    [caller, dispatcher, clerk] = await Promise.all([
      at('li', '/raise'),
      at('qian', '/dispatch'),
      at('wang', '/in-tray'),
    ]);
    for (const page of [caller, dispatcher, clerk]) await page.getByRole('button', { name: 'English' }).click();
  }, 180_000);
  afterAll(() => desks?.close());

  // names are names in any language
  const NAMES =
    /[李钱王]|中文|石桥村|河西村|青石市场监督管理所|市场监督管理局|司法局|生态环境分局|住房和城乡建设局|青石镇|临溪县/g;
  const chineseIn = async (page: Page): Promise<readonly string[]> => {
    const shown = String(await page.evaluate('document.body.innerText'));
    return shown.split('\n').filter((line) => /[\p{Script=Han}、。，；：（）]/u.test(line.replaceAll(NAMES, '')));
  };
  const act = async (page: Page, name: string, typed: () => Promise<unknown>) => {
    await page.getByRole('button', { name, exact: true }).click();
    await typed();
    await page.getByRole('button', { name: 'Do it', exact: true }).click();
    await sees(page, `✓ Done: ${name}`);
  };
  const unfold = (page: Page) =>
    page
      .getByRole('button', { name: /^Work on it/ })
      .first()
      .click();

  test('is raised by the township', async () => {
    await fill(caller, {
      'What it is about *': SUBJECT,
      'Kind of matter *': 'water',
      'The spot *': 'east of the bridge',
      'What is asked of the department *': 'come and look into it',
    });
    await caller.getByLabel('Village or community *').selectOption({ label: '石桥村' });
    await caller.getByLabel('no power to enforce').check();
    expect(await obstacles(caller)).toEqual([]);
    await caller.getByRole('button', { name: 'Call', exact: true }).click();
    await sees(caller, /Called, number /);
  });

  test('is dispatched by the centre', async () => {
    await unfold(dispatcher);
    await dispatcher.getByRole('button', { name: 'dispatch to departments', exact: true }).click();
    await dispatcher.getByLabel('Lead', { exact: true }).selectOption({ label: '市场监督管理局' });
    await fill(dispatcher, { 'No list item fits, because': 'it is in no list' });
    expect(await chineseIn(dispatcher)).toEqual([]);
    await dispatcher.getByRole('button', { name: 'Do it', exact: true }).click();
    await sees(clerk, SUBJECT);
    await sees(clerk, '2 working days left');
  });

  test('is signed for and answered by the department, and seen so by the township', async () => {
    await unfold(clerk);
    await act(clerk, 'sign for', async () => undefined);
    await act(clerk, 'respond', () =>
      fill(clerk, { Telephone: '0576-8412345', 'What you mean to do': 'on site this afternoon' }),
    );
    expect(await obstacles(clerk)).toEqual([]);
    expect(await chineseIn(clerk)).toEqual([]);
    await caller.getByRole('link', { name: 'My township' }).click();
    await sees(caller, SUBJECT);
    await caller.getByRole('link', { name: SUBJECT }).click();
    await sees(caller, 'on site this afternoon');
    expect(await chineseIn(caller)).toEqual([]);
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
