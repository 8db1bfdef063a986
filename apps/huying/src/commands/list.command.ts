import { writeFile } from 'node:fs/promises';
import { writeListFile } from '@app/api';
import { differenceBetween } from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import type { LedgerFormat } from '@app/papers';
import type { Command } from 'commander';
import { withCounty } from '../county/with-county.js';
import { importList, type ListImport, type ListImported } from '../lists/import-list.js';
import { kindGiven, listNamed, timeZoneOf, todayOf, versionGiven, versionInForce } from '../lists/list-in-county.js';
import { printDifference } from '../lists/print-difference.js';
import { MISUSED, Plain, printJson } from '../plain.js';

interface ImportOptions {
  readonly list: string;
  readonly effective: string;
  readonly name?: string;
  readonly kind?: string;
  readonly reviewer?: string;
  readonly preview?: true;
  readonly json?: true;
}

const foundingIn = ({ name, kind, reviewer }: ImportOptions): Pick<ListImport, 'founding'> => {
  if (name === undefined && kind === undefined && reviewer === undefined) return {};
  if (name === undefined || kind === undefined || reviewer === undefined)
    throw new Plain('新建清单须同时写明 --name、--kind、--reviewer (a new list needs all three)', MISUSED);
  return { founding: { name, kind: kindGiven(kind), legalReviewer: reviewer as UnitCode } };
};

const printImported = ({ list, version, published, items, difference }: ListImported): void => {
  printDifference(difference);
  console.log(
    published
      ? `已公布 ${list} 第 ${version} 版，共 ${items} 条 · version ${version} published, ${items} items`
      : `没有公布 ${list} · nothing published`,
  );
};

const importing = (list: Command): void => {
  list
    .command('import')
    .description('从 CSV 或 Excel 公布下一版清单 · publish the next version from CSV or Excel')
    .argument('<file>', '列名与导出的相同 · with the columns of an export')
    .requiredOption('--list <code>', '清单代码 · code of the list')
    .requiredOption('--effective <day>', '生效日 YYYY-MM-DD · takes effect on')
    .option('--name <name>', '新建清单时的名称 · to found the list: its name')
    .option('--kind <kind>', '新建清单时的种类 · to found the list: its kind')
    .option('--reviewer <unit>', '新建清单时负责合法性审查的单位代码 · to found the list: who reviews legality')
    .option('--preview', '只看会改什么，不公布 · only show what would change')
    .option('--json', '供脚本读取 for scripts')
    .action(async (file: string, options: ImportOptions) => {
      const { list: code, effective, preview = false, json } = options;
      const told = { file, list: code, effective, preview, ...foundingIn(options) };
      const imported = await withCounty((county) => importList(county, told));
      return json ? printJson(imported) : printImported(imported);
    });
};

const formatOf = (file: string): LedgerFormat => (file.toLowerCase().endsWith('.xlsx') ? 'xlsx' : 'csv');

const exporting = (list: Command): void => {
  list
    .command('export')
    .description('把某一天有效的清单写成 CSV 或 Excel · write the list as of a day to CSV or Excel')
    .argument('<file>', '.csv 或 .xlsx')
    .requiredOption('--list <code>', '清单代码 · code of the list')
    .option('--on <day>', '哪一天有效，默认今天 · as of this day')
    .option('--json', '供脚本读取 for scripts')
    .action(async (file: string, { list: code, on, json }: { list: string; on?: string; json?: true }) => {
      const written = await withCounty(async (county) => {
        const day = (on as LocalDate | undefined) ?? (await todayOf(county));
        const { version, items } = versionInForce(await listNamed(county, code), day);
        const writing = { format: formatOf(file), timeZone: await timeZoneOf(county), now: county.clock.now() };
        const bytes = await writeListFile([...items.values()], await county.office.organisation(), writing);
        await writeFile(file, bytes);
        return { list: code, version, items: items.size, file };
      });
      if (json) return printJson(written);
      console.log(`已写入 ${file}：第 ${written.version} 版，${written.items} 条 · version and items written`);
    });
};

const comparing = (list: Command): void => {
  list
    .command('diff')
    .description('两个版本的差别 · what two versions say otherwise')
    .requiredOption('--list <code>', '清单代码 · code of the list')
    .requiredOption('--from <version>', '较早的版本 · the earlier version')
    .requiredOption('--to <version>', '较晚的版本 · the later version')
    .option('--json', '供脚本读取 for scripts')
    .action(async ({ list: code, from, to, json }: { list: string; from: string; to: string; json?: true }) => {
      const difference = await withCounty(async (county) => {
        const named = await listNamed(county, code);
        return differenceBetween(versionGiven(named, from).items, versionGiven(named, to).items);
      });
      return json ? printJson(difference) : printDifference(difference);
    });
};

export const listCommand = (program: Command): void => {
  const list = program.command('list').description('责任清单 · responsibility lists');
  importing(list);
  exporting(list);
  comparing(list);
};
