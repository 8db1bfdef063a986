import { randomUUID } from 'node:crypto';
import { getEventListeners } from 'node:events';
import { isOutage } from '@app/subscriptions';
import {
  brokersOfThisRun,
  describeWithKafka,
  describeWithOwnKafka,
  eventually,
  type KafkaNode,
  startKafka,
} from '@app/testing';
import { type Broker, openBroker } from './broker.js';
import { BrokerTrouble } from './broker-trouble.js';
import type { Letter, Received } from './letters.js';

const letter = (topic: string, key: string, value: string): Letter => ({ topic, key, value, headers: { about: 'it' } });
const texts = (letters: readonly Received[]) => letters.map(({ value }) => value?.toString());
const troubleOf = (asking: Promise<unknown>): Promise<BrokerTrouble> =>
  asking.then(
    () => {
      throw new Error('it was done');
    },
    (error: unknown) => {
      if (error instanceof BrokerTrouble) return error;
      throw error;
    },
  );

describeWithKafka('a broker', () => {
  let broker: Broker;
  let topic: string;
  beforeEach(async () => {
    broker = openBroker({ brokers: brokersOfThisRun().split(',') });
    topic = `test-${randomUUID()}`;
    await broker.createTopics([{ topic, partitions: 3 }]);
  });
  afterEach(() => broker.close());

  const takeAll = (wanted: number, group = `group-${topic}`): Promise<readonly Received[]> => {
    const taken: Received[] = [];
    const enough = new AbortController();
    const take = async (one: Received): Promise<void> => {
      if (taken.push(one) === wanted) enough.abort();
    };
    return broker.follow({ group, topic, signal: enough.signal, take }).then(() => taken);
  };

  test('hands letters on in their order for each key, however many are sent at once', async () => {
    const keys = ['one', 'two', 'three', 'four'];
    const sends = Array.from({ length: 30 }, (_, nth) => keys.map((key) => letter(topic, key, `${nth}`)));
    await Promise.all(sends.map((letters) => broker.publish(letters)));
    const taken = await takeAll(120);
    for (const key of keys)
      expect(texts(taken.filter((one) => one.key?.toString() === key))).toEqual(sends.map((_, nth) => `${nth}`));
    expect(taken[0]?.headers.about?.toString()).toBe('it');
  });

  test('hands more on at once than a broker takes in one piece', async () => {
    const long = '长'.repeat(50_000);
    await broker.publish(Array.from({ length: 20 }, () => letter(topic, 'one', long)));
    expect(await takeAll(20)).toHaveLength(20);
  });

  test('hands on again what was taken and not settled', async () => {
    await broker.publish(['a', 'b', 'c'].map((value) => letter(topic, 'one', value)));
    const group = `group-${topic}`;
    const signal = AbortSignal.timeout(20_000);
    const failing = broker.follow({
      group,
      topic,
      signal,
      take: async ({ value }) => {
        if (value?.toString() === 'b') throw new RangeError('not now');
      },
    });
    await expect(failing).rejects.toThrow(new RangeError('not now'));
    expect(texts(await takeAll(2, group))).toEqual(['b', 'c']);
  });

  test('leaves nothing behind on the signal of whoever follows it again and again', async () => {
    await broker.publish([letter(topic, 'a', 'one')]);
    const { signal } = new AbortController();
    const take = () => Promise.reject(new Error('not now'));
    for (const times of ['once', 'twice', 'again']) {
      await expect(broker.follow({ group: `${times}-${topic}`, topic, signal, take })).rejects.toThrow('not now');
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    }
  }, 60_000);

  test('shows the last letter of each partition, and leaves no group behind', async () => {
    expect(await broker.lastLetters(topic, 'test')).toEqual([]);
    await broker.publish(['a', 'b', 'c'].map((value) => letter(topic, 'one', value)));
    expect(texts(await broker.lastLetters(topic, 'test'))).toEqual(['c']);
    await broker.publish(Array.from({ length: 60 }, (_, nth) => letter(topic, `${nth}`, 'z')));
    expect(texts(await broker.lastLetters(topic, 'test'))).toEqual(['z', 'z', 'z']);
    expect(await broker.lastLetters('no-such-topic', 'test')).toEqual([]);
  });

  test('tells which topics are missing', async () => {
    expect(await broker.missingTopics([topic, 'no-such-topic'])).toEqual(['no-such-topic']);
  });
});

