import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { settingsInMarkdown } from '@app/platform';

const README = readFileSync('README.md', 'utf8');
const START = ['--import', './test/typescript/register.js', 'apps/huying/src/main.ts', 'start'];

/** The shell block under a heading, as a reader would copy it. */
const blockUnder = (heading: string): string =>
  README.slice(README.indexOf(heading)).match(/```sh\n([\s\S]*?)```/)?.[1] ?? '';

const ready = (county: ReturnType<typeof spawn>): Promise<string> =>
  new Promise((address, failed) => {
    let said = '';
    county.stdout?.on('data', (chunk) => {
      said += chunk;
      const found = /ready: (http:\/\/\S+)/.exec(said)?.[1];
      if (found) address(found);
    });
    county.on('close', () => failed(new Error(`it ended before it was ready: ${said}`)));
  });

describe('the README', () => {
  test('lists every setting there is', () => {
    expect(README).toContain(settingsInMarkdown('zh-CN'));
  });

  describe('walk through one call', () => {
    const home = mkdtempSync(join(tmpdir(), 'huying-readme-'));
    let county: ReturnType<typeof spawn>;
    let address = '';
    beforeAll(async () => {
      chmodSync(home, 0o755); // so that an unprivileged server can keep its data there when we are root
      const env = { ...process.env, HUYING_HOME: home, PORT: '0', DATABASE_URL: '', KAFKA_BROKERS: '' };
      county = spawn(process.execPath, START, { env, stdio: ['ignore', 'pipe', 'inherit'] });
      address = await ready(county);
    }, 240_000);
    afterAll(async () => {
      const ended = new Promise((over) => county.on('close', over));
      county.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    }, 60_000);

    test('works as written', async () => {
      const script = `set -euo pipefail\n${blockUnder('## 走一遍')}`;
      const { stdout } = await promisify(execFile)('bash', ['-c', script], {
        env: { ...process.env, API: `${address}/api/v1` },
      });
      const [, written = '', figure = ''] = /^([\s\S]*)\nclosed\n([\s\S]*)$/.exec(stdout) ?? [];
      expect(written.split('\n').map((line) => JSON.parse(line).facts)).toEqual([
        ['SlipDispatched'],
        ['SlipSignedFor'],
        ['ResponseGiven'],
        ['FeedbackFiled'],
        ['ClosureConfirmed', 'CallClosed'],
      ]);
      expect(figure).toMatch(
        /measure: 'ResponseRate'[\s\S]*numerator: \d+,\n\s*denominator: [1-9]\d*,\n\s*rate: '\d+\.\d\d'/,
      );
    }, 60_000);
  });
});
