import type { Command } from 'commander';
import { withCounty } from '../county/with-county.js';
import { printJson } from '../plain.js';
import { doTo, editionOf, fileOf, officerNamed } from './bulletin-in-county.js';

/** `huying bulletin publish` */
export const publishing = (bulletin: Command): void => {
  bulletin
    .command('publish')
    .description('发布草稿；对不上的不予发布 · publish a draft; refused when it does not add up')
    .argument('<bulletin>', '2026-03_departments')
    .requiredOption('--by <officer>', '以哪位督导的名义 · in whose name')
    .option('--number <number>', '文号')
    .option('--json', '供脚本读取 for scripts')
    .action(async (id: string, { by, number, json }: { by: string; number?: string; json?: true }) => {
      const words = number === undefined ? {} : { number };
      const published = await withCounty(async (county) => {
        await doTo(county, await officerNamed(county, by), id, { act: 'publishBulletin', words });
        return editionOf(await fileOf(county, id), undefined).published;
      });
      if (json) printJson(published);
      else
        console.log(
          `已发布 ${id} 第 ${published.edition} 版，${published.number}，sha256 ${published.sha256} · published`,
        );
    });
};
