import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredEvent } from '@app/event-sourcing';
import { type Broker, openBroker, type Received } from '@app/kafka';
import { describeWithOwnKafka, eventually, type KafkaNode, NOW, startKafka } from '@app/testing';
import { topicsOf } from '@app/worker';
import { DISPATCH, RAISE } from '../../apps/api/test-kit/a-call.js';
import type { Returned } from '../../apps/api/test-kit/returned.js';
import { messageOf } from '../../apps/worker/test-kit/intake-message.js';
import { keepRaising } from './county/keep-raising.js';
import { type OwnPostgres, ownPostgres } from './county/own-postgres.js';
import { type CountyAtWork, startCounty } from './county/start-county.js';

const SLOW_MS = 1_000;
const LONG = 60_000;

const asPairs = (letters: readonly Received[]) =>
  letters.map(({ key, headers }) => [String(key), String(headers['event-id'])] as const);

/** The ids of each key in the order in which they came the first time. */
const inOrder = (
  pairs: readonly (readonly [key: string, id: string])[],
): Readonly<Record<string, readonly string[]>> => {
  const keys: Record<string, readonly string[]> = {};
  for (const [key, id] of pairs) keys[key] = [...new Set([...(keys[key] ?? []), id])];
  return keys;
};

describeWithOwnKafka('a county whose Kafka, database and own process go down in turn', () => {
  let home: string;
  let node: KafkaNode;
  let postgres: OwnPostgres;
  let county: CountyAtWork;
  let visitor: Broker;
  let refused: readonly Returned[];
  let during: { readonly ready: Returned; readonly metrics: Returned; readonly slowestMs: number };
  let results: readonly Received[];
  let letters: readonly Received[];
  let log: readonly StoredEvent[];

  const start = () => startCounty({ url: postgres.url, home, from: NOW, environment: { KAFKA_BROKERS: node.brokers } });

  /** Everything that lies on a topic, once it is as much as is wanted. */
  const lyingOn = async (topic: string, wanted: number): Promise<readonly Received[]> => {
    const found: Received[] = [];
    const enough = new AbortController();
    const signal = AbortSignal.any([enough.signal, AbortSignal.timeout(LONG)]);
    const take = async (letter: Received): Promise<void> => {
      found.push(letter);
      if (new Set(asPairs(found).map(([, id]) => id)).size >= wanted) enough.abort();
    };
    await visitor.follow({ group: `reader-${randomUUID()}`, topic, signal, take });
    return found;
  };

  const raiseAndDispatch = async (times: number): Promise<number> => {
    const [li, qian] = [await county.as('li'), await county.as('qian')];
    let slowest = 0;
    for (let nth = 0; nth < times; nth += 1) {
      const began = performance.now();
      const { body } = await li.post('/api/v1/calls', RAISE);
      expect((await qian.post(`/api/v1/calls/${body.call}/dispatch`, DISPATCH)).status).toBe(200);
      slowest = Math.max(slowest, performance.now() - began);
    }
    return slowest;
  };

  const hotline = (nth: number) =>
    JSON.stringify(messageOf({ source: { kind: '12345', number: `HX-${nth}` } }, { id: `m-${nth}` }));

  const sendIn = (...numbers: readonly number[]): Promise<void> =>
    visitor.publish(
      numbers.map((nth) => ({ topic: 'huying.intake.v1', key: `HX-${nth}`, value: hotline(nth), headers: {} })),
    );

  const brokerDown = async (): Promise<void> => {
    const raising = keepRaising(await county.as('li'), 4);
    await eventually(() => expect(raising.acknowledged.size).toBeGreaterThan(20), LONG);
    await node.down();
    const before = raising.acknowledged.size;
    await eventually(() => expect(raising.acknowledged.size).toBeGreaterThan(before + 50), LONG);
    await raising.stop();
    const nobody = await county.as();
    const slowestMs = await raiseAndDispatch(10);
    during = { slowestMs, ready: await nobody.get('/health/ready'), metrics: await nobody.get('/metrics') };
    refused = raising.refused;
  };

  const countyKilled = async (): Promise<void> => {
    await node.up();
    await raiseAndDispatch(3); // it is catching up meanwhile
    await county.kill();
    county = await start();
    await raiseAndDispatch(10);
  };

  const databaseDown = async (): Promise<void> => {
    await eventually(() => sendIn(1, 2, 3), LONG);
    await lyingOn('huying.intake.results.v1', 3);
    await postgres.crash();
    await sendIn(4, 5, 6, 3);
    await postgres.start();
    results = await lyingOn('huying.intake.results.v1', 6);
  };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'huying-kafka-stopped-'));
    [node, postgres] = await Promise.all([startKafka(), ownPostgres()]);
    visitor = openBroker({ brokers: [node.brokers] });
    await visitor.createTopics(topicsOf('huying').map((topic) => ({ topic })));
    county = await start();
    await brokerDown();
    await countyKilled();
    await databaseDown();
    log = (await county.facts()).filter(({ stream }) => stream.startsWith('call-'));
    letters = await lyingOn('huying.calls.v1', log.length);
  }, 360_000);
  afterAll(async () => {
    await county?.stop();
    await visitor?.close();
    await Promise.all([node?.stop(), postgres?.remove()]);
    await rm(home, { recursive: true });
  }, LONG);

  test('refuses nothing and slows nobody while Kafka is away', () => {
    expect(refused).toEqual([]);
    expect(during.slowestMs).toBeLessThan(SLOW_MS);
  });

  test('is ready all the time, and says how far the courier is behind', () => {
    expect([during.ready.status, during.ready.body.ready]).toEqual([200, true]);
    const lag = during.ready.body.checks.find(({ name }: { name: string }) => name === 'courier lag');
    expect([lag.well, lag.says > 0]).toEqual([true, true]);
    expect(during.metrics.body).toMatch(/^huying_courier_lag [1-9]/m);
  });

  test('tells every fact at least once, in the order of its call', () => {
    expect(log.length).toBeGreaterThan(100);
    expect(inOrder(asPairs(letters))).toEqual(inOrder(log.map(({ stream, id }) => [stream.slice('call-'.length), id])));
  });

  test('raises each matter that came in once, and answers for each', () => {
    const raised = log
      .filter(({ meta }) => meta.source === 'intake')
      .map(({ data }) => data as { source: { number: string } });
    expect(raised.map(({ source }) => source.number).toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((nth) => `HX-${nth}`));
    const answered = results.map(({ value }) => JSON.parse(String(value)).data.message);
    expect(new Set(answered)).toEqual(new Set([1, 2, 3, 4, 5, 6].map((nth) => `m-${nth}`)));
  });
});
