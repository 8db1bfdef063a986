import { on } from '@app/testing';
import type { Page } from 'playwright-core';
import { afterActs, DISPATCH, FEEDBACK, RATING, raised } from '../../api/test-kit/a-call.js';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, sees } from '../test-kit/working.js';

const TEN = 10;
const QUALITY = { accurate: true, complete: true, inScope: true };

// the period before today's is offered; the clock of a browser is not moved
const look = async (page: Page): Promise<void> => {
  await fill(page, { '考核周期，如 2026-Q1、2026-03': '2026-Q1' });
  await page.keyboard.press('Enter');
};

inBrowser('the two-way assessment', () => {
  let desks: OpenConsole;
  beforeAll(async () => {
    desks = await openConsole();
    for (let nth = 0; nth < TEN; nth += 1)
      await afterActs(
        desks.api,
        await raised(desks.api, { subject: `第 ${nth} 件占道经营` }),
        ['qian', 'dispatch', DISPATCH],
        ['wang', 'slips/1/feedback', FEEDBACK],
        ['li', 'confirm', { solved: true }],
        ['li', 'slips/1/rate', { ...RATING, rating: nth === 0 ? 'dissatisfied' : 'satisfied' }],
        ['wang', 'slips/1/mark-quality', QUALITY],
      );
    desks.api.clock.advanceTo(on('04-01 09:00'));
  }, 180_000);
  afterAll(() => desks?.close());

  test('is published where the department sees it come, and every mark opens to its slips', async () => {
    const [assessor, clerk] = await Promise.all([
      desks.window('wei', '/assessment'),
      desks.window('wang', '/assessment'),
    ]);
    for (const page of [assessor, clerk]) await look(page);
    await sees(assessor, '尚未公布的草稿');
    const mark = assessor.getByRole('button', { name: /市场监督管理局：满意率/ });
    expect(await mark.innerText()).toContain('90.00%');
    await mark.click();
    expect(await assessor.locator('.behind li').count()).toBe(0);
    await assessor
      .locator('.behind li')
      .nth(TEN - 1)
      .waitFor();
    expect(await obstacles(assessor)).toEqual([]);
    await assessor.getByText('公布结果', { exact: true }).click();
    await assessor.getByRole('button', { name: '确定' }).click();
    await sees(assessor, /第 1 版/);
    await sees(clerk, /第 1 版/);
    await sees(clerk, '合并镇街不足，不显示');
  });

  test('is appealed by the unit, and the appeal dismissed where it sees it', async () => {
    const [assessor, clerk] = await Promise.all([
      desks.window('wei', '/assessment'),
      desks.window('wang', '/assessment'),
    ]);
    for (const page of [assessor, clerk]) await look(page);
    await clerk.getByText('对本单位结果申诉').click();
    await fill(clerk, { 理由: '有一件系误评' });
    await clerk.getByRole('button', { name: '确定' }).click();
    await sees(assessor, '有一件系误评');
    await assessor.getByRole('button', { name: /^驳回/ }).click();
    await fill(assessor, { 理由: '评价属实' });
    await assessor.getByRole('button', { name: '确定' }).click();
    await sees(clerk, '评价属实');
    expect(await obstacles(clerk)).toEqual([]);
  });

  test('is weighed by a scheme that the assessor publishes ahead, where the department reads it', async () => {
    const windows = [desks.window('wei', '/assessment'), desks.window('wang', '/assessment')] as const;
    const [assessor, clerk] = await Promise.all(windows);
    for (const page of [assessor, clerk]) await page.getByText('考核办法', { exact: true }).click();
    await sees(clerk, '尚未另行公布，按规则书的通用办法');
    const preview = assessor.getByRole('button', { name: '先看会变什么' });
    const publish = assessor.getByRole('button', { name: '公布', exact: true });
    expect(await clerk.getByRole('button', { name: '先看会变什么' }).count()).toBe(0);
    const weight = assessor.getByRole('group', { name: '部门成绩' }).getByLabel('满意率', { exact: true });
    await weight.fill('30');
    await sees(assessor, '权重合计 90，应为 100');
    await assessor.getByLabel('从哪天起施行').fill('2099-01-01');
    await preview.click();
    await sees(assessor, /每一方的权重为整数，合计 100/);
    expect(await publish.count()).toBe(0);
    await assessor.getByRole('group', { name: '部门成绩' }).getByLabel('响应率', { exact: true }).fill('30');
    await assessor.getByLabel('评价至少合并几个镇街').fill('4');
    await preview.click();
    await sees(assessor, '部门成绩（由镇街评） 满意率：权重 40 改为 权重 30');
    await sees(assessor, '评价至少合并几个镇街：3 改为 4');
    await sees(assessor, '正在进行的 2026-Q2 不受影响，仍按规则书的通用办法。');
    await sees(assessor, /从 2099-Q1（2099年1月1日 .* 起）开始按新办法考核/);
    expect(await obstacles(assessor)).toEqual([]);
    await publish.click();
    await sees(assessor, '✓ 新办法已公布');
    await sees(clerk, /第 1 版已公布，2099-01-01 起施行/);
  });
});
