import type { Page } from 'playwright-core';
import { dispatched } from '../../api/test-kit/a-call.js';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, sees } from '../test-kit/working.js';

const MANY = 30_000;
const MOST_IN_PAGE = 60;

// only lists are looked at here: their papers are filled with copies of the line of a call that was really dispatched
const COPIES = {
  call_register: `
    insert into desk.call_register
    select (jsonb_populate_record(r, jsonb_build_object(
      'call', gen_random_uuid(), 'number', 'N-' || n, 'subject', '第 ' || n || ' 件',
      'raised_at', r.raised_at - n * interval '1 minute'))).*
    from desk.call_register r, generate_series(1, $1::integer) n`,
  slip_register: `
    insert into desk.slip_register
    select (jsonb_populate_record(r, jsonb_build_object(
      'call', gen_random_uuid(), 'number', 'N-' || n, 'subject', '第 ' || n || ' 张',
      'owed', jsonb_build_array(jsonb_build_object('limit', 'close', 'dueAt', due, 'lastDay', '2026-02-27', 'provisional', false)),
      'next_due_at', due))).*
    from desk.slip_register r,
      lateral (select n, '2026-02-27T00:00:00Z'::timestamptz + n * interval '1 second' as due from generate_series(1, $1::integer) n) d
    where r.slip <> '0'`,
  slip_lives: `
    insert into desk.slip_lives
    select (jsonb_populate_record(r, jsonb_build_object('call', id, 'life', jsonb_set(r.life, '{call}', to_jsonb(id))))).*
    from desk.slip_lives r, lateral (select n, gen_random_uuid()::text as id from generate_series(1, $1::integer) n) d`,
};

const LONG_TASKS = `new Promise((told) => {
  const seen = [];
  new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: 'longtask' });
  globalThis.longTasksSeen = seen;
  told();
})`;

inBrowser('a list of tens of thousands', () => {
  let desks: OpenConsole;
  beforeAll(async () => {
    desks = await openConsole();
    await dispatched(desks.api);
    const settled = await desks.window('feng', '/supervision');
    await settled.context().close();
    const { pool } = desks.api.database;
    for (const copy of Object.values(COPIES)) await pool.query(copy, [MANY]);
  }, 180_000);
  afterAll(() => desks?.close());

  const listed = (page: Page) => page.getByRole('main').locator('li[aria-posinset]');
  const longList = (page: Page, name: string) => page.getByRole('region', { name });

  test('of calls tells how many there are, and is at its end by one key', async () => {
    const page = await desks.window('li', '/township');
    await sees(page, `正在走的（${MANY + 1} 件）`);
    await page.evaluate(LONG_TASKS);
    const list = longList(page, '正在走的');
    await list.focus();
    for (let nth = 0; nth < 5; nth += 1) await page.keyboard.press('PageDown');
    expect(await listed(page).count()).toBeLessThan(MOST_IN_PAGE);
    await page.keyboard.press('End');
    await sees(page, `第 ${MANY} 件`);
    expect(await listed(page).count()).toBeLessThan(MOST_IN_PAGE);
    expect(await listed(page).last().getAttribute('aria-posinset')).toBe(String(MANY + 1));
    await page.keyboard.press('Home');
    await sees(page, '第 1 件');
    const stalls = (await page.evaluate('longTasksSeen.map(({ duration }) => Math.round(duration))')) as number[];
    process.stdout.write(`${MANY} calls turned by the keyboard: long tasks of ${stalls.join(', ') || 'no'} ms\n`);
    expect(await obstacles(page)).toEqual([]);
  });

  test('keeps what is worked on, however far it is turned', async () => {
    const page = await desks.window('wang', '/in-tray');
    await sees(page, `${MANY + 1} 张`);
    const list = longList(page, '收件台');
    await list.focus();
    await page.keyboard.press('End');
    const real = listed(page).filter({ hasText: '沿河小作坊夜间排放刺鼻气味' });
    await real.getByRole('button', { name: /^办理/ }).click();
    await real.getByRole('button', { name: '响应', exact: true }).click();
    await fill(page, { 联系电话: '0576-8412345' });
    await list.focus();
    await page.keyboard.press('Home');
    await sees(page, '第 1 张');
    await page.keyboard.press('End');
    expect(await page.getByLabel('联系电话').inputValue()).toBe('0576-8412345');
    expect(await obstacles(page)).toEqual([]);
  });

  test('of limits is as long as its heading says', async () => {
    const page = await desks.window('feng', '/deadlines');
    await sees(page, `已超期（${MANY}）`);
    await longList(page, '时限').focus();
    await page.keyboard.press('End');
    await sees(page, `第 ${MANY} 张`);
    expect(await listed(page).count()).toBeLessThan(MOST_IN_PAGE);
    expect(await obstacles(page)).toEqual([]);
  });

  test('of slips behind a number is as long as the number', async () => {
    const page = await desks.window('feng', '/supervision');
    await page
      .getByRole('button', { name: /办结率/ })
      .first()
      .click();
    await sees(page, `共 ${MANY + 1} 张`);
    await longList(page, '派发单').focus();
    await page.keyboard.press('End');
    await listed(page)
      .and(page.locator(`[aria-posinset="${MANY + 1}"]`))
      .getByRole('link')
      .waitFor();
    expect(await listed(page).count()).toBeLessThan(MOST_IN_PAGE);
    expect(await obstacles(page)).toEqual([]);
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
