import type { County } from '@app/county';
import { UnusableAddress } from '@app/event-store-eventstoredb';
import { epochMs } from '@app/kernel';
import { keepPassage, markOf, placesOf } from '@app/subscriptions';
import type { Command } from 'commander';
import { watchedStore } from '../county/watched-store.js';
import { withCounty } from '../county/with-county.js';
import { timekeepersOnDuty } from '../doctor/duty.check.js';
import { AnotherLog } from '../log-copy/already-there.js';
import { type Copied, copyLog } from '../log-copy/copy-log.js';
import { openTarget, type Target } from '../log-copy/open-target.js';
import { MISUSED, Plain, printJson } from '../plain.js';
import { progressBar } from './progress-bar.js';

const opened = async (address: string): Promise<Target> => {
  try {
    const target = await openTarget(address);
    if (target !== undefined) return target;
    throw new UnusableAddress('postgresql://… , esdb://… , esdb+discover://… , kurrentdb://…');
  } catch (error) {
    if (!(error instanceof UnusableAddress)) throw error;
    throw new Plain(`--to 用不了 (cannot be used): ${error.message}`, MISUSED);
  }
};

const mustRest = async (county: County): Promise<void> => {
  if ((await timekeepersOnDuty(county)) > 0)
    throw new Plain(
      '呼应正在运行：先停下再复制，否则副本会缺最后的事实 · huying is at work: stop it first, or the copy misses the last facts',
    );
};

const inWords = (error: unknown): never => {
  if (!(error instanceof AnotherLog)) throw error;
  throw new Plain(
    `目标库里是另一份日志（第 ${error.at} 件就不同），没有写入；请换一个空库 · the target holds another log (event ${error.at} differs), nothing was written; choose an empty one`,
  );
};

const copyTo = async (county: County, target: Target) => {
  await mustRest(county);
  const begunAt = county.clock.now();
  const [head, places] = [await county.store.head(), await placesOf(county.pool)];
  const bar = progressBar('复制 copy', 2 * Number(head)); // once to copy, once to verify, in the measure of the log
  const watched = watchedStore(county.store, bar.add);
  const { store, eventsAtOnce, layDown } = target;
  const copied = await copyLog({ source: watched, target: store, eventsAtOnce, layDown, places })
    .finally(bar.stop)
    .catch(inWords);
  if (!copied.identical)
    throw new Plain(`副本与日志不同，不要改用 (the copy differs, do not change to it): ${JSON.stringify(copied.hash)}`);
  if ((await county.store.head()) !== head)
    throw new Plain(
      '复制期间日志又增长了：停下所有呼应进程，再运行一次 · the log grew meanwhile: stop every process of huying and run this again',
    );
  const mark = await markOf(target.store);
  if (mark !== undefined) await keepPassage(county.pool, mark, copied.passage);
  return {
    ...told(copied),
    seconds: (epochMs(county.clock.now()) - epochMs(begunAt)) / 1_000,
    next: NEXT[target.kind],
  };
};

const told = ({ copied, alreadyThere, events, hash }: Copied) => ({
  events: events.source,
  copied,
  alreadyThere,
  hash: hash.source,
});

const NEXT = {
  eventstoredb: {
    zh: '保留 DATABASE_URL，设 EVENT_STORE=eventstoredb 与 EVENTSTOREDB_URL，再启动；台账会自己重做，闹钟与命令接着走',
    en: 'keep DATABASE_URL, set EVENT_STORE=eventstoredb and EVENTSTOREDB_URL, then start: papers are made again by themselves, timers and commands go on',
  },
  postgres: {
    zh: '设 EVENT_STORE=postgres；复制到 DATABASE_URL 本身的，直接启动；复制到另一个库的，登录密码不在日志里，须另行迁移',
    en: 'set EVENT_STORE=postgres and start, if the copy is in the database of DATABASE_URL; sign-ins are not in the log and do not move to another database',
  },
} as const;

const print = ({ events, copied, alreadyThere, hash, seconds, next }: Awaited<ReturnType<typeof copyTo>>): void => {
  console.log(
    `已复制 ${copied} 件事实（原有 ${alreadyThere}），共 ${events} 件，逐件核对一致，用时 ${seconds.toFixed(1)} 秒`,
  );
  console.log(
    `${copied} facts copied (${alreadyThere} were there), ${events} verified one by one in ${seconds.toFixed(1)} s`,
  );
  console.log(`sha256 ${hash}\n→ ${next.zh}\n  ${next.en}`);
};

export const logCommand = (program: Command): void => {
  program
    .command('log')
    .description('日志 the log')
    .command('copy')
    .description('把日志原样复制到另一个库，可中断续传，逐件核对 · copy the log to another store, resumable, verified')
    .requiredOption('--to <store>', '目标库的地址 postgresql://… 或 esdb://…')
    .option('--json', '供脚本读取 for scripts')
    .action(async ({ to, json }: { to: string; json?: true }) => {
      const target = await opened(to);
      const answer = await withCounty((county) => copyTo(county, target)).finally(target.close);
      if (json) printJson(answer);
      else print(answer);
    });
};
