import { PROJECTIONS } from '@app/read-models';
import { rebuild } from '@app/subscriptions';
import { Argument, type Command } from 'commander';
import { watchedStore } from '../county/watched-store.js';
import { withCounty } from '../county/with-county.js';
import { printJson } from '../plain.js';
import { progressBar } from './progress-bar.js';

export const rebuildCommand = (program: Command): void => {
  program
    .command('rebuild')
    .description('从第一件事实起重做一份台账，重做期间照常可查 · make a paper again from the first fact; reads stay up')
    .addArgument(new Argument('<paper>').choices(PROJECTIONS.map(({ name }) => name)))
    .option('--json', '供脚本读取 for scripts')
    .action(async (paper: string, { json }: { json?: true }) => {
      const projection = PROJECTIONS.find(({ name }) => name === paper) as (typeof PROJECTIONS)[number];
      const events = await withCounty(async ({ store, tools }) => {
        const bar = progressBar('重做 rebuild', Number(await store.head()));
        return rebuild({ ...tools, store: watchedStore(store, bar.add) }, projection).finally(bar.stop);
      });
      if (json) printJson({ paper, events });
      else console.log(`已重做 ${paper}：${events} 件事实 · rebuilt from ${events} facts`);
    });
};
