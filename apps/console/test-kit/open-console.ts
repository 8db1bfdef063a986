import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { PASSWORD } from '../../api/test-kit/found-little-county.js';
import { type RunningApi, startApi } from '../../api/test-kit/start-api.js';
import { setWorkersGoing } from './workers.js';

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
const OFFICE: BrowserContextOptions = { viewport: { width: 1366, height: 768 }, locale: 'zh-CN' };

/** The console over a little county at work, and the browsers that look at it. */
export interface OpenConsole {
  readonly api: RunningApi;
  readonly browser: Browser;
  /** What a page complained of: its policy, a script, an answer that nobody foresaw; and what went wrong behind it. */
  readonly complaints: readonly string[];
  /** A window of its own, where an officer has signed in, at a desk. */
  window(officer: string, at: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const signIn = async (page: Page, officer: string): Promise<void> => {
  await page.getByLabel('账号').fill(officer);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
};

// nobody is signed in at first: that answer is meant
const isMeant = (text: string): boolean => /status of 4\d\d/.test(text);

const listen = (page: Page, complaints: string[]): void => {
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error' && !isMeant(said.text())) complaints.push(said.text());
  });
};

export const openConsole = async (): Promise<OpenConsole> => {
  const api = await startApi({ console: resolve('dist/apps/console') });
  const browser = await chromium.launch({ executablePath: process.env.TEST_CHROMIUM ?? '', args: QUIET });
  const complaints: string[] = [];
  const workers = setWorkersGoing(api, complaints);
  const window: OpenConsole['window'] = async (officer, at, options = {}) => {
    const context = await browser.newContext({ ...OFFICE, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    listen(page, complaints);
    await page.goto(`${api.url}${at}`);
    await signIn(page, officer);
    await page.waitForURL(({ pathname }) => pathname === at);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await workers.stop();
    await api.close();
  };
  return { api, browser, complaints, window, close };
};
