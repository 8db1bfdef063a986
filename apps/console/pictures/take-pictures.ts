import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

// a running demo county: npm start, then npm run pictures
const COUNTY = process.env.HUYING ?? 'http://127.0.0.1:3000';
const PASSWORD = process.env.HUYING_PASSWORD ?? 'luming-huying';
const INTO = resolve(process.env.PICTURES ?? 'apps/console/pictures');
const WHOLE = process.env.PICTURES_WHOLE === 'yes'; // to the foot of the page, not only what a screen shows
const ONLY = process.env.PICTURES_OF?.split(',');
const QUIET = [
  '--lang=zh-CN',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

const WIDTHS = [
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
] as const;

interface Picture {
  readonly name: string;
  readonly officer: string;
  readonly at: string;
  /** Unfolds the first thing there is to work on. */
  readonly unfold?: true;
  /** Goes on to the first thing that is listed. */
  readonly follow?: true;
  /** Presses buttons, by their names, one after another. */
  readonly press?: readonly string[];
}

const PICTURES: readonly Picture[] = [
  { name: 'in-tray', officer: 'shengtai-clerk', at: '/in-tray', unfold: true },
  { name: 'township', officer: 'qingshiqiao-caller', at: '/township', unfold: true },
  { name: 'raise', officer: 'qingshiqiao-caller', at: '/raise' },
  { name: 'dispatch', officer: 'dispatcher', at: '/dispatch', unfold: true },
  { name: 'deadlines', officer: 'supervisor', at: '/deadlines' },
  { name: 'supervision', officer: 'supervisor', at: '/supervision' },
  { name: 'joint-meeting', officer: 'arbiter', at: '/joint-meeting' },
  { name: 'docket-entry', officer: 'arbiter', at: '/joint-meeting', follow: true },
  { name: 'orders', officer: 'supervisor', at: '/orders', unfold: true },
  { name: 'unit-standing', officer: 'supervisor', at: '/orders', follow: true },
  { name: 'flags', officer: 'supervisor', at: '/flags' },
  { name: 'silence', officer: 'supervisor', at: '/silence' },
  { name: 'bulletins', officer: 'supervisor', at: '/bulletins' },
  { name: 'bulletin', officer: 'supervisor', at: '/bulletins', follow: true },
  { name: 'deadline-month', officer: 'supervisor', at: '/deadlines', press: ['看整月'] },
  { name: 'call-file', officer: 'shengtai-clerk', at: '/in-tray', follow: true },
  { name: 'assessment', officer: 'assessor', at: '/assessment' },
  { name: 'lists', officer: 'list-keeper', at: '/lists' },
  { name: 'admissions', officer: 'list-keeper', at: '/admissions', unfold: true },
  { name: 'rebounds', officer: 'list-keeper', at: '/admissions', press: ['反弹报告'] },
  { name: 'consents', officer: 'list-keeper', at: '/admissions', press: ['派驻机构征求意见'] },
  { name: 'cases', officer: 'qingshiqiao-caller', at: '/cases' },
  { name: 'calendar', officer: 'list-keeper', at: '/calendar' },
  { name: 'limits', officer: 'list-keeper', at: '/limits' },
  { name: 'organisation', officer: 'admin', at: '/organisation' },
  { name: 'settings', officer: 'admin', at: '/settings', press: ['修改 延期'] },
];

const signIn = async (page: Page, { officer, at }: Picture): Promise<void> => {
  await page.goto(`${COUNTY}${at}`);
  await page.getByLabel('账号').fill(officer);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(({ pathname }) => pathname === at);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const unfold = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: /^办理/ }).first();
  await button.waitFor();
  await button.click();
};

const follow = async (page: Page): Promise<void> => {
  await page.getByRole('main').locator('li a, td a').first().click();
};

// the line of changes stays open: only pictures and words are waited for
const settled = (page: Page): Promise<void> => page.waitForTimeout(1_500);

const take = async (browser: Browser, picture: Picture, viewport: (typeof WIDTHS)[number]): Promise<void> => {
  const page = await (await browser.newContext({ viewport, locale: 'zh-CN' })).newPage();
  await signIn(page, picture);
  if (picture.unfold) await unfold(page).catch(() => undefined);
  if (picture.follow) await follow(page);
  for (const name of picture.press ?? []) await page.getByRole('button', { name }).first().click();
  await settled(page);
  await page.screenshot({ path: `${INTO}/${picture.name}-${viewport.width}.png`, fullPage: WHOLE });
  await page.context().close();
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: QUIET,
  env: { ...process.env, LANGUAGE: 'zh_CN' }, // fields of days speak as the system does
});
const asked = PICTURES.filter(({ name }) => ONLY?.includes(name) ?? true);
for (const picture of asked) for (const viewport of WIDTHS) await take(browser, picture, viewport);
await browser.close();
