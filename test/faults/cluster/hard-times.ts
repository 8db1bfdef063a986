import type { StoredEvent } from '@app/event-sourcing';
import { openBroker } from '@app/kafka';
import {
  type EventStoreDbStandIn,
  eventually,
  type KafkaNode,
  startEventStoreDbStandIn,
  startKafka,
} from '@app/testing';
import { topicsOf } from '@app/worker';
import { type Cluster, startCluster } from './cluster.js';
import { type Outlived, outlive } from './hard-life.js';
import { judgeLog } from './log-verdict.js';
import { countRows, differences, type Rows, rebuildAll, rowsOf } from './papers.js';
import { readingTopic, type TopicRead } from './reading-topic.js';
import { sizeOfRun } from './size.js';
import { judgeTime } from './time-verdict.js';
import { inNumbers } from './told-in-numbers.js';
import { inOrder, toldOn } from './topic-verdict.js';
import { wholeLog } from './whole-log.js';

const size = sizeOfRun();
const PATIENCE_MS = 300_000 + size.calls * 1_000;
const READING_MS = 60_000 + size.calls * 30;

/** What a cluster must show after hard times, wherever its log is. */
export const testHardTimes = (name: string, where: 'postgres' | 'eventstoredb'): void => {
  let node: KafkaNode;
  let standIn: EventStoreDbStandIn | undefined;
  let cluster: Cluster;
  let receivers: readonly TopicRead[] = [];
  let outlived: Outlived;
  let log: readonly StoredEvent[];
  let kept: Rows;
  let rebuilt: Rows;

  const environment = async (): Promise<Readonly<Record<string, string>>> => {
    if (where === 'postgres') return { KAFKA_BROKERS: node.brokers };
    standIn = await startEventStoreDbStandIn();
    return { KAFKA_BROKERS: node.brokers, EVENT_STORE: 'eventstoredb', EVENTSTOREDB_URL: standIn.url };
  };

  beforeAll(async () => {
    node = await startKafka();
    const visitor = openBroker({ brokers: [node.brokers] });
    await visitor.createTopics(topicsOf('huying').map((topic) => ({ topic }))).finally(visitor.close);
    cluster = await startCluster(await environment());
    receivers = ['huying.calls.v1', 'huying.meetings.v1'].map((topic) => readingTopic(node.brokers, topic));
    outlived = await outlive(cluster, { size, node, standIn });
    await cluster.endPrograms();
    log = await wholeLog(cluster.county.store);
    kept = await rowsOf(cluster.county);
    await rebuildAll(cluster.county);
    rebuilt = await rowsOf(cluster.county);
  }, PATIENCE_MS);
  afterAll(async () => {
    await Promise.all(receivers.map((receiver) => receiver.stop()));
    await cluster?.close();
    await node?.stop();
    await standIn?.stop();
  }, 60_000);

  test('kills, and nobody falls by itself', () => {
    expect(outlived.kills.api + outlived.kills.worker).toBeGreaterThan(0);
    expect(cluster.fell).toEqual([]);
  });

  test('every command that was acknowledged is in the log once, and no fact twice', () => {
    const { lost, twice, outOfTurn, unasked } = judgeLog(log, outlived.driven.acknowledged);
    const { refused } = outlived.driven;
    const nothing = { refused: [], lost: [], twice: [], outOfTurn: [], unasked: [] };
    expect({ refused, lost, twice, outOfTurn, unasked }).toEqual(nothing);
  });

  test('every limit has fallen, each once', () => {
    const { fallen, twice, overslept } = judgeTime(log, cluster.wall.now());
    expect(fallen).toBeGreaterThan(0);
    expect({ twice, overslept }).toEqual({ twice: [], overslept: [] });
  });

  test(
    'every event of a call and of its docket was published at least once, in the order of the call',
    async () => {
      for (const { topic, letters } of receivers) {
        const wanted = inOrder(toldOn(topic, log));
        expect(Object.keys(wanted)).not.toEqual([]);
        await eventually(() => expect(inOrder(letters())).toEqual(wanted), READING_MS);
      }
    },
    READING_MS + 30_000,
  );

  test('every paper is what a rebuild from the first fact makes of it, row by row', () => {
    expect(countRows(kept)).toBeGreaterThan(size.calls);
    expect(differences(kept, rebuilt)).toEqual([]);
  });

  test('told in numbers', () => {
    const letters = receivers.flatMap((receiver) => receiver.letters());
    const published = new Set(letters.map(([, id]) => id)).size;
    const { facts } = judgeLog(log, outlived.driven.acknowledged);
    const { fallen } = judgeTime(log, cluster.wall.now());
    const twiceOnTopic = letters.length - published;
    const told = { outlived, calls: size.calls, facts, fallen, published, twiceOnTopic, rows: countRows(rebuilt) };
    process.stdout.write(inNumbers(name, told));
    expect(outlived.driven.acknowledged.length).toBeGreaterThan(size.calls);
  });
};
