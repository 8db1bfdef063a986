import type { Page } from 'playwright-core';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { does, fill, sees } from '../test-kit/working.js';

const WORK = '秸秆禁烧夜间巡查';

inBrowser('the desk of admission and consents', () => {
  let desks: OpenConsole;
  let [department, township, keeper] = [] as Page[] as [Page, Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    const windows = ['zhou', 'zhao', 'chu'].map((officer) => desks.window(officer, '/admissions'));
    [department, township, keeper] = (await Promise.all(windows)) as [Page, Page, Page];
  }, 180_000);
  afterAll(() => desks?.close());

  const open = (page: Page, name: string) => page.getByRole('button', { name: `办理 ${name}` }).click();

  test('takes an application with its basis, which the township sees at once and consents to', async () => {
    await department.getByRole('button', { name: '+ 申请准入' }).click();
    await fill(department, {
      什么工作: WORK,
      法律或文件依据: '县政府办〔2026〕3 号',
      起: '2026-03-09',
      '止（含当日）': '2026-06-30',
      随事下放的经费: '每镇 3 万元',
    });
    await department.getByLabel('青石镇').check();
    expect(await obstacles(department)).toEqual([]);
    await department.getByRole('button', { name: '确定' }).click();
    await sees(township, WORK);
    await open(township, WORK);
    await sees(township, '县政府办〔2026〕3 号');
    await does(township, '镇街同意');
  });

  test('lets the list keeper admit it once the townships agreed', async () => {
    await sees(keeper, '1/1 个镇街已答复');
    await open(keeper, WORK);
    await does(keeper, '准入');
    expect(await obstacles(keeper)).toEqual([]);
    await department.locator('.badge', { hasText: '已准入' }).waitFor();
  });

  test('takes a rebound report, its answer and the finding with its reason', async () => {
    for (const page of [department, township, keeper]) await page.getByRole('button', { name: '反弹报告' }).click();
    await sees(keeper, '没有反弹报告。');
    await township.getByRole('button', { name: '+ 报告反弹' }).click();
    await township.getByLabel('哪个部门转下来的').selectOption({ label: '生态环境分局' });
    await fill(township, { 什么工作: '散乱污企业建档', 何时起: '2026-03-01' });
    await township.getByRole('button', { name: '确定' }).click();
    await open(department, '散乱污企业建档');
    await sees(department, '部门答复时限');
    await does(department, '部门答复', () => fill(department, { '答复：原因': '已收回自办' }));
    expect(await obstacles(department)).toEqual([]);
    await open(keeper, '散乱污企业建档');
    await sees(keeper, '已收回自办');
    await does(keeper, '认定属实', () => fill(keeper, { 理由: '建档系部门职责' }));
    await keeper.getByRole('row', { name: '生态环境分局 1 1 0 0' }).waitFor();
    expect(await obstacles(keeper)).toEqual([]);
    for (const page of [department, township]) {
      await page.locator('.badge', { hasText: '属实' }).waitFor();
    }
    await sees(department, '建档系部门职责');
  });

  test('takes the consent of a township in writing, asked for by the organisation department', async () => {
    const organisers = await desks.window('wei', '/admissions');
    for (const page of [organisers, township]) await page.getByRole('button', { name: '派驻机构征求意见' }).click();
    await sees(organisers, '没有征求意见。');
    await organisers.getByRole('button', { name: '+ 征求镇街意见' }).click();
    await organisers.getByLabel('哪个派驻机构').selectOption({ label: '青石市场监督管理所' });
    await organisers.getByLabel('任职还是调动').selectOption({ index: 1 });
    await fill(organisers, { 拟任或拟调人员: '拟任所长人选', 理由: '原所长到龄' });
    expect(await obstacles(organisers)).toEqual([]);
    await organisers.getByRole('button', { name: '确定' }).click();
    const asked = '青石市场监督管理所：拟任 拟任所长人选';
    await open(township, asked);
    await township.getByRole('button', { name: '书面同意' }).click();
    await township.getByRole('button', { name: '确定' }).click();
    await township.getByRole('alert').locator('.rule').waitFor();
    await township
      .getByLabel('选择文件')
      .setInputFiles({ name: '书面意见.txt', mimeType: 'text/plain', buffer: Buffer.from('同意') });
    await sees(township, '已附 1 个文件');
    expect(await obstacles(township)).toEqual([]);
    await township.getByRole('button', { name: '确定' }).click();
    await organisers.locator('.badge', { hasText: '镇街同意' }).waitFor();
    await open(organisers, asked);
    await organisers.getByRole('link', { name: /书面意见/ }).waitFor();
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
