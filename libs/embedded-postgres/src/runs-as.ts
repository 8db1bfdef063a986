import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** PostgreSQL refuses to run as root: as root it runs as `postgres` where that user exists, else as `nobody`. */
export type RunsAs = { readonly uid: number; readonly gid: number } | Record<string, never>;

const numbersOf = async (name: string): Promise<RunsAs> => {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
  );
  return { uid: uid as number, gid: gid as number };
};

export const runsAs = async (): Promise<RunsAs> =>
  process.getuid?.() === 0 ? numbersOf('postgres').catch(() => numbersOf('nobody')) : {};

/** True when the user may pass through every folder above a path and read it. */
export const mayReach = (path: string, user: RunsAs): Promise<boolean> =>
  run('test', ['-r', path, '-a', '-x', path], { ...user, cwd: '/' }).then(
    () => true,
    () => false,
  );
