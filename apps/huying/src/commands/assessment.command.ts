import type { County } from '@app/county';
import { assessmentOf, SYSTEM } from '@app/domain';
import type { FrozenSheet } from '@app/read-models';
import Table from 'cli-table3';
import type { Command } from 'commander';
import { draftedSheet, publishAssessment } from '../assessments/drafting.js';
import { withCounty } from '../county/with-county.js';
import { printJson } from '../plain.js';

interface Asked {
  readonly period: string;
  readonly because?: string;
  readonly json?: true;
}
interface Told extends FrozenSheet {
  readonly edition?: number;
}

const newest = async ({ office }: County, { period }: Asked): Promise<Told | undefined> =>
  assessmentOf((await office.look('assessment', 'county')).state, period).editions.at(-1);

const shown = async (county: County, asked: Asked): Promise<Told> =>
  (await newest(county, asked)) ?? (await draftedSheet(county, asked.period));

const published = async (county: County, asked: Asked): Promise<Told> => {
  const { period: assessment, because } = asked;
  await publishAssessment(county, { assessment, by: SYSTEM, source: 'cli', ...(because !== undefined && { because }) });
  return shown(county, asked);
};

const print = ({ sheet, sha256, edition }: Told): void => {
  const table = new Table({
    head: ['', '指标 measure', '分子 ÷ 分母', '比率 rate', '得分 score', '名次 rank'],
    style: { head: [] },
  });
  for (const { name, marks, score, rank } of sheet.lines)
    for (const [nth, { measure, formula, numerator, denominator, rate }] of marks.entries())
      table.push([
        nth === 0 ? name : '',
        `${measure} ${formula}`,
        `${numerator} ÷ ${denominator}`,
        rate === null ? '—' : `${rate} %`,
        nth === 0 ? (score ?? '—') : '',
        nth === 0 ? (rank ?? '—') : '',
      ]);
  console.log(table.toString());
  const { name } = sheet.period;
  const which = edition === undefined ? '草稿 draft' : `第 ${edition} 版 edition ${edition}`;
  console.log(`${name} · ${which} · 日志位置 position ${sheet.asOf.position} · sha256 ${sha256}`);
};

const told = (answer: Told, json: true | undefined): void => {
  const { sheet, sha256, edition } = answer;
  if (json) printJson({ ...(edition !== undefined && { edition }), sha256, sheet });
  else print(answer);
};

export const assessmentCommand = (program: Command): void => {
  const assessment = program.command('assessment').description('双向考核 · the two-way assessment');
  assessment
    .command('show')
    .description('最新一版成绩单，未公布则为草稿 · the newest edition, or the draft')
    .requiredOption('--period <name>', '2026-Q1、2026-03、2026-H1 或 2026')
    .option('--json', '供脚本读取 for scripts')
    .action(async (asked: Asked) => told(await withCounty((county) => shown(county, asked)), asked.json));
  assessment
    .command('publish')
    .description('公布并冻结，再次公布为新版 · publish and freeze; again, it is a new edition')
    .requiredOption('--period <name>', '2026-Q1、2026-03、2026-H1 或 2026')
    .option('--because <words>', '第二版起写明变动 · what changed, from the second edition on')
    .option('--json', '供脚本读取 for scripts')
    .action(async (asked: Asked) => told(await withCounty((county) => published(county, asked)), asked.json));
};
