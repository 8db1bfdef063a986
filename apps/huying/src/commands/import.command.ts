import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { withCounty } from '../county/with-county.js';
import { foundBare } from '../founding/found-bare.js';
import { importLedger, type LedgerImport, type LedgerReport } from '../ledger/import-ledger.js';
import { troubleIn } from '../ledger/import-outcome.js';
import { readLedgerMap } from '../ledger/ledger-map.js';
import { refuseWrongRejects, rejectFile } from '../ledger/reject-file.js';
import { MISUSED, Plain, printJson } from '../plain.js';
import { progressBar } from './progress-bar.js';

const sizeOf = async (file: string): Promise<number> => {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Plain(`没有这个文件：${file} (no such file)`, MISUSED);
  return found.size;
};

const print = (report: LedgerReport, rejects: string): void => {
  const { rows, calls, alreadyThere, rejected, unitsFounded, afterCutOff, encoding, seconds } = report;
  const aSecond = Math.round(rows / Math.max(seconds, 0.001));
  console.log(
    `读入 ${rows} 行（${encoding}），用时 ${seconds.toFixed(1)} 秒，每秒 ${aSecond} 行：新增呼叫 ${calls}，已有 ${alreadyThere}，退回 ${rejected}；新建单位 ${unitsFounded}`,
  );
  console.log(
    `${rows} rows read in ${seconds.toFixed(1)} s, ${aSecond} a second: ${calls} calls entered, ${alreadyThere} already there, ${rejected} rejected; ${unitsFounded} units founded`,
  );
  if (afterCutOff > 0)
    console.log(
      `${afterCutOff} 个时间晚于台账截止时刻，按截止时刻计 · told as later than the cut-off, taken as the cut-off`,
    );
  if (rejected > 0) console.log(`退回的行及原因见 ${rejects} · rejected rows with reasons`);
};

/** Ctrl-C ends the import after what is in hand; a second one ends the program. */
const toldToStop = (): AbortSignal => {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
};

export const importCommand = (program: Command): void => {
  program
    .command('import')
    .description('导入旧台账（CSV），保留原时间，不发通知 · enter an old ledger with its original times')
    .argument('<file>', 'CSV 文件，UTF-8、GB18030 或带标记的 UTF-16')
    .requiredOption('--map <file>', '列映射（JSON），格式见 README · how its columns are read')
    .option('--rejects <file>', '退回行的文件，默认为当前目录下的 <文件名>.rejects.csv')
    .option('--json', '供脚本读取 for scripts')
    .action(async (file: string, { map: mapFile, rejects, json }: { map: string; rejects?: string; json?: true }) => {
      const bytes = await sizeOf(file);
      const map = await readLedgerMap(mapFile);
      const rejectsTo = rejects ?? `${basename(file)}.rejects.csv`;
      await refuseWrongRejects(rejectsTo, [file, mapFile]);
      const aside = rejectFile(rejectsTo);
      const stopped = toldToStop();
      const bar = progressBar('导入 import', bytes);
      let brokenOffAt: number | undefined;
      const onReject: LedgerImport['onReject'] = (row, reason) => {
        if (row.brokenOff !== undefined) brokenOffAt = row.row;
        aside.add(row, reason);
      };
      const report = await withCounty(async (county) => {
        const { office, clock } = county;
        await foundBare(county, console.error);
        return importLedger({ office, clock, file, map, onReject, onBytes: bar.add, signal: stopped });
      })
        .finally(bar.stop)
        .finally(aside.close);
      if (json) printJson({ ...report, ...(report.rejected > 0 ? { rejects: aside.path } : {}) });
      else print(report, aside.path);
      if (stopped.aborted)
        throw new Plain(
          '已按要求停下，录入的都在；再运行一次即从断处接着录 (stopped as told: what was entered stays, run it again to go on)',
        );
      const trouble = troubleIn(report, brokenOffAt);
      if (trouble !== undefined) throw trouble;
    });
};
