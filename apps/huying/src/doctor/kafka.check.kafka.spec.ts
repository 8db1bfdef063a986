import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBroker } from '@app/kafka';
import { type Environment, readSettings } from '@app/platform';
import {
  brokersOfThisRun,
  CALL_ID,
  describeWithKafka,
  type FreshDatabase,
  freshDatabase,
  newEvent,
  raised,
} from '@app/testing';
import { publishing, topicsOf, workerParts } from '@app/worker';
import { openCounty } from '../county/open-county.js';
import { foundCounty } from '../founding/found-county.js';
import { examine } from './examine.js';
import type { Finding } from './finding.js';

let home: string;
let database: FreshDatabase;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'huying-examine-kafka-'));
  database = await freshDatabase();
});
afterAll(async () => {
  await database.close();
  await rm(home, { recursive: true });
});

const environment = (more: Environment): Environment => ({
  HUYING_HOME: home,
  DATABASE_URL: database.url,
  LOG_LEVEL: 'silent',
  ...more,
});
const ofKafka = (findings: readonly Finding[]) => findings.filter(({ name }) => /^kafka|courier/.test(name));
const look = async (more: Environment) => ofKafka(await examine(environment(more)));

describe('Kafka', () => {
  test('that is not set is not spoken of', async () => {
    expect(await look({})).toEqual([]);
  });

  test('that does not answer is told in one line', async () => {
    const [finding, ...others] = await look({ KAFKA_BROKERS: '127.0.0.1:1' });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ name: 'kafka', is: 'failed', figures: { trouble: 'not-answering' } });
    expect(finding?.says.en.split('\n')).toEqual([expect.stringContaining('no Kafka answers at 127.0.0.1:1')]);
    expect(finding?.todo?.zh).toContain('KAFKA_BROKERS');
  });

  test('whose password cannot be read is told', async () => {
    const account = { KAFKA_USERNAME: 'huying', KAFKA_PASSWORD_FILE: join(home, 'nowhere') };
    const [finding] = await look({ KAFKA_BROKERS: '127.0.0.1:1', ...account });
    expect([finding?.is, finding?.says.en]).toEqual(['failed', expect.stringContaining('KAFKA_PASSWORD_FILE')]);
  });
});

describeWithKafka('Kafka that answers', () => {
  const prefix = `doctor-${randomUUID()}`;
  const settings = () => environment({ KAFKA_BROKERS: brokersOfThisRun(), KAFKA_TOPICS: prefix });
  const broker = openBroker({ brokers: brokersOfThisRun().split(',') });
  afterAll(() => broker.close());

  test('without our topics is a warning that names them', async () => {
    const [finding] = ofKafka(await examine(settings()));
    expect(finding).toMatchObject({ name: 'kafka', is: 'warning', figures: { topics: 6, missing: 6 } });
    expect(finding?.says.en).toContain(`${prefix}.calls.v1, ${prefix}.meetings.v1`);
  });

  test('is well with them, and tells how far the courier is behind', async () => {
    await broker.createTopics(topicsOf(prefix).map((topic) => ({ topic })));
    const county = await openCounty(readSettings(settings()));
    await foundCounty(county.office, { at: county.clock.now() });
    await county.store.append(`call-${CALL_ID}`, 'no_stream', [newEvent(raised().data, 'CallRaised')]);
    const grades = async () => ofKafka(await examine(settings())).map(({ name, is }) => `${name}: ${is}`);
    expect(await grades()).toEqual(['kafka: ok', 'kafka topics: ok', `checkpoint courier-${prefix}.v1: warning`]);
    const { errand, ...parts } = workerParts(county);
    if (errand === undefined) throw new Error('there is no errand');
    await publishing(parts, errand).catchUp();
    await errand.broker.close();
    expect(await grades()).toEqual(['kafka: ok', 'kafka topics: ok', `checkpoint courier-${prefix}.v1: ok`]);
    await county.close();
  }, 30_000);

  test('and does not any more is told once', async () => {
    const findings = ofKafka(await examine({ ...settings(), KAFKA_BROKERS: '127.0.0.1:1' }));
    expect(findings.map(({ name, is }) => `${name}: ${is}`)).toEqual([
      'kafka: failed',
      `checkpoint courier-${prefix}.v1: ok`,
    ]);
  });

  test('on whose topic another speaks has failed, in one line', async () => {
    await broker.publish([{ topic: `${prefix}.calls.v1`, key: 'x', value: '{"source": "urn:other"}', headers: {} }]);
    const finding = ofKafka(await examine(settings())).find(({ is }) => is === 'failed');
    expect(finding?.says.en).toBe(
      `another installation publishes on ${prefix}.calls.v1 (urn:other): nothing is published`,
    );
  });
});
