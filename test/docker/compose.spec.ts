import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describeSettings, type Environment, readSettings } from '@app/platform';
import { broken, composition, isOurs, readComposition, variablesIn } from './compose.js';

const COMPOSITIONS = ['compose.yaml', 'compose.cluster.yaml'] as const;
const KNOWN = describeSettings({}).map(({ name }) => name);
/** Settings of rooms that are being built: each leaves this list when its row comes. */
const AWAITED: readonly string[] = [];
const OURS = ['huying.env.example', 'cluster.env.example'];

const example = (file: string) => variablesIn(readFileSync(`docker/${file}`, 'utf8'));
const unknown = (names: readonly string[]) => names.filter((name) => ![...KNOWN, ...AWAITED].includes(name));

describe.each(COMPOSITIONS)('docker/%s', (file) => {
  const { services } = composition(file);

  test('keeps what is promised of every service', () => {
    expect(Object.keys(services).length).toBeGreaterThan(5);
    expect(broken(composition(file))).toEqual([]);
  });

  test('sets only settings that there are', () => {
    const set = Object.values(services)
      .filter(isOurs)
      .flatMap(({ environment = {} }) => Object.keys(environment));
    expect(unknown(set)).toEqual([]);
  });

  test('every env file has its example', () => {
    const files = new Set(Object.values(services).flatMap(({ env_file = [] }) => env_file));
    expect([...files].filter((name) => !readdirSync('docker').includes(`${name}.example`))).toEqual([]);
  });

  test('canaries: each broken promise is seen', () => {
    const canary = readComposition(`
services:
  ours: { build: { target: api }, image: "huying/api:latest", depends_on: { nobody: { condition: service_healthy } }, environment: { DB_PASSWORD: x } }
  other: { image: "redis:7.2", restart: always, secrets: [none], volumes: ["none:/data"] }
volumes: {}`);
    expect(broken(canary)).toEqual([
      ...['image without an exact version', 'no resource limits', 'root file system may be written'].map(
        (fault) => `ours: ${fault}`,
      ),
      ...['no restart policy', 'waits for what is not there', 'secret in the file'].map((fault) => `ours: ${fault}`),
      ...['no resource limits', 'no health check', 'secret that is not declared', 'volume that is not declared'].map(
        (fault) => `other: ${fault}`,
      ),
    ]);
  });
});

describe.each(OURS)('docker/%s', (file) => {
  test('sets only settings that there are, to what they take', () => {
    expect(unknown(Object.keys(example(file)))).toEqual([]);
    const known = Object.entries(example(file)).filter(([name]) => KNOWN.includes(name));
    expect(() => readSettings(Object.fromEntries(known) as Environment)).not.toThrow();
  });
});

test('canary: a setting that is none is seen', () => {
  expect(unknown(['PORT', 'KAFKA_BROKER'])).toEqual(['KAFKA_BROKER']);
});

test('no setting is awaited that is there', () => {
  expect(AWAITED.filter((name) => KNOWN.includes(name))).toEqual([]);
});

test('every setting is told of in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(KNOWN.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('no env file, key or certificate is committed', () => {
  const committed = execFileSync('git', ['ls-files', 'docker'], { encoding: 'utf8' }).split('\n');
  expect(committed.filter((file) => /\.env$|\.key$|\.jwk$|\.crt$/.test(file))).toEqual([]);
});

test('examples hold no password', () => {
  for (const file of readdirSync('docker').filter((name) => name.endsWith('.env.example')))
    for (const [name, value] of Object.entries(example(file)))
      if (/PASSWORD/.test(name)) expect([file, name, value]).toEqual([file, name, 'CHANGE-ME']);
});
