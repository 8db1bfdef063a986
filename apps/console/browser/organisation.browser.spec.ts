import type { Page } from 'playwright-core';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, sees } from '../test-kit/working.js';

inBrowser('the desk of units and officers', () => {
  let desks: OpenConsole;
  let admin: Page;
  beforeAll(async () => {
    desks = await openConsole();
    admin = await desks.window('jiang', '/organisation');
  }, 180_000);
  afterAll(() => desks?.close());

  test('enrols an officer, who is found by name and holds the roles that were ticked', async () => {
    await sees(admin, '12 个单位，15 名人员');
    await admin.getByRole('button', { name: '+ 登记人员' }).click();
    await fill(admin, { '账号（英文字母、数字）': 'shen', 姓名或名称: '沈', 初始密码: 'willow-bridge-2026' });
    await admin.getByLabel('所在单位').selectOption({ label: '生态环境分局' });
    await admin.getByLabel('部门承办').check();
    expect(await obstacles(admin)).toEqual([]);
    await admin.getByRole('button', { name: '确定' }).click();
    await sees(admin, '✓ 已办：登记人员');
    await admin.getByLabel('按姓名').fill('shen');
    await admin.locator('li.card', { hasText: '部门承办' }).waitFor();
  });

  test('reassigns an officer and dismisses them with a reason', async () => {
    await admin.getByRole('button', { name: '办理 shen' }).click();
    await admin.getByRole('button', { name: '调任、改角色' }).click();
    await admin.getByLabel('部门签发').check();
    expect(await obstacles(admin)).toEqual([]);
    await admin.getByRole('button', { name: '保存' }).click();
    await admin.locator('.badge', { hasText: '部门签发' }).waitFor();
    await admin.getByRole('button', { name: '离任' }).click();
    await fill(admin, { 理由: '调离' });
    await admin.getByRole('button', { name: '确定' }).click();
    await sees(admin, '没有找到这样的人员。');
  });

  test('renames a unit in the tree', async () => {
    await admin.getByText('市场监督管理局').last().waitFor();
    await admin.getByRole('button', { name: '更名 临溪县' }).click();
    expect(await obstacles(admin)).toEqual([]);
    await admin.getByLabel('单位新名称').fill('临溪县（新）');
    await admin.getByRole('button', { name: '保存' }).click();
    await admin.locator('summary', { hasText: '临溪县（新）' }).waitFor();
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