describe('a broker that does not answer', () => {
  test('is an outage in one line, in both languages', async () => {
    const broker = openBroker({ brokers: ['127.0.0.1:1'] });
    const trouble = await troubleOf(broker.publish([letter('t', 'k', 'v')]));
    expect(isOutage(trouble)).toBe(true);
    expect([trouble.kind, trouble.message]).toEqual([
      'not-answering',
      expect.stringMatching(/^no Kafka answers at 127\.0\.0\.1:1 \(.*ECONNREFUSED.*\)$/),
    ]);
    expect(trouble.says.zh).toContain('没有应答');
    await broker.close();
  });
});

describeWithOwnKafka('a broker that refuses', () => {
  const brokers: Broker[] = [];
  let node: KafkaNode;
  beforeAll(async () => {
    node = await startKafka(['auto.create.topics.enable=false']);
  }, 360_000);
  afterAll(async () => {
    await Promise.all(brokers.map((broker) => broker.close()));
    await node.stop();
  });
  const open = (more: object = {}): Broker => {
    const broker = openBroker({ brokers: [node.brokers], ...more });
    brokers.push(broker);
    return broker;
  };

  test('a topic that is not there says so', async () => {
    const trouble = await troubleOf(open().publish([letter('not-there', 'k', 'v')]));
    expect([trouble.kind, trouble.message]).toEqual([
      'no-topic',
      expect.stringContaining('UNKNOWN_TOPIC_OR_PARTITION'),
    ]);
    const signal = AbortSignal.timeout(20_000);
    const following = open().follow({ group: 'g', topic: 'not-there', signal, take: async () => undefined });
    expect((await troubleOf(following)).kind).toBe('no-topic');
  });

  test('an encrypted line says so', async () => {
    expect((await troubleOf(open({ tls: {} }).missingTopics([]))).kind).toBe('tls');
  });

  test('an account says so', async () => {
    const account = { mechanism: 'plain', username: 'huying', password: 'x' };
    expect((await troubleOf(open({ account }).missingTopics([]))).kind).toBe('account');
  });

  test('to answer is an outage after a while, and what was sent meanwhile comes before what is sent later', async () => {
    const broker = open({ patienceMs: 500 });
    await broker.createTopics([{ topic: 'hanging', partitions: 1 }]);
    await eventually(() => broker.publish([letter('hanging', 'k', 'before')]), 20_000);
    node.hang();
    const trouble = await troubleOf(broker.publish([letter('hanging', 'k', 'meanwhile')]));
    node.goOn();
    expect([trouble.kind, trouble.message]).toEqual([
      'not-answering',
      expect.stringContaining('no answer within 0.5 s'),
    ]);
    await eventually(() => broker.publish([letter('hanging', 'k', 'after')]), 20_000);
    const taken: Received[] = [];
    const enough = new AbortController();
    const take = async (one: Received): Promise<void> => {
      if (taken.push(one) > 1 && String(one.value) === 'after') enough.abort();
    };
    await eventually(() => broker.follow({ group: 'hanging', topic: 'hanging', signal: enough.signal, take }), 20_000);
    expect([...new Set(texts(taken))]).toEqual(['before', 'meanwhile', 'after']);
  }, 60_000);

  test('and goes down is an outage until it is up', async () => {
    const broker = open();
    await broker.createTopics([{ topic: 'there' }]);
    await broker.publish([letter('there', 'k', 'before')]);
    await node.down();
    expect((await troubleOf(broker.publish([letter('there', 'k', 'meanwhile')]))).kind).toBe('not-answering');
    await node.up();
    await eventually(() => broker.publish([letter('there', 'k', 'after')]), 20_000);
    const last = await eventually(() => broker.lastLetters('there', 'test'), 20_000);
    expect(texts(last)).toEqual(['after']);
  }, 60_000);
});
