import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type Exported, exportFigures, exportLedger, type LedgerName } from '@app/api';
import { type Grouping, isDay, rulesInForce, SYSTEM, startOfDay } from '@app/domain';
import type { LocalDate, UnitCode } from '@app/kernel';
import { LEDGER_FORMATS, type LedgerFormat, type PaperLanguage } from '@app/papers';
import { type CallFilter, countCalls, openDesk, readFigures } from '@app/read-models';
import { Argument, type Command, Option } from 'commander';
import type { DataSource } from 'typeorm';
import { dayAfter } from '../county/day-after.js';
import type { County } from '../county/open-county.js';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { withCounty } from '../county/with-county.js';
import { MISUSED, Plain, printJson } from '../plain.js';
import { progressBar } from './progress-bar.js';

const LEDGERS = ['calls', 'slips', 'deadlines', 'figures'] as const;
type Ledger = (typeof LEDGERS)[number];

interface Asked {
  readonly format: LedgerFormat;
  readonly out: string;
  readonly from?: string;
  readonly to?: string;
  readonly township?: UnitCode;
  readonly unit?: UnitCode;
  readonly by: Grouping;
  readonly language: PaperLanguage;
  readonly json?: true;
}

const dayAsked = (text: string, option: string): LocalDate => {
  if (isDay(text)) return text as LocalDate;
  throw new Plain(`${option} 看不懂“${text}”，请写成 2026-02-13 (unreadable day)`, MISUSED);
};

const periodOf = ({ from, to }: Asked, timeZone: string) => ({
  ...(from !== undefined && { from: startOfDay(dayAsked(from, '--from'), timeZone) }),
  ...(to !== undefined && { to: startOfDay(dayAfter(dayAsked(to, '--to'), timeZone), timeZone) }),
});

const filterOf = (asked: Asked, timeZone: string): CallFilter => {
  const { from, to } = periodOf(asked, timeZone);
  const { township, unit } = asked;
  return {
    ...(from !== undefined && { raisedFrom: from }),
    ...(to !== undefined && { raisedTo: to }),
    ...(township !== undefined && { township }),
    ...(unit !== undefined && { unit }),
  };
};

/** Written beside its place and moved there when it is whole: what breaks off leaves no half of a ledger. */
const save = async ({ content }: Exported, out: string): Promise<number> => {
  const unfinished = `${out}.part`;
  try {
    await pipeline(content, createWriteStream(unfinished));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return (await stat(out)).size;
};

const writingOf = async ({ office, clock }: County, { format, language }: Asked) => {
  const now = clock.now();
  return { format, language, now, timeZone: rulesInForce(await office.rulebook(), now).settings.timeZone };
};

const exportRows = async (county: County, desk: DataSource, ledger: LedgerName, asked: Asked): Promise<number> => {
  const writing = await writingOf(county, asked);
  const filter = filterOf(asked, writing.timeZone);
  const organisation = await county.office.organisation();
  const bar = progressBar('导出 export', await countCalls(desk.manager, SYSTEM, filter));
  const asking = { ...writing, desk, organisation, officer: SYSTEM, filter, onCalls: bar.add };
  return save(exportLedger(ledger, asking), asked.out).finally(bar.stop);
};

const exportRates = async (county: County, desk: DataSource, asked: Asked): Promise<number> => {
  const writing = await writingOf(county, asked);
  const { by, township, unit } = asked;
  const asking = { by, ...periodOf(asked, writing.timeZone), asOf: { at: writing.now }, timeZone: writing.timeZone };
  const whose = { ...(township !== undefined && { township }), ...(unit !== undefined && { unit }) };
  const { asOf, answer } = await readFigures(desk, asking, whose);
  return save(exportFigures({ by, asOf, figures: answer }, await county.office.organisation(), writing), asked.out);
};

const exportTo = async (county: County, ledger: Ledger, asked: Asked) => {
  await projectionsCaughtUp(county);
  const desk = await openDesk(county.database.url);
  const begun = performance.now();
  try {
    const bytes = await (ledger === 'figures'
      ? exportRates(county, desk, asked)
      : exportRows(county, desk, ledger, asked));
    return { ledger, file: asked.out, format: asked.format, bytes, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await desk.destroy();
  }
};

export const exportCommand = (program: Command): void => {
  program
    .command('export')
    .description('导出台账与指标，含今日 · write a ledger or the figures to a file, today included')
    .addArgument(new Argument('<ledger>', '哪一份台账').choices(LEDGERS))
    .addOption(new Option('--format <format>', '格式').choices(Object.keys(LEDGER_FORMATS)).default('xlsx'))
    .requiredOption('--out <file>', '写入的文件 · the file to write')
    .option('--from <day>', '呼叫日期自（指标：期间自）')
    .option('--to <day>', '呼叫日期至，含当日')
    .option('--township <code>', '只要这个镇街的')
    .option('--unit <code>', '只要这个单位的')
    .addOption(
      new Option('--by <row>', '指标按什么分行')
        .choices(['unit', 'township', 'matter', 'month', 'county'])
        .default('unit'),
    )
    .addOption(new Option('--language <language>', '表头的语言').choices(['zh-CN', 'en']).default('zh-CN'))
    .option('--json', '供脚本读取 for scripts')
    .action(async (ledger: Ledger, asked: Asked) => {
      const done = await withCounty((county) => exportTo(county, ledger, asked));
      if (asked.json) printJson(done);
      else
        console.log(
          `已写入 ${done.file}，${(done.bytes / 1024).toFixed(0)} KB，用时 ${done.seconds.toFixed(1)} 秒 · written`,
        );
    });
};
