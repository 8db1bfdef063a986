import type { Page } from 'playwright-core';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { does, fill, sees } from '../test-kit/working.js';

inBrowser('the desk of lists', () => {
  let desks: OpenConsole;
  let [clerk, keeper, justice] = [] as Page[] as [Page, Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    const windows = ['wang', 'chu', 'yang'].map((officer) => desks.window(officer, '/lists'));
    [clerk, keeper, justice] = (await Promise.all(windows)) as [Page, Page, Page];
  }, 180_000);
  afterAll(() => desks?.close());

  const open = (page: Page) => page.getByRole('button', { name: /^办理/ }).first().click();

  test('finds an item and says how many there are', async () => {
    await sees(clerk, '现行第 1 版');
    await clerk.getByLabel('查找条目').fill('没有这样的事项');
    await sees(clerk, '找到 0 条');
    await sees(clerk, '换一个说法试试');
    await clerk.getByLabel('查找条目').fill('');
    await clerk.locator('details.card').first().click();
    expect(await obstacles(clerk)).toEqual([]);
  });

  test('takes a revision from a department, reviewed by both and accepted, seen live', async () => {
    await clerk.getByText('申请调整这一条', { exact: true }).click();
    await fill(clerk, { 镇街职责: '发现后一小时内报告', 调整依据: '三定规定第四条', 理由: '时限不清' });
    await clerk.getByRole('button', { name: '提出申请' }).click();
    await sees(clerk, '✓ 申请已提出');
    for (const page of [keeper, justice]) {
      await open(page);
      await does(page, '审核（编办、司法局）', async () => {
        await page.getByLabel('同意', { exact: true }).check();
        await fill(page, { 审核意见: '可行' });
      });
    }
    expect(await obstacles(keeper)).toEqual([]);
    await does(keeper, '同意并公布为新版', () =>
      keeper.locator('form.act').getByLabel('从哪天起生效').fill('2026-04-01'),
    );
    await sees(clerk, '新增 0、删去 0、改写 1');
  });

  test('shows what two versions say otherwise', async () => {
    await clerk.getByRole('button', { name: '与上一版比 2' }).click();
    await sees(clerk, '第 2 版与第 1 版的差别');
    await sees(clerk, '发现后一小时内报告');
    expect(await obstacles(clerk)).toEqual([]);
  });

  test('is taken away as a file, previewed when it comes back, and published where others see it', async () => {
    const [file] = await Promise.all([
      keeper.waitForEvent('download'),
      keeper.getByRole('link', { name: 'CSV 文件' }).click(),
    ]);
    await keeper.getByText('导入新版（CSV、Excel）', { exact: true }).click();
    const form = keeper.locator('details.card form').last();
    await form.getByLabel('清单文件').setInputFiles({
      name: file.suggestedFilename(),
      mimeType: 'text/csv',
      buffer: await bytesOf(await file.createReadStream()),
    });
    await form.getByLabel('从哪天起生效').fill('2026-05-01');
    await form.getByRole('button', { name: '先看会变什么' }).click();
    await sees(keeper, /件在办的呼叫引用了会变的条目/);
    expect(await clerk.getByText('第 3 版').count()).toBe(0);
    await form.getByRole('button', { name: '公布', exact: true }).click();
    await sees(keeper, '✓ 已公布第 3 版');
    await sees(clerk, /第 3 版/);
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});

const bytesOf = async (stream: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};
