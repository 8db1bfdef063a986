import { bulletinIdOf } from '@app/domain';
import type { Command } from 'commander';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { withCounty } from '../county/with-county.js';
import { printJson } from '../plain.js';
import { doTo, draftOf, officerNamed } from './bulletin-in-county.js';

interface DraftOptions {
  readonly shape: string;
  readonly month?: string;
  readonly week?: string;
  readonly by: string;
  readonly json?: true;
}

/** `huying bulletin draft` */
export const drafting = (bulletin: Command): void => {
  bulletin
    .command('draft')
    .description('起草通报，再次起草即重新统计 · draft a bulletin; drafted again, it is counted anew')
    .option('--month <month>', '2026-03')
    .option('--week <day>', '该周的一天 · a day of the week')
    .option('--shape <code>', '样式 · shape', 'departments')
    .requiredOption('--by <officer>', '以哪位督导的名义 · in whose name')
    .option('--json', '供脚本读取 for scripts')
    .action(async ({ shape, by, json, ...when }: DraftOptions) => {
      const words = draftOf(shape, when);
      const id = bulletinIdOf(words);
      const facts = await withCounty(async (county) => {
        await projectionsCaughtUp(county);
        return doTo(county, await officerNamed(county, by), id, { act: 'draftBulletin', words });
      });
      if (json) printJson({ bulletin: id, facts });
      else console.log(facts.length === 0 ? `${id}：没有变化 · as it was` : `已起草 ${id} · drafted`);
    });
};
