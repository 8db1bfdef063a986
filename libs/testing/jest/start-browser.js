import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import startPostgres from './start-postgres.js';

const USUAL = '/usr/bin/chromium';
const REMEDY =
  '请安装 Chromium（Debian：apt-get install chromium）或设置 CHROMIUM_PATH · install it, or set CHROMIUM_PATH';

const install = () => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  } catch {
    // whoever has no network is told what to install
  }
};

/** The console as it is now, and a real Chromium; `CHROMIUM_PATH` names another than Debian's. */
export default async () => {
  const named = process.env.CHROMIUM_PATH ?? USUAL;
  if (!existsSync(named)) install();
  if (!existsSync(named)) process.env.TEST_CHROMIUM_MISSING = REMEDY;
  process.env.TEST_CHROMIUM = named;
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/console/vite.config.ts'];
  execFileSync(process.execPath, [...vite, '--logLevel', 'warn'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  await startPostgres();
};
