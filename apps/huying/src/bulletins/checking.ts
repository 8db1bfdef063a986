import { checkPrinted, type RateRule, type SumRule } from '@app/domain';
import type { Command } from 'commander';
import { FAILED, printJson } from '../plain.js';
import { printChecked } from './print-checked.js';
import { shapeMap } from './shape-map.js';
import { tableLines } from './table-lines.js';
import { NO_MAP, rateRule, readTableMap, sumRule, type TableMap, toldBy } from './table-map.js';

interface CheckOptions {
  readonly shape?: string;
  readonly map?: string;
  readonly name?: string;
  readonly total: readonly string[];
  readonly rate: readonly RateRule[];
  readonly sum: readonly SumRule[];
  readonly strict?: true;
  readonly json?: true;
}

const and =
  <V>(read: (text: string) => V) =>
  (text: string, before: readonly V[]): readonly V[] => [...before, read(text)];

const mapFor = async ({ shape, map, name, total, rate, sum, strict }: CheckOptions): Promise<TableMap> => {
  const read = map === undefined ? NO_MAP : await readTableMap(map);
  const shaped = shape === undefined ? NO_MAP : shapeMap(shape);
  return {
    ...read,
    ...(name !== undefined && { name }),
    totals: [...read.totals, ...total],
    rates: [...rate, ...read.rates, ...shaped.rates] as TableMap['rates'],
    sums: [...sum, ...read.sums, ...shaped.sums] as TableMap['sums'],
    strict: strict ?? (read.strict || shaped.strict),
  };
};

/** `huying bulletin check`: needs no county. */
export const checking = (bulletin: Command): void => {
  bulletin
    .command('check')
    .description(
      '核对一张印出的通报表：哪些比率与数字不符、哪些合计对不上 · check a printed table: rates that do not follow, totals that do not add up',
    )
    .argument('<file>', 'CSV 或 Excel')
    .option('--shape <code>', '按本系统的样式核对 · by a shape of the house')
    .option('--map <file>', '映射文件（JSON）：哪栏是名称、比率怎么算、哪些相加 · a map file')
    .option('--name <column>', '各行名称所在的栏 · the column that names the lines')
    .option('--total <row>', '合计行的名称，可多次 · a line that is a total', and(String), [])
    .option('--rate <formula>', '如 结案率=按时结案+超时办理/派单，可多次 · how a rate was reckoned', and(rateRule), [])
    .option('--sum <formula>', '如 派单=热线派单+政民互动派单，可多次 · what adds up to what', and(sumRule), [])
    .option('--strict', '只按写明的核对，不作推断 · nothing but what was said')
    .option('--json', '供脚本读取 for scripts')
    .action(async (file: string, options: CheckOptions) => {
      const map = await mapFor(options);
      const checked = checkPrinted(await tableLines(file, map), toldBy(map));
      if (options.json) printJson(checked);
      else printChecked(checked);
      if (checked.faults.length > 0) process.exitCode = FAILED;
    });
};
