import type { Command } from 'commander';
import { withCounty } from '../county/with-county.js';
import { importDemand } from '../demand/import-demand.js';
import { printJson } from '../plain.js';

/** `huying demand import FILE` */
export const demandCommand = (program: Command): void => {
  program
    .command('demand')
    .description('各镇街网格与 12345 的诉求数 · what the grid and 12345 counted in each township')
    .command('import')
    .description(
      '从 CSV 报送：镇街、月份、来源、件数；再报即更正 · township, month, source, count; told again it is put right',
    )
    .argument('<file>', 'UTF-8 的 CSV')
    .option('--json', '供脚本读取 for scripts')
    .action(async (file: string, { json }: { json?: true }) => {
      const imported = await withCounty((county) => importDemand(county, file));
      if (json) return printJson(imported);
      console.log(
        `报送或更正 ${imported.told} 条，原已如此 ${imported.already} 条 · ${imported.told} told, ${imported.already} were so`,
      );
    });
};
