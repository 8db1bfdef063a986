import { LEDGER_FORMATS } from '@app/papers';
import { Argument, type Command, Option } from 'commander';
import { withCounty } from '../county/with-county.js';
import { type ExportAsked, LEDGERS, type LedgerAskedFor } from '../exports/export-asked.js';
import { exportTo, type Progress, type Written } from '../exports/export-to.js';
import { printJson } from '../plain.js';
import { type ProgressBar, progressBar } from './progress-bar.js';

type Asked = ExportAsked & { readonly json?: true };

/** A bar from the moment that its length is known. */
const barOnceBegun = (): Progress & { stop(): void } => {
  let bar: ProgressBar | undefined;
  return {
    begin: (total) => {
      bar = progressBar('导出 export', total);
    },
    add: (calls) => bar?.add(calls),
    stop: () => bar?.stop(),
  };
};

const print = ({ file, bytes, seconds }: Written): void =>
  console.log(`已写入 ${file}，${Math.ceil(bytes / 1024)} KiB，用时 ${seconds.toFixed(1)} 秒 · written`);

export const exportCommand = (program: Command): void => {
  program
    .command('export')
    .description('导出台账与指标，含今日 · write a ledger or the figures to a file, today included')
    .addArgument(new Argument('<ledger>', '哪一份：呼叫、派发单、时限、指标').choices(LEDGERS))
    .addOption(new Option('--format <format>', '格式').choices(Object.keys(LEDGER_FORMATS)).default('xlsx'))
    .requiredOption('--out <file>', '写入的文件 · the file to write')
    .option('--from <day>', '呼叫日期自；指标为期间自（含当日）')
    .option('--to <day>', '至（含当日）')
    .option('--township <code>', '只要这个镇街的')
    .option('--unit <code>', '只要这个部门的')
    .addOption(
      new Option('--by <row>', '指标按什么分行')
        .choices(['unit', 'township', 'matter', 'month', 'county'])
        .default('unit'),
    )
    .addOption(new Option('--language <language>', '表头的语言').choices(['zh-CN', 'en']).default('zh-CN'))
    .option('--json', '供脚本读取 for scripts')
    .action(async (ledger: LedgerAskedFor, { json, ...asked }: Asked) => {
      const bar = barOnceBegun();
      const written = await withCounty((county) => exportTo(county, ledger, asked, bar)).finally(bar.stop);
      if (json) printJson(written);
      else print(written);
    });
};
