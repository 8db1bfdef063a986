import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const usersOf = (folder: string): string => join(folder, 'users');

/** Whether a process of this machine lives, whoever it belongs to. */
export const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Says that this process uses the cluster in the folder. */
export const enter = async (folder: string): Promise<void> => {
  await mkdir(usersOf(folder), { recursive: true });
  await writeFile(join(usersOf(folder), String(process.pid)), '');
};

/** Says that it does no longer; true when nobody else who lives does. */
export const leave = async (folder: string): Promise<boolean> => {
  const gone = (await readdir(usersOf(folder)).catch(() => [])).filter(
    (pid) => Number(pid) === process.pid || !lives(Number(pid)),
  );
  await Promise.all(gone.map((pid) => rm(join(usersOf(folder), pid), { force: true })));
  return (await readdir(usersOf(folder)).catch(() => [])).length === 0;
};
