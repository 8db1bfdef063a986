import { unit } from '@app/testing';
import type { Page } from 'playwright-core';
import { dispatched } from '../../api/test-kit/a-call.js';
import { docketed, foundJointMeeting } from '../../api/test-kit/a-docket-entry.js';
import { obstacles } from '../test-kit/fit.js';
import { inBrowser } from '../test-kit/in-browser.js';
import { type OpenConsole, openConsole } from '../test-kit/open-console.js';
import { fill, sees } from '../test-kit/working.js';

inBrowser('the rules of the county', () => {
  let desks: OpenConsole;
  let [admin, supervisor] = [] as Page[] as [Page, Page];
  beforeAll(async () => {
    desks = await openConsole();
    const call = (await dispatched(desks.api)).slice(-36);
    await foundJointMeeting(desks.api);
    await docketed(desks.api, call);
    [admin, supervisor] = await Promise.all([desks.window('jiang', '/settings'), desks.window('feng', '/settings')]);
  }, 180_000);
  afterAll(() => desks?.close());

  const card = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
  const change = async (name: string, typed: (of: ReturnType<typeof card>) => Promise<unknown>, from: string) => {
    await admin.getByRole('button', { name: `修改 ${name}` }).click();
    const of = card(admin, name);
    await typed(of);
    await of.getByLabel('从哪天起生效').fill(from);
    await of.getByRole('button', { name: '先看会变什么' }).click();
    await sees(admin, '公布后没有在办的时限会变。');
    expect(await obstacles(admin)).toEqual([]);
    await of.getByRole('button', { name: '公布', exact: true }).click();
    await sees(admin, /✓ 已公布第 \d 版/);
  };

  test('stand on one desk with the day since which they hold, for those who may not change them too', async () => {
    await sees(supervisor, '镇街评价占部门年度考核的比重');
    await card(supervisor, '镇街评价占部门年度考核的比重').getByText('30 %').waitFor();
    await card(supervisor, '常设成员').getByText('自 3月2日 周一 起').waitFor();
    await sees(supervisor, '现行第 1 版');
    expect(await supervisor.getByRole('button', { name: /^修改/ }).count()).toBe(0);
    expect(await obstacles(supervisor)).toEqual([]);
  });

  test('are changed one by one, previewed, and seen live by others', async () => {
    await change('每天几点以后不能再申请延期', (of) => of.getByLabel('每天几点').fill('16:30'), '2026-03-02');
    await card(supervisor, '每天几点以后不能再申请延期').getByText('16:30').waitFor();
    await change('认定时限', (of) => of.getByLabel('认定时限：多少').fill('7'), '2099-04-01');
    await card(supervisor, '认定时限')
      .getByText(/2099年4月1日 .* 起改为/)
      .waitFor();
    await card(supervisor, '认定时限').getByText('5 个工作日').waitFor();
  });

  test('of several parts are changed in the part that is meant', async () => {
    await change('延期', (of) => of.getByLabel('每次最多（个工作日）').fill('2'), '2026-03-02');
    await card(supervisor, '长周期事项最长')
      .getByText('最多延期 3 次；每次最多 2 个工作日；长周期事项最长 180 日')
      .waitFor();
  });

  test('refuse what cannot be, in words, and lose nothing that was typed', async () => {
    await admin.getByRole('button', { name: '修改 同类镇街怎么分组' }).click();
    const of = card(admin, '同类镇街怎么分组');
    await of.getByRole('button', { name: /加一组/ }).click();
    await of.getByLabel('第 1 组 1').selectOption({ label: '青石镇' });
    await of.getByLabel('第 1 组 2').selectOption({ label: '青石镇' });
    await of.getByLabel('从哪天起生效').fill('2020-01-01');
    await of.getByRole('button', { name: '先看会变什么' }).click();
    await of.getByRole('alert').locator('.rule').waitFor();
    expect(await of.getByLabel('第 1 组 2').inputValue()).toBe('349901101');
  });

  test('are climbed by a ladder that the list keeper publishes once its sentences and its preview were read', async () => {
    const card = { unit: unit.market, kind: 'red-card', reason: '两次催办未果' };
    await (await desks.api.as('feng')).post('/api/v1/supervision/steps', card);
    const keeper = await desks.window('chu', '/settings');
    await keeper.getByText('公布新的督办阶梯', { exact: true }).click();
    const interview = keeper.getByRole('group', { name: '约谈' });
    await interview.getByLabel('几次').fill('4');
    await sees(keeper, '读作：约谈：一个季度内 4 次红牌');
    await interview.getByRole('button', { name: '+ 加一项' }).click();
    await interview.getByLabel('第 2 项').selectOption('unanswered');
    await interview.getByLabel('须答复').check();
    await sees(keeper, '读作：约谈：一个季度内 4 次红牌、到期后 5 个工作日仍不答复，2 个工作日内答复');
    await interview.getByRole('button', { name: '去掉第 2 项' }).click();
    expect(await obstacles(keeper)).toEqual([]);
    const form = keeper.locator('form', { has: interview });
    await form.getByLabel('从哪天起生效').fill('2026-03-02');
    const publish = form.getByRole('button', { name: '公布', exact: true });
    expect(await publish.count()).toBe(0);
    await form.getByRole('button', { name: '先看会变什么' }).click();
    await sees(keeper, '与规则书的阶梯比，哪些级变了');
    expect(await form.locator('del').allInnerTexts()).toEqual(['约谈：一个季度内 3 次红牌']);
    expect(await form.locator('ins').allInnerTexts()).toEqual(['约谈：一个季度内 4 次红牌，2 个工作日内答复']);
    await sees(keeper, '现有 1 项待答复，都不受影响：市场监督管理局 1 项。');
    await sees(keeper, '市场监督管理局：2026 年第 1 季度已有红牌 1 次；原来满 3 次、改后满 4 次即约谈');
    expect(await obstacles(keeper)).toEqual([]);
    await publish.click();
    await sees(keeper, '✓ 新阶梯已公布');
    await supervisor.getByText('督办阶梯怎么走（第 1 版）').click();
    await sees(supervisor, '约谈：一个季度内 4 次红牌，2 个工作日内答复');
  });

  test('show before a calendar is published what it moves on the docket too', async () => {
    const keeper = await desks.window('chu', '/calendar');
    await fill(keeper, { 哪一天: '2026-03-04', '名称，例如“台风停工”': '台风停工' });
    await keeper.getByRole('button', { name: '先看会变什么' }).click();
    await sees(keeper, /派发单的 \d 个时限、联席会议的 \d 个时限会变/);
    await sees(keeper, /联席会议受理单\s+认定 .* → /);
    expect(await obstacles(keeper)).toEqual([]);
  });

  test('take the rest days of the next year, as the notice tells them', async () => {
    const keeper = await desks.window('chu', '/calendar');
    await sees(keeper, '放假通知已覆盖至 12月31日 周四');
    await keeper.getByText('公布 2027 年放假安排', { exact: true }).click();
    const holiday = async (nth: number, name: string, from: string, to: string) => {
      await keeper.getByRole('button', { name: '+ 加一个节日' }).click();
      await fill(keeper, { [`第 ${nth} 个节日叫什么`]: name, [`第 ${nth} 个从`]: from, [`第 ${nth} 个到（含）`]: to });
    };
    await holiday(2, '春节', '2027-02-05', '2027-02-11');
    await keeper.locator('details').getByRole('button', { name: '先看会变什么' }).click();
    await keeper.locator('details').getByRole('alert').locator('.rule').waitFor();
    await holiday(3, '清明节', '2027-04-03', '2027-04-05');
    await holiday(4, '劳动节', '2027-05-01', '2027-05-05');
    await holiday(5, '国庆节', '2027-10-01', '2027-10-07');
    await keeper.getByRole('button', { name: '调休上班的日子：加一天' }).click();
    await fill(keeper, { '调休上班的日子：第 1 天': '2027-02-13' });
    await keeper.locator('details').getByRole('button', { name: '先看会变什么' }).click();
    await sees(keeper, '公布后没有在办的时限会变。');
    expect(await obstacles(keeper)).toEqual([]);
    await keeper.locator('details').getByRole('button', { name: '公布', exact: true }).click();
    await sees(keeper, '放假通知已覆盖至 2027年12月31日 周五');
    await sees(supervisor, /现行第 \d 版，放假通知已覆盖至 2027年12月31日/);
  });

  test('no page complained of anything', () => expect(desks.complaints).toEqual([]));
});
