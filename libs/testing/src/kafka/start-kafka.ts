import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '../eventually.js';
import { kafkaArtefacts } from './artefacts.js';
import { freePorts } from './free-ports.js';
import { nodeProperties } from './node-properties.js';

/** A real broker of one’s own. */
export interface KafkaNode {
  /** `host:port`, as KAFKA_BROKERS takes it. */
  readonly brokers: string;
  /** Down until `up`, at the same address and with everything it held. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** It stays there and does nothing, until `goOn`. */
  hang(): void;
  goOn(): void;
  stop(): Promise<void>;
}

const SMALL = ['-Xms64m', '-Xmx256m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const CLUSTER = 'MkU3OEVBNTcwNTJENDM2Qg';
const STARTING_MS = 60_000;

/** Starts a single node of Kafka in a folder of its own that goes when it stops; takes about three seconds. */
export const startKafka = async (more: readonly string[] = []): Promise<KafkaNode> => {
  const classPath = `${await kafkaArtefacts()}/*`;
  const folder = await mkdtemp(join(tmpdir(), 'huying-kafka-'));
  const settings = join(folder, 'server.properties');
  const [port = 0, controllerPort = 0, insidePort = 0] = await freePorts(3);
  await writeFile(settings, nodeProperties({ folder, port, controllerPort, insidePort, more }));
  const java = (program: string, ...args: string[]) => [...SMALL, '-cp', classPath, program, ...args];
  await promisify(execFile)('java', java('kafka.tools.StorageTool', 'format', '-t', CLUSTER, '-c', settings));

  let node: ChildProcess | undefined;
  const up = async (): Promise<void> => {
    node = spawn('java', java('kafka.Kafka', settings), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    for (const output of [node.stdout, node.stderr]) output?.on('data', (text) => said.push(String(text)));
    await answering(node, port).catch(async (error: unknown) => {
      await end(node);
      throw new Error(`Kafka did not start: ${said.join('').slice(-2_000)}`, { cause: error });
    });
  };
  const down = () => end(node);
  await up();
  return {
    brokers: `127.0.0.1:${port}`,
    down,
    up,
    hang: () => void node?.kill('SIGSTOP'),
    goOn: () => void node?.kill('SIGCONT'),
    stop: async () => {
      await down();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const end = async (node: ChildProcess | undefined): Promise<void> => {
  if (node === undefined || node.exitCode !== null || node.signalCode !== null) return;
  const ended = once(node, 'exit');
  node.kill('SIGKILL'); // as a machine that goes down; nothing acknowledged is lost by it
  await ended;
};

const answering = (node: ChildProcess, port: number): Promise<void> =>
  eventually(async () => {
    if (node.exitCode !== null) throw new Error(`it ended with ${node.exitCode}`);
    await new Promise<void>((open, refused) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        open();
      }).on('error', refused);
    });
  }, STARTING_MS);
