import { BOSS, describeWithOwnKafka, type GuardedKafka, STRANGER, startGuardedKafka } from '@app/testing';
import { type Broker, openBroker } from './broker.js';
import { BrokerTrouble } from './broker-trouble.js';

const letter = { topic: 'guarded', key: 'k', value: 'v', headers: {} };

describeWithOwnKafka('a broker behind a lock', () => {
  let node: GuardedKafka;
  const brokers: Broker[] = [];
  beforeAll(async () => {
    node = await startGuardedKafka();
  }, 360_000);
  afterAll(async () => {
    await Promise.all(brokers.map((broker) => broker.close()));
    await node.stop();
  });

  const open = (
    username?: string,
    { password = username ?? '', tls = { ca: node.ca } as { ca?: string } | undefined } = {},
  ) => {
    const account = username === undefined ? {} : { account: { mechanism: 'plain', username, password } as const };
    const broker = openBroker({ brokers: [node.brokers], ...(tls && { tls }), ...account });
    brokers.push(broker);
    return broker;
  };
  const kindOf = (asking: Promise<unknown>): Promise<unknown> =>
    asking.then(
      () => 'done',
      (error: unknown) => (error instanceof BrokerTrouble ? error.kind : error),
    );

  test('lets in who shows the right account over an encrypted line', async () => {
    const boss = open(BOSS);
    await boss.createTopics([{ topic: 'guarded' }]);
    await boss.publish([letter]);
    expect((await boss.lastLetters('guarded', 'test')).map(({ value }) => String(value))).toEqual(['v']);
  });

  test('whose certificate nobody signed that we know says so', async () => {
    expect(await kindOf(open(BOSS, { tls: {} }).publish([letter]))).toBe('tls');
  });

  test('that does not know the password says so', async () => {
    expect(await kindOf(open(BOSS, { password: 'guessed' }).publish([letter]))).toBe('account');
  });

  test('whose account has no rights says so, when it sends and when it takes', async () => {
    const stranger = open(STRANGER);
    expect(await kindOf(stranger.publish([letter]))).toBe('not-allowed');
    const signal = AbortSignal.timeout(20_000);
    const take = async (): Promise<void> => undefined;
    expect(await kindOf(stranger.follow({ group: 'g', topic: 'guarded', signal, take }))).toBe('not-allowed');
    expect(await kindOf(stranger.createTopics([{ topic: 'another' }]))).toBe('not-allowed');
  });

  test('met without encryption does not answer', async () => {
    expect(await kindOf(openBroker({ brokers: [node.brokers] }).missingTopics([]))).toBe('not-answering');
  });
});
