import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type EncryptedLine,
  type EventStoreDbStandIn,
  type FreshDatabase,
  freshDatabase,
  layEncryptedLine,
  startEventStoreDbStandIn,
} from '@app/testing';

const FROM_SOURCE = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];
const NOWHERE = 'postgresql://127.0.0.1:1/nowhere';

/** How a program ends, and the lines that it says before. */
const startWith = async (what: 'api' | 'worker', settings: Readonly<Record<string, string>>) => {
  const env = { PATH: process.env.PATH, DATABASE_URL: NOWHERE, START_PATIENCE_SECONDS: '0', ...settings };
  const child = spawn(process.execPath, [...FROM_SOURCE, `apps/${what}/src/main.ts`], { env });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  return { code, lines: said.trim().split('\n') };
};

const ESDB = 'EVENTSTOREDB_URL takes an address like esdb://user:password@host:2113?tls=true or esdb+discover://…';
const POSTGRES = 'DATABASE_URL takes an address like postgresql://user:password@host:5432/database';

test.each([
  ['a log of another kind', { EVENT_STORE: 'eventstoredb', EVENTSTOREDB_URL: NOWHERE }, ESDB],
  ['no address of the log', { EVENT_STORE: 'eventstoredb' }, 'EVENT_STORE=eventstoredb needs EVENTSTOREDB_URL too'],
  ['a database of another kind', { DATABASE_URL: 'esdb://127.0.0.1:2113' }, POSTGRES],
])(
  'a program that is given %s says so in one line of each language, and does not start',
  async (_, settings, line) => {
    const { code, lines } = await startWith('worker', settings);
    expect([code, lines.length, lines[1]?.trim()]).toEqual([2, 2, line]);
  },
  60_000,
);

test.each(['api', 'worker'] as const)(
  '%s whose database does not answer says so in one line',
  async (what) => {
    const { code, lines } = await startWith(what, {});
    expect([code, lines]).toEqual([1, [expect.stringMatching(new RegExp(`^${what}: .*ECONNREFUSED`))]]);
  },
  60_000,
);

describe('a program before a log', () => {
  let database: FreshDatabase;
  let standIn: EventStoreDbStandIn;
  let [line, elsewhere]: EncryptedLine[] = [];
  beforeAll(async () => {
    [database, standIn] = [await freshDatabase(), await startEventStoreDbStandIn()];
    line = await layEncryptedLine(standIn.port);
    elsewhere = await layEncryptedLine(standIn.port, 'DNS:log.elsewhere.example');
  }, 60_000);
  afterAll(async () => {
    await Promise.all([line?.close(), elsewhere?.close()]);
    await standIn.stop();
    await database.close();
  });

  test.each([
    ['api', 'whose certificate it does not trust', () => `localhost:${line?.port}`, /is not trusted \(self/],
    ['worker', 'that does not encrypt', () => `localhost:${standIn.port}`, /does not encrypt its line/],
    ['api', 'that wants encryption', () => `localhost:${line?.port}?tls=false`, /takes an encrypted line only/],
    [
      'worker',
      'whose certificate is for another host',
      () => `localhost:${elsewhere?.port}?tlsCAFile=${elsewhere?.caFile}`,
      /is for another address \(.*log\.elsewhere\.example/,
    ],
  ] as const)(
    '%s: %s ends at once and says in one line of each language what to mend',
    async (what, _, address, says) => {
      const { code, lines } = await startWith(what, {
        DATABASE_URL: database.url,
        EVENT_STORE: 'eventstoredb',
        EVENTSTOREDB_URL: `esdb://${address()}`,
        START_PATIENCE_SECONDS: '60',
      });
      expect([code, lines]).toEqual([2, [expect.stringContaining('日志服务器'), expect.stringMatching(says)]]);
    },
    60_000,
  );
});
