import { START } from '@app/event-sourcing';
import { readSettings } from '@app/platform';
import type { Command } from 'commander';
import { type OwnCounty, openCounty } from '../county/open-county.js';
import { DEMO_PASSWORD, demoSignIns } from '../demo/demo-sign-ins.js';
import { foundBare, giveAdminPassword } from '../founding/found-bare.js';
import { ADMIN } from '../founding/found-county.js';

import { demoUnderWay, loadDemo } from '../start/load-demo.js';
import { type RunningCounty, runCounty } from '../start/run-county.js';
import { sayKafkaTrouble } from '../start/say-kafka-trouble.js';
import { progressBar } from './progress-bar.js';

const showLoading = async (county: OwnCounty): Promise<void> => {
  console.log('第一次启动：正在生成演示县“鹿鸣县”一年的历史 · first start: living a year of the demo county');
  const bar = progressBar('生成 loading', 1);
  let shown = 0;
  await loadDemo(county, (done) => {
    bar.add(done - shown);
    shown = done;
  }).finally(bar.stop);
};

const prepare = async (county: OwnCounty, empty: boolean): Promise<void> => {
  const { embedded } = county;
  if (embedded && (await demoUnderWay(county)) !== undefined) return showLoading(county);
  if ((await county.store.head()) !== START) return giveAdminPassword(county);
  await (embedded && !empty ? showLoading(county) : foundBare(county));
};

const SHOWN = ['dispatcher', 'supervisor', 'list-keeper', 'admin'];

const printSignIns = (): void => {
  const everybody = demoSignIns();
  const one = (role: string) => everybody.find((officer) => officer.role === role);
  const officers = [one('镇街经办'), one('部门承办'), ...everybody.filter(({ id }) => SHOWN.includes(id))];
  console.log(`演示登录，密码都是 ${DEMO_PASSWORD} · demo sign-ins, the password is the same for all:`);
  for (const officer of officers)
    if (officer) console.log(`  ${officer.id.padEnd(18)} ${officer.unit} ${officer.role}`);
  console.log(`  …… 共 ${everybody.length} 人，登录后见 GET /api/v1/officers · all of them after signing in`);
};

const printReady = ({ address }: RunningCounty, isDemo: boolean): void => {
  console.log(`\n呼应已就绪 ready: ${address}  ·  接口 API: ${address}/api/docs`);
  if (isDemo) printSignIns();
  console.log('按 Ctrl+C 停止 · Ctrl+C to stop');
};

const isDemo = async ({ office, embedded }: OwnCounty): Promise<boolean> =>
  embedded && (await office.organisation()).officers.has(demoSignIns()[1]?.id ?? ADMIN);

const untilToldToStop = (): Promise<void> =>
  new Promise((told) => {
    process.once('SIGINT', () => told());
    process.once('SIGTERM', () => told());
  });

export const startCommand = (program: Command): void => {
  program
    .command('start')
    .description(
      '启动一个县：接口与后台同在一个进程；空库自动载入演示县 · start a county; an empty embedded store loads the demo county',
    )
    .option('--empty', '不载入演示县，只建立管理员 · no demo county, only an admin')
    .action(async ({ empty = false }: { empty?: boolean }) => {
      const told = untilToldToStop();
      const county = await openCounty(readSettings());
      try {
        await prepare(county, empty);
        const running = await runCounty(county);
        printReady(running, await isDemo(county));
        await sayKafkaTrouble(county);
        await told;
        await running.stop();
      } finally {
        await county.close();
      }
    });
};
