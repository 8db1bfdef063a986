import type { Page } from 'playwright-core';
import { aMarchInFigures } from '../../api/test-kit/a-march-in-figures.js';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { answeredLate, does, fill, sees } from '../test-kit/working.js';

const NUMBER = '临呼通〔2026〕3号';

inBrowser('a bulletin', () => {
  let desks: OpenConsole;
  let [supervisor, clerk] = [] as Page[] as [Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    await aMarchInFigures(desks.api);
    [supervisor, clerk] = await Promise.all([desks.window('feng', '/bulletins'), desks.window('wang', '/bulletins')]);
  }, 180_000);
  afterAll(() => desks?.close());

  test('is drafted with its parts checked, where only the supervisor sees it', async () => {
    await supervisor.getByText('起草通报', { exact: true }).click();
    await fill(supervisor, { 期间内的任一天: '2026-03-15' });
    expect(await obstacles(supervisor)).toEqual([]);
    await supervisor.getByRole('button', { name: '起草', exact: true }).click();
    await sees(supervisor, '2026年3月各单位办理情况通报');
    await sees(supervisor, '✓ 核对：各部分与合计相符');
    await sees(supervisor, /共派遣案件 2 件/);
    await sees(clerk, '还没有发布的通报');
  });

  test('opens its numbers to the slips behind them', async () => {
    await supervisor.getByRole('button', { name: '市场监督管理局 派遣案件总数' }).click();
    await sees(supervisor, '市场监督管理局 派遣案件总数：背后的派发单');
    const files = supervisor.getByRole('link', { name: /看案卷/ });
    await files.first().waitFor();
    expect(await files.count()).toBe(2);
    expect(await obstacles(supervisor)).toEqual([]);
  });

  test('is published with its number, and seen at once in another window', async () => {
    await answeredLate(supervisor, 'publish', () => sees(supervisor, '已冻结'));
    await does(supervisor, '发布', () => fill(supervisor, { '文号（不填则按年、期编）': NUMBER }));
    await sees(supervisor, '已冻结');
    await sees(clerk, NUMBER);
    await clerk.getByRole('link', { name: '各单位办理情况（分渠道）' }).click();
    await sees(clerk, '内容指纹（SHA-256）');
  });

  test('is counted again with the same result, and taken away in four forms', async () => {
    await clerk.getByRole('button', { name: '重新统计核对' }).click();
    await sees(clerk, '✓ 重新统计结果与发布时完全相同');
    for (const [name, ending] of [
      ['PDF 版', 'pdf'],
      ['Word 版', 'docx'],
      ['Excel 表', 'xlsx'],
      ['JSON 数据', 'json'],
    ] as const) {
      const [file] = await Promise.all([
        clerk.waitForEvent('download'),
        clerk.getByRole('link', { name, exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toBe(`2026年3月各单位办理情况通报-第1版.${ending}`);
    }
  });

  test('is corrected by a new edition with its reason; what did not change is not published again', async () => {
    await supervisor.getByText('出更正版', { exact: true }).click();
    await fill(supervisor, { 理由: '复核后重新统计' });
    await supervisor.getByRole('button', { name: '确定' }).click();
    await sees(supervisor, '草稿');
    await supervisor.getByRole('button', { name: '看这一版 1' }).waitFor();
    await sees(supervisor, /现在不能“发布”/);
    await does(supervisor, '作废草稿', () => fill(supervisor, { 理由: '没有变动' }));
    await sees(supervisor, '已冻结');
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
