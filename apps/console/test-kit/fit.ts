import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SERIOUS = new Set(['serious', 'critical']);

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds serious on a page as it stands. */
export const seriousIn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const findings = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as readonly Finding[];
  return findings.filter(({ impact }) => SERIOUS.has(impact)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

export const isWiderThanItsWindow = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > innerWidth');

const OFFICE = { width: 1366, height: 768 };
const TELEPHONE = { width: 360, height: 740 };

/** What stands in somebody's way at either width, on a page as it stands: nothing, one hopes. */
export const obstacles = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const size of [TELEPHONE, OFFICE]) {
    await page.setViewportSize(size);
    found.push(...(await seriousIn(page)), ...((await isWiderThanItsWindow(page)) ? [`wider than ${size.width}`] : []));
  }
  return found;
};
