import { BOSS, describeWithOwnKafka, type GuardedKafka, STRANGER, startGuardedKafka } from '@app/testing';
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, Kafka, ResourcePatternTypes } from 'kafkajs';
import { type Broker, openBroker } from './broker.js';
import { clientConfig } from './broker-address.js';
import { BrokerTrouble } from './broker-trouble.js';

const letter = { topic: 'guarded', key: 'k', value: 'v', headers: {} };

describeWithOwnKafka('a broker behind a lock', () => {
  let node: GuardedKafka;
  let boss: Broker;
  const brokers: Broker[] = [];
  beforeAll(async () => {
    node = await startGuardedKafka();
    boss = open(BOSS);
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
  const letRead = async (topic: string): Promise<void> => {
    const admin = new Kafka(clientConfig(boss.address)).admin();
    await admin.connect();
    const rule = {
      resourceType: AclResourceTypes.TOPIC,
      resourceName: topic,
      principal: `User:${STRANGER}`,
      host: '*',
    };
    const grant = { permissionType: AclPermissionTypes.ALLOW, resourcePatternType: ResourcePatternTypes.LITERAL };
    await admin.createAcls({ acl: [{ ...rule, ...grant, operation: AclOperationTypes.READ }] });
    await admin.disconnect();
  };
  const kindOf = (asking: Promise<unknown>): Promise<unknown> =>
    asking.then(
      () => 'done',
      (error: unknown) => (error instanceof BrokerTrouble ? error.kind : error),
    );

  test('lets in who shows the right account over an encrypted line', async () => {
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

  test('whose account may read and not write says so when it sends', async () => {
    await boss.createTopics([{ topic: 'to-be-read' }]);
    await letRead('to-be-read');
    const reader = open(STRANGER);
    expect(await kindOf(reader.lastLetters('to-be-read', 'test'))).toBe('done');
    expect(await kindOf(reader.publish([{ ...letter, topic: 'to-be-read' }]))).toBe('not-allowed');
  });

  test('met without encryption does not answer', async () => {
    expect(await kindOf(openBroker({ brokers: [node.brokers] }).missingTopics([]))).toBe('not-answering');
  });
});
