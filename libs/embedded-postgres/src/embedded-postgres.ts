import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { binaries, reachableFolder } from './binaries.js';
import { type RunsAs, runsAs } from './runs-as.js';

const run = promisify(execFile);

/** A PostgreSQL cluster that this machine runs from npm's binaries. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly folder: string;
  /** It was running already, started by somebody else, who will stop it. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

export interface StartOptions {
  /** Settings for the server, e.g. `-c`, `fsync=off`. */
  readonly flags?: readonly string[];
  /** Any free one when absent. */
  readonly port?: number;
}

interface Place {
  readonly folder: string;
  readonly bin: string;
  readonly user: RunsAs;
}

const placeOf = async (home: string): Promise<Place> => {
  const user = await runsAs();
  const wanted = join(resolve(home), 'postgres');
  const folder = await reachableFolder(wanted, createHash('sha256').update(wanted).digest('hex').slice(0, 16), user);
  return { folder, bin: await binaries(user), user };
};

const exists = (file: string): Promise<boolean> =>
  readFile(file).then(
    () => true,
    () => false,
  );

const initialise = async ({ folder, bin, user }: Place): Promise<void> => {
  if (await exists(join(folder, 'cluster', 'PG_VERSION'))) return;
  await rm(folder, { recursive: true, force: true }); // what a killed initialisation left behind
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const password = join(folder, 'password');
  await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (user.uid !== undefined) await Promise.all([folder, password].map((path) => chown(path, user.uid, user.gid)));
  const flags = [
    '--username=postgres',
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ];
  const unfinished = join(folder, 'unfinished');
  await run(join(bin, 'initdb'), [`--pgdata=${unfinished}`, ...flags], { ...user, cwd: folder });
  await run('mv', [unfinished, join(folder, 'cluster')], { ...user, cwd: folder });
};

/** The port of the server that runs on the folder now; undefined when none does. */
const runningOn = async ({ folder, bin, user }: Place): Promise<number | undefined> => {
  const cluster = join(folder, 'cluster');
  const status = run(join(bin, 'pg_ctl'), ['status', '-D', cluster], { ...user, cwd: '/' });
  if (
    !(await status.then(
      () => true,
      () => false,
    ))
  )
    return undefined;
  return Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[3]);
};

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });

const control = ({ folder, bin, user }: Place, ...told: readonly string[]) =>
  run(join(bin, 'pg_ctl'), [...told, '-D', join(folder, 'cluster'), '-w', '-t', '60'], { ...user, cwd: folder });

const start = async (place: Place, { flags = [], port: wanted }: StartOptions): Promise<number> => {
  const port = wanted ?? (await freePort());
  const options = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags];
  await control(place, 'start', '-l', join(place.folder, 'server.log'), '-o', options.join(' '));
  return port;
};

/**
 * Starts the cluster in `<home>/postgres`, making it first where there is none, or joins the one that runs there already.
 * As root, a home that the unprivileged server cannot reach has its cluster under /var/lib/huying instead.
 */
export const startEmbeddedPostgres = async (home: string, options: StartOptions = {}): Promise<EmbeddedPostgres> => {
  const place = await placeOf(home);
  await initialise(place);
  const running = await runningOn(place);
  const port = running ?? (await start(place, options));
  const password = await readFile(join(place.folder, 'password'), 'utf8');
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    folder: place.folder,
    adopted: running !== undefined,
    stop: async () => {
      await control(place, 'stop', '-m', 'fast');
    },
  };
};

/** True when a cluster was made for this home before, running or not. */
export const hasEmbeddedPostgres = async (home: string): Promise<boolean> =>
  exists(join((await placeOf(home)).folder, 'cluster', 'PG_VERSION'));

/** Where the cluster of a home lies, made or not, and what its server wrote last. */
export const embeddedPostgresFolder = async (home: string): Promise<string> => (await placeOf(home)).folder;
