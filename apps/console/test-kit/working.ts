import type { Page } from 'playwright-core';

const card = (page: Page, subject: string) => page.getByRole('listitem').filter({ hasText: subject });

/** Waits until a call shows on a desk that nobody reloads, and unfolds it. */
export const workOn = async (page: Page, subject: string): Promise<void> => {
  await card(page, subject).first().getByRole('button', { name: /^办理/ }).click();
};

/** Does an act to the call that is unfolded. */
export const does = async (page: Page, act: string, fill: () => Promise<unknown> = async () => undefined) => {
  await page.getByRole('button', { name: act, exact: true }).click();
  await fill();
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByText(`✓ 已办：${act}`).waitFor();
};

/** Keeps the answer to the next act back until a desk has seen what came of it, as a slow line does. */
export const answeredLate = (page: Page, act: string, seen: () => Promise<unknown>): Promise<unknown> =>
  page.route(
    `**/${act}`,
    async (route) => {
      const response = await route.fetch();
      await seen();
      await route.fulfill({ response });
    },
    { times: 1 },
  );

/** Waits until a desk shows a text. */
export const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();

/** Fills fields by their labels. */
export const fill = async (page: Page, words: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, word] of Object.entries(words)) await page.getByLabel(label).fill(word);
};

/** Raises a call as the caller of the little county does. */
export const raiseHere = async (page: Page, subject: string): Promise<void> => {
  await fill(page, {
    '事由 *': subject,
    '事项类别 *': '环境保护',
    '具体位置 *': '桥头东侧',
    '请部门做什么 *': '请到场查处',
  });
  await page.getByLabel('村、社区 *').selectOption({ label: '石桥村' });
  await page.getByLabel('没有执法权').check();
  await page.getByRole('button', { name: '呼叫', exact: true }).click();
  await sees(page, '已呼叫，编号');
};

const FOCUSED = "(({ activeElement: at }) => at?.labels?.[0]?.textContent ?? at?.textContent ?? '')(document)";
const MOST_STOPS = 60;

/** Goes on by Tab until what is named has the focus, as somebody does who has no mouse. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let nth = 0; nth < MOST_STOPS; nth += 1) {
    if (String(await page.evaluate(FOCUSED)).trim() === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached by Tab`);
};
