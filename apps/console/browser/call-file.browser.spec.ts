import type { Page } from 'playwright-core';
import { fedBack } from '../../api/test-kit/a-call.js';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { sees } from '../test-kit/working.js';

const firstOf = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1', 0, 4);
};

inBrowser('the file of a call', () => {
  let desks: OpenConsole;
  let caller: Page;
  let file: string;
  beforeAll(async () => {
    desks = await openConsole();
    file = `/calls/${(await fedBack(desks.api)).slice(-36)}`;
    caller = await desks.window('li', file);
  }, 180_000);
  afterAll(() => desks?.close());

  test.each([
    ['呼叫单', 'PDF 版', '%PDF'],
    ['派发单', 'PDF 版', '%PDF'],
    ['反馈单', 'PDF 版', '%PDF'],
    ['呼叫单', 'Word 版', 'PK'],
    ['反馈单', 'Word 版', 'PK'],
  ])('prints its %s（%s）', async (paper, format, magic) => {
    const [printed] = await Promise.all([
      caller.waitForEvent('download'),
      caller
        .getByRole('link', { name: `${paper}（${format}）` })
        .first()
        .click(),
    ]);
    expect(printed.suggestedFilename()).toMatch(format === 'PDF 版' ? /\.pdf$/ : /\.docx$/);
    expect((await firstOf(await printed.createReadStream())).slice(0, magic.length)).toBe(magic);
  });

  test('counts the days of each limit on a calendar, and tells the story from the top', async () => {
    await caller.getByText('时限，为什么是这一天').click();
    await caller
      .getByText(/^3月4日 周三 .*第 2 日/)
      .first()
      .waitFor();
    await sees(caller, /计入.*届满/);
    await sees(caller, '发起呼叫');
    await sees(caller, '提交反馈单');
    expect(await obstacles(caller)).toEqual([]);
  });

  test('is in nobody’s hands who may not read it', async () => {
    const stranger = await desks.window('zhou', '/in-tray');
    await stranger.goto(`${desks.api.url}${file}`);
    await stranger.getByRole('alert').locator('.rule').waitFor();
    expect(await stranger.getByRole('link', { name: /PDF/ }).count()).toBe(0);
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
