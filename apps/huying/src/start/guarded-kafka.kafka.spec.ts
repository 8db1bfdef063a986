import { type ChildProcess, spawn } from 'node:child_process';
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
import { topicsOf, workerParts } from '@app/worker';
import { openCounty } from '../county/open-county.js';
import { examine } from '../doctor/examine.js';

const RUN = ['--disable-warning=ExperimentalWarning', '--import', './test/typescript/register.js'];
const FACT = newEvent(raised().data, 'CallRaised');

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

describeWithOwnKafka('a county before a Kafka that does not let it in', () => {
  let home: string;
  let database: FreshDatabase;
  let node: GuardedKafka;
  const programs: ChildProcess[] = [];
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-guarded-'));
    [database, node] = [await freshDatabase(), await startGuardedKafka()];
    await writeFile(join(home, 'ca.pem'), node.ca);
    for (const password of [BOSS, STRANGER, 'guessed']) await writeFile(join(home, password), password);
  }, 360_000);
  afterAll(async () => {
    for (const program of programs) program.kill('SIGKILL');
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
  const byName = () => ({ KAFKA_BROKERS: node.brokers.replace('127.0.0.1', 'localhost') });
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

  /** A started program, with what it says; `end` tells it to end and gives its complaints. */
  const start = (program: readonly string[], more: Environment) => {
    const env = { PATH: process.env.PATH, ...settings(more) };
    const child = spawn(process.execPath, [...RUN, ...program], { env });
    programs.push(child);
    const [ended, said] = [once(child, 'close'), { out: '', errors: '' }];
    child.stdout.on('data', (text) => {
      said.out += text;
    });
    child.stderr.on('data', (text) => {
      said.errors += text;
    });
    const end = async (): Promise<readonly string[]> => {
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      return linesOf(said.errors);
    };
    return { said, end };
  };
  const startCounty = async (more: Environment) => {
    const county = start(['apps/huying/src/main.ts', 'start', '--empty'], more);
    await eventually(() => expect(county.said.out).toContain('ready'), 60_000);
    return county;
  };
  const complaint = ({ said }: ReturnType<typeof start>) =>
    eventually(() => expect(said.errors).toContain('Kafka'), 60_000);
  const lettersOf = (topic: string) =>
    inCounty({ ...known(), ...as(BOSS) }, async (county) => {
      const { errand } = workerParts(county);
      const letters = await errand?.broker.lastLetters(topic, 'huying').finally(errand.broker.close);
      return letters?.map(({ headers }) => String(headers['event-id']));
    });

  beforeAll(() =>
    inCounty({ ...known(), ...as(BOSS) }, async (county) => {
      const { errand } = workerParts(county);
      await errand?.broker.createTopics(topicsOf('huying').map((topic) => ({ topic })));
      await errand?.broker.close();
    }),
  );

  test('is told what was recorded while it was shut once it lets the county in', async () => {
    const shutOut = await startCounty({ ...known(), ...as(STRANGER) });
    await complaint(shutOut);
    await inCounty({}, ({ store }) => store.append(`call-${CALL_ID}`, 'no_stream', [FACT]));
    expect(await shutOut.end()).toEqual([expect.stringMatching(/不许这样做.* · Kafka at .* does not allow it/)]);
    const letIn = await startCounty({ ...known(), ...as(BOSS) });
    await eventually(async () => expect(await lettersOf('huying.calls.v1')).toEqual([FACT.id]), 30_000);
    expect(await letIn.end()).toEqual([]);
  }, 120_000);

  test.each([
    ['whose certificate nobody signed that it knows', () => ({ ...encrypted, ...as(BOSS) }), 'tls', 'KAFKA_TLS_CA'],
    ['whose certificate is for another host', () => ({ ...known(), ...as(BOSS), ...byName() }), 'tls', 'KAFKA_TLS_CA'],
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

  test('whose certificate nobody signed that it knows is told by a county that starts in one line, and it works on', async () => {
    const county = await startCounty({ ...encrypted, ...as(BOSS) });
    await complaint(county);
    expect(await county.end()).toEqual([expect.stringContaining('no encrypted connection to Kafka')]);
  }, 120_000);

  test('is told by a worker alone in one line of its log, before it has anything to publish, and it works on', async () => {
    const worker = start(['apps/worker/src/main.ts'], { ...known(), ...as(STRANGER), LOG_LEVEL: 'warn' });
    await complaint(worker);
    const told = await worker.end();
    expect(told.map((line) => JSON.parse(line))).toMatchObject([{ role: 'courier', trouble: 'not-allowed' }]);
  }, 120_000);
});
