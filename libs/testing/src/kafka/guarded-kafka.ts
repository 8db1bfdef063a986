import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type KafkaNode, startKafka } from './start-kafka.js';

const run = promisify(execFile);

/** A broker behind a lock: an encrypted line, accounts, and rights. */
export interface GuardedKafka extends KafkaNode {
  /** The certificate, in PEM, that it is known by. */
  readonly ca: string;
}

/** Who may do everything, and who may do nothing; each has its name as password. */
export const BOSS = 'boss';
export const STRANGER = 'stranger';

const SECRET = 'changeit';
const PLAIN = 'org.apache.kafka.common.security.plain.PlainLoginModule';

const makeCertificate = async (folder: string): Promise<string> => {
  const store = ['-keystore', join(folder, 'keys.p12'), '-storetype', 'PKCS12', '-storepass', SECRET, '-alias', 'node'];
  const who = ['-dname', 'CN=kafka', '-ext', 'SAN=IP:127.0.0.1', '-validity', '30'];
  await run('keytool', ['-genkeypair', '-keyalg', 'RSA', '-keysize', '2048', ...who, ...store]);
  await run('keytool', ['-exportcert', '-rfc', '-file', join(folder, 'ca.pem'), ...store]);
  return readFile(join(folder, 'ca.pem'), 'utf8');
};

const lock = (folder: string): readonly string[] => [
  'listener.security.protocol.map=CLIENTS:SASL_SSL,INSIDE:PLAINTEXT,CONTROLLER:PLAINTEXT',
  `ssl.keystore.location=${folder}/keys.p12`,
  'ssl.keystore.type=PKCS12',
  `ssl.keystore.password=${SECRET}`,
  `ssl.key.password=${SECRET}`,
  'sasl.enabled.mechanisms=PLAIN',
  `listener.name.clients.plain.sasl.jaas.config=${PLAIN} required ${[BOSS, STRANGER].map((name) => `user_${name}="${name}"`).join(' ')};`,
  'authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer',
  `super.users=User:ANONYMOUS;User:${BOSS}`,
];

export const startGuardedKafka = async (): Promise<GuardedKafka> => {
  const folder = await mkdtemp(join(tmpdir(), 'huying-kafka-keys-'));
  const ca = await makeCertificate(folder);
  const node = await startKafka(lock(folder));
  return {
    ...node,
    ca,
    stop: async () => {
      await node.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
