import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, readSettings } from '@app/platform';
import {
  BOSS,
  CALL_ID,
  describeWithOwnKafka,
  eventually,
  type FreshDatabase,
  freshDatabase,
  type GuardedKafka,
  newEvent,
  raised,
  STRANGER,
  startGuardedKafka,
} from '@app/testing';
import { publishing, topicsOf, workerParts } from '@app/worker';
import { openCounty } from '../county/open-county.js';
import { examine } from '../doctor/examine.js';

const RUN = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];
const FACT = newEvent(raised().data, 'CallRaised');

describeWithOwnKafka('a county before a Kafka that does not let it in', () => {
  let home: string;
  let database: FreshDatabase;
  let node: GuardedKafka;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-guarded-'));
    [database, node] = [await freshDatabase(), await startGuardedKafka()];
    await writeFile(join(home, 'ca.pem'), node.ca);
    for (const password of [BOSS, STRANGER, 'guessed']) await writeFile(join(home, password), password);
  }, 360_000);
  afterAll(async () => {
    await node.stop();
    await database.close();
    await rm(home, { recursive: true });
  });

  const encrypted = { KAFKA_TLS: 'on' };
  const known = () => ({ ...encrypted, KAFKA_TLS_CA: join(home, 'ca.pem') });
  const as = (user: string, password = user) => ({
    KAFKA_SASL: 'plain',
    KAFKA_USERNAME: user,
    KAFKA_PASSWORD_FILE: join(home, password),
  });
  const settings = (more: Environment): Environment => ({
    ...{ HUYING_HOME: home, DATABASE_URL: database.url, KAFKA_BROKERS: node.brokers },
    ...{ PORT: '0', LOG_LEVEL: 'silent', ...more },
  });
  const inCounty = async <T>(
    more: Environment,
    work: (county: Awaited<ReturnType<typeof openCounty>>) => Promise<T>,
  ) => {
    const county = await openCounty(readSettings(settings(more)));
    return work(county).finally(() => county.close());
  };

  /** `huying start`, until it is ready and has complained; what it complained of. */
  const startAndListen = async (more: Environment, meanwhile: () => Promise<unknown>): Promise<readonly string[]> => {
    const env = { PATH: process.env.PATH, ...settings(more) };
    const county = spawn(process.execPath, [...RUN, 'apps/huying/src/main.ts', 'start', '--empty'], { env });
    const [ended, said] = [once(county, 'close'), { out: '', errors: '' }];
    county.stdout.on('data', (text) => {
      said.out += text;
    });
    county.stderr.on('data', (text) => {
      said.errors += text;
    });
    await eventually(
      () =>
        expect([said.out, said.errors]).toEqual([expect.stringContaining('ready'), expect.stringContaining('Kafka')]),
      60_000,
    );
    await meanwhile();
    county.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    return said.errors.trim().split('\n');
  };

  test('with topics that it may not use says so in one line when it starts, and works on', async () => {
    await inCounty({ ...known(), ...as(BOSS) }, async (county) => {
      const { errand } = workerParts(county);
      await errand?.broker.createTopics(topicsOf('huying').map((topic) => ({ topic })));
      await errand?.broker.close();
    });
    const recorded = () => inCounty({}, ({ store }) => store.append(`call-${CALL_ID}`, 'no_stream', [FACT]));
    expect(await startAndListen({ ...known(), ...as(STRANGER) }, recorded)).toEqual([
      expect.stringMatching(/不许这样做.* · Kafka at .* does not allow it/),
    ]);
  }, 120_000);

  test.each([
    ['whose certificate nobody signed that it knows', () => ({ ...encrypted, ...as(BOSS) }), 'tls', 'KAFKA_TLS_CA'],
    ['that wants an encrypted line', () => ({}), 'not-answering', 'KAFKA_TLS=on'],
    ['that refuses its password', () => ({ ...known(), ...as(BOSS, 'guessed') }), 'account', 'KAFKA_PASSWORD_FILE'],
    ['whose topics are hidden from it', () => ({ ...known(), ...as(STRANGER) }), 'not-allowed', 'ask the admin'],
  ])(
    '%s is told by the doctor in one line, with what to do',
    async (_, more, trouble, todo) => {
      const found = (await examine(settings(more()))).filter(({ name }) => name.startsWith('kafka'));
      expect(found).toMatchObject([{ name: 'kafka', is: 'failed', figures: { trouble } }]);
      expect(found[0]?.says.zh.split('\n')).toHaveLength(1);
      expect(found[0]?.todo?.en).toContain(todo);
    },
    60_000,
  );

  test('publishes what it recorded meanwhile once it is let in', async () => {
    await inCounty({ ...known(), ...as(BOSS) }, async (county) => {
      const { errand, ...parts } = workerParts(county);
      if (errand === undefined) throw new Error('there is no errand');
      await publishing(parts, errand).catchUp();
      const letters = await errand.broker.lastLetters('huying.calls.v1', 'huying');
      expect(letters.map(({ headers }) => String(headers['event-id']))).toEqual([FACT.id]);
      await errand.broker.close();
    });
  }, 60_000);
});
