import { resolve } from 'node:path';
import { readSettings } from './read-settings.js';
import { SettingsError } from './settings-error.js';

const refusalOf = (environment: Readonly<Record<string, string>>): SettingsError => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error;
  }
  throw new Error('the settings were accepted');
};

describe('settings', () => {
  test('nothing set gives one county on this machine', () => {
    expect(readSettings({})).toEqual({
      home: resolve('.huying'),
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      eventStore: 'postgres',
      eventStoreDbUrl: undefined,
      evidencePlace: undefined,
      evidenceKeyFile: undefined,
      maxEvidenceMib: 20,
      workerRoles: ['projector', 'reactor', 'timekeeper'],
      shards: 1,
      startPatienceSeconds: 60,
      drainSeconds: 2,
      trustedProxies: undefined,
      healthPort: undefined,
      kafkaBrokers: undefined,
      kafkaTopics: 'huying',
      kafkaBegin: 'start',
      kafkaTakeOver: 'no',
      kafkaTls: 'off',
      kafkaTlsCa: undefined,
      kafkaUsername: undefined,
      kafkaPasswordFile: undefined,
      kafkaSasl: 'scram-sha-512',
      logLevel: 'info',
      tokenKeyFile: undefined,
      tokenMinutes: 15,
      sessionHours: 12,
      signInAttempts: 5,
      signInLockMinutes: 15,
    });
  });

  test('evidence may go to a bucket', () => {
    const settings = readSettings({
      EVIDENCE_URL: 's3://evidence/county?endpoint=http://minio:9000&region=cn-north-1',
    });
    const place = { bucket: 'evidence', prefix: 'county/', endpoint: 'http://minio:9000', region: 'cn-north-1' };
    expect(settings.evidencePlace).toEqual(place);
    expect(readSettings({ EVIDENCE_URL: 's3://evidence' }).evidencePlace).toEqual({ bucket: 'evidence', prefix: '' });
  });

  test('what is set is read as what it means', () => {
    const settings = readSettings({
      PORT: '8080',
      WORKER_ROLES: 'timekeeper, projector,timekeeper',
      EVIDENCE_URL: 'file:///srv/evidence',
      DATABASE_URL: 'postgresql://huying:pw@db:5432/huying',
      HUYING_HOME: '/var/lib/huying',
    });
    expect(settings).toMatchObject({
      port: 8080,
      workerRoles: ['timekeeper', 'projector'],
      evidencePlace: { directory: '/srv/evidence' },
      databaseUrl: 'postgresql://huying:pw@db:5432/huying',
      home: '/var/lib/huying',
    });
  });

  test('proxies are addresses, networks, or the usual networks by name', () => {
    const told = { TRUSTED_PROXIES: '10.1.2.3, 10.0.0.0/8,fd00::/8, uniquelocal' };
    expect(readSettings(told).trustedProxies).toEqual(['10.1.2.3', '10.0.0.0/8', 'fd00::/8', 'uniquelocal']);
  });

  test('a name set to nothing keeps its default', () => {
    expect(readSettings({ PORT: '' }).port).toBe(3000);
  });
});

describe('settings that cannot be used', () => {
  test.each([
    ['PORT', '99999', 'PORT takes a whole number from 0 to 65535, not “99999”'],
    ['PORT', '80a', 'PORT takes a whole number from 0 to 65535, not “80a”'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL takes one of trace, debug, info, warn, error, fatal, silent, not “loud”'],
    [
      'WORKER_ROLES',
      'timekeeper,postman',
      'WORKER_ROLES takes a comma-separated list from projector, reactor, timekeeper, courier, not “timekeeper,postman”',
    ],
    ['KAFKA_BROKERS', 'kafka', 'KAFKA_BROKERS takes a comma-separated list of host:port, not “kafka”'],
    [
      'EVIDENCE_URL',
      's3://key:secret@bucket',
      'EVIDENCE_URL takes the address of a directory like file:///srv/huying/evidence, or of a bucket like s3://bucket/prefix?endpoint=https://host, not “s3://key:secret@bucket”',
    ],
  ])('%s=%s is refused with what it takes', (name, value, sentence) => {
    expect(refusalOf({ [name]: value }).problems.map(({ en }) => en)).toEqual([sentence]);
  });

  test.each(['everybody', '10.0.0.0/33', '10.0.0', 'fd00::/129', '10.0.0.0/8/8', '1.2.3.4,'])(
    'TRUSTED_PROXIES=%s is refused',
    (value) => {
      expect(refusalOf({ TRUSTED_PROXIES: value }).problems.map(({ setting }) => setting)).toEqual(['TRUSTED_PROXIES']);
    },
  );

  test('everything wrong is told at once, in both languages', () => {
    const { problems, message } = refusalOf({ PORT: 'x', TOKEN_MINUTES: '0', KAFKA_BROKER: 'k:9092' });
    expect(problems.map(({ setting }) => setting)).toEqual(['PORT', 'TOKEN_MINUTES', 'KAFKA_BROKER']);
    expect(message).toContain('PORT 应为：0 至 65535 的整数，现为“x”');
    expect(message).toContain('TOKEN_MINUTES takes a whole number from 1 to 1440, not “0”');
  });

  test('a secret is never repeated', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://root:hunter2@db/x' }).message).not.toContain('hunter2');
  });

  test('a log in EventStoreDB needs its address, and of the right kind', () => {
    expect(() => readSettings({ EVENT_STORE: 'eventstoredb' })).toThrow('needs EVENTSTOREDB_URL too');
    const wrong = { EVENT_STORE: 'eventstoredb', EVENTSTOREDB_URL: 'postgres://me:secret@host/county' };
    expect(() => readSettings(wrong)).toThrow('EVENTSTOREDB_URL takes an address like esdb://');
    expect(() => readSettings(wrong)).not.toThrow('secret');
    const right = { EVENT_STORE: 'eventstoredb', EVENTSTOREDB_URL: 'kurrentdb://a:2113,b:2113?tls=true' };
    expect(readSettings(right)).toMatchObject({ eventStore: 'eventstoredb' });
  });
});

describe('settings that need each other', () => {
  const sentence = (environment: Readonly<Record<string, string>>) =>
    refusalOf(environment).problems.map(({ en }) => en);

  test('Kafka brings its courier along, unless roles are chosen', () => {
    const kafka = { KAFKA_BROKERS: 'one:9092, two:9092' };
    expect(readSettings(kafka)).toMatchObject({
      kafkaBrokers: ['one:9092', 'two:9092'],
      workerRoles: ['projector', 'reactor', 'timekeeper', 'courier'],
    });
    expect(readSettings({ ...kafka, WORKER_ROLES: 'courier' }).workerRoles).toEqual(['courier']);
    expect(readSettings({ ...kafka, WORKER_ROLES: 'projector' }).workerRoles).toEqual(['projector']);
  });

  test('a courier without Kafka is refused', () => {
    expect(sentence({ WORKER_ROLES: 'courier' })).toEqual(['WORKER_ROLES names courier, which needs KAFKA_BROKERS']);
  });

  test('half an account is refused, and certificates for a line that is not encrypted', () => {
    const half = 'KAFKA_USERNAME and KAFKA_PASSWORD_FILE are set together or not at all';
    expect(sentence({ KAFKA_USERNAME: 'huying' })).toEqual([half]);
    expect(sentence({ KAFKA_PASSWORD_FILE: '/run/secrets/kafka' })).toEqual([half]);
    expect(sentence({ KAFKA_TLS_CA: '/etc/ca.pem' })).toEqual(['KAFKA_TLS_CA needs KAFKA_TLS=on']);
  });
});
