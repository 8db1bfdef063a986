import type { County } from '@app/county';
import { momentOf } from '@app/domain';
import { START } from '@app/event-sourcing';
import type { Instant } from '@app/kernel';
import { type Command, InvalidArgumentError } from 'commander';
import { dayAfter } from '../county/day-after.js';
import { projectionsCaughtUp } from '../county/projections-caught-up.js';
import { withCounty } from '../county/with-county.js';
import { loadDemoCounty } from '../demo/load-demo-county.js';
import { MISUSED, Plain, printJson } from '../plain.js';
import { progressBar } from './progress-bar.js';

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly seed: string;
  readonly callsPerMonth: number;
  readonly json?: true;
}

const day = (text: string, option: string): Instant => {
  const at = momentOf(text, 'Asia/Shanghai');
  if (at !== undefined) return at;
  throw new Plain(`${option} 看不懂“${text}”，请写成 2026-02-13 (unreadable day)`, MISUSED);
};

const count = (text: string): number => {
  const calls = Number(text);
  if (Number.isInteger(calls) && calls >= 1 && calls <= 1_000_000) return calls;
  throw new InvalidArgumentError('应为 1 到 1000000 的整数 (a whole number)');
};

/** The history begins with the log: officers who are real never find simulated calls among their own. */
const mustBeEmpty = async ({ store }: County): Promise<void> => {
  if ((await store.head()) === START) return;
  throw new Plain(
    '这里已有数据，模拟只能写进空库：换一个 HUYING_HOME 再试 · there is data here; simulate into an empty store: set another HUYING_HOME',
  );
};

const live = async (county: County, { from, to, seed, callsPerMonth }: Asked) => {
  const [first, last] = [day(from, '--from'), day(dayAfter(to), '--to')];
  if (first >= last) throw new Plain('--from 应早于 --to (the first day comes before the last)', MISUSED);
  await mustBeEmpty(county);
  const bar = progressBar('模拟 simulating', Date.parse(last) - Date.parse(first));
  let shown = Date.parse(first);
  const onProgress = ({ at }: { readonly at: Instant }): void => {
    bar.add(Date.parse(at) - shown);
    shown = Date.parse(at);
  };
  const history = { from: first, to: last, seed, callsPerMonth, onProgress };
  const told = await loadDemoCounty(county.store, history).finally(bar.stop);
  await projectionsCaughtUp(county);
  return told;
};

export const simulateCommand = (program: Command): void => {
  program
    .command('simulate')
    .description(
      '在空库里生成一段演示县的历史；同一种子得到同一日志 · live the demo county; a seed always gives the same log',
    )
    .requiredOption('--from <day>', '第一天')
    .requiredOption('--to <day>', '最后一天')
    .requiredOption('--seed <text>', '种子')
    .option('--calls-per-month <n>', '每月呼叫数', count, 120)
    .option('--json', '供脚本读取 for scripts')
    .action(async (asked: Asked) => {
      const told = await withCounty((county) => live(county, asked));
      if (asked.json) printJson(told);
      else console.log(told);
    });
};
