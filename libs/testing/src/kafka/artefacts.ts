import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const VERSION = '4.1.1';
const CACHE = join(homedir(), '.cache', 'huying', `kafka-${VERSION}`);
const OLDEST_JAVA = 17;
const FETCHING_MS = 300_000;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>huying</groupId>
  <artifactId>a-broker-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Why no broker can be started on this machine; nothing when one can. */
export const whyNoKafka = async (): Promise<string | undefined> => {
  const java = await javaVersion();
  if (java === undefined || java < OLDEST_JAVA) return `needs a JDK ${OLDEST_JAVA} or later, found ${java ?? 'none'}`;
  if (existsSync(CACHE)) return undefined;
  return run('mvn', ['--version']).then(
    () => undefined,
    () => 'needs Maven to fetch Kafka, found none',
  );
};

/** The folder of Kafka’s own programs, fetched from Maven when it is first needed. */
export const kafkaArtefacts = async (): Promise<string> => {
  if (!existsSync(CACHE)) await fetchArtefacts();
  return CACHE;
};

const fetchArtefacts = async (): Promise<void> => {
  await mkdir(dirname(CACHE), { recursive: true });
  const room = await mkdtemp(`${CACHE}-`);
  try {
    await writeFile(join(room, 'pom.xml'), POM);
    const copy = ['dependency:copy-dependencies', '-DoutputDirectory=libs', '-DincludeScope=runtime'];
    await run('mvn', ['-q', '-B', ...copy], { cwd: room, timeout: FETCHING_MS });
    await rename(join(room, 'libs'), CACHE).catch((error: unknown) => {
      if (!existsSync(CACHE)) throw error; // another run was faster
    });
  } finally {
    await rm(room, { recursive: true, force: true });
  }
};

const javaVersion = async (): Promise<number | undefined> => {
  const said = await run('java', ['-version']).catch(() => undefined);
  const found = /version "(\d+)/.exec(said?.stderr ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};
